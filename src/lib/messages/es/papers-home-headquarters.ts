/** Las palabras de la declaración de hechos sobre una sede en casa. Las cuatro certificaciones siguen las normas. */
import type { HomeHeadquartersWords } from '../../papers/la-city/home-headquarters';

const outside = { county: 'fuera del Condado de Los Ángeles', city: 'fuera de la Ciudad de Los Ángeles' };

export const homeHeadquarters: HomeHeadquartersWords = {
	title: 'Declaración de hechos: sede en casa',
	footer:
		'Declaración de hechos de la empresa para el programa LBPP de la Ciudad. No es un formulario de la Ciudad.',
	subject: {
		county:
			'Para certificarse por el límite del Condado (LBE): normas del LBPP de la Ciudad de Los Ángeles, vigentes desde el 27 de marzo de 2024, Procedimiento n.º 1, punto 3(c).',
		city: 'Para certificarse por el límite de la Ciudad (CBE): normas del LBPP de la Ciudad de Los Ángeles, vigentes desde el 27 de marzo de 2024, Procedimiento n.º 2, punto 3(c).'
	},
	intro: 'Como dueño o directivo de la empresa nombrada arriba, certifico todo lo siguiente:',
	headquartered: 'La sede de la empresa está en la dirección que figura en la solicitud:',
	address: 'Dirección de la sede, como en la solicitud',
	noOther: {
		county:
			'La empresa no tiene ninguna otra oficina ni espacio de trabajo fuera del Condado de Los Ángeles.',
		city: 'La empresa no tiene ninguna otra oficina ni espacio de trabajo fuera de la Ciudad de Los Ángeles.'
	},
	managedHere: {
		county:
			'La sede en casa, en el Condado de Los Ángeles, es donde la gerencia o los directivos de la empresa trabajan físicamente y manejan la operación de la empresa.',
		city: 'La sede en casa, en la Ciudad de Los Ángeles, es donde la gerencia o los directivos de la empresa trabajan físicamente y manejan la operación de la empresa.'
	},
	hours: 'El número de horas que la gerencia o los directivos de la empresa trabajan en la sede en casa:',
	columns: { name: 'Gerente o directivo', title: 'Cargo', hours: 'Horas por semana ahí' },
	owners: {
		intro: {
			county:
				'Para el Procedimiento n.º 1, punto 1 (no califica una oficina en casa si un dueño o directivo tiene una oficina permanente fuera del Condado), la empresa declara además:',
			city: 'Para el Procedimiento n.º 2, punto 1 (no califica una oficina en casa si un dueño o directivo tiene una oficina permanente fuera de la Ciudad), la empresa declara además:'
		},
		label: 'Otra oficina permanente de un dueño o directivo'
	},
	doubt: {
		title: 'Todavía no firme ni envíe esta página. Según las respuestas de este caso:',
		says: {
			noHeadquarters: () => 'No se conoce ninguna sede en una casa.',
			headquartersOutside: (place) => `La sede está ${outside[place]}.`,
			headquartersNotHome: () => 'La sede no es una casa. Esta declaración es solo para una casa.',
			otherOutside: (place) => `La empresa tiene otro espacio de trabajo ${outside[place]}:`,
			otherOpen: () => 'Falta responder dónde está otro espacio de trabajo:',
			ownersOutside: (place) => `Un dueño o directivo tiene una oficina permanente ${outside[place]}.`,
			ownersOpen: () => 'Falta responder si un dueño o directivo tiene una oficina permanente en otra parte.'
		},
		spaceName: 'Nombre del espacio de trabajo',
		space: (number) => `espacio de trabajo ${number}`
	},
	ask: {
		people: 'Gerentes y directivos que trabajan en la casa',
		peopleHint:
			'Cada persona que maneja la empresa desde ahí, con sus horas. Las normas piden “el número de horas”. No dicen si por semana o por mes. Este documento dice por semana.',
		hours: 'Horas por semana en la casa'
	}
};
