import type { PreferenceCity } from '../en/preference-city';
import { preferenceCounty } from './preference-county';

/** La preferencia de la Ciudad, hasta donde llegan sus reglas. Cantidades y fechas llegan ya escritas. */
export const preferenceCity: PreferenceCity = {
	menu: preferenceCounty.menu,
	title: 'Cuánto vale la preferencia de la Ciudad',
	hint: 'Y qué recupera la Ciudad si se pierde la certificación en que se apoya.',
	description:
		'Calcula la preferencia de la Ciudad de Los Ángeles sobre una oferta o un contrato, y lo que se recupera si se pierde el derecho. Una autoevaluación.',
	rule: 'Las reglas de la Ciudad que sigue esta aplicación dan un margen, del 6 al 12 por ciento, pero no el porcentaje de cada certificación. Cada licitación fija el suyo. Escriba lo que dice la de usted.',

	percents: {
		title: 'Los porcentajes de su licitación',
		hint: 'Deje en blanco lo que no corresponda.',
		subcontractor: 'Por el trabajo de subcontratistas locales',
		outside: (percent) =>
			`El ${percent} por ciento está fuera del margen de 6 a 12 por ciento que dan las reglas. Revise otra vez la licitación.`
	},
	amounts: {
		title: 'Sus precios',
		bid: 'El precio de su oferta o propuesta',
		contract: 'Valor del contrato firmado (cuando lo haya)'
	},
	worth: {
		title: 'Cuánto vale la preferencia',
		preference: 'Preferencia',
		percent: 'Porcentaje',
		onBid: 'De su oferta',
		onContract: 'Del contrato',
		adding: 'Las reglas no dicen si varias preferencias se suman. La licitación sí lo dice.',
		nothing: 'Escriba al menos un porcentaje y un precio.'
	},

	loss: {
		title: 'Si se pierde el derecho',
		hint: 'Lo que dicen las reglas cuando una empresa deja de cumplir los requisitos durante el contrato.',
		whose: '¿De quién es la certificación?',
		options: {
			prime: { label: 'Nuestra: el contrato es nuestro', hint: 'El contratista principal' },
			subcontractor: { label: 'De un subcontratista', hint: 'Su trabajo nos dio una preferencia' }
		},
		which: '¿Cuáles de sus preferencias se apoyaban en lo que se perdió?',
		whichNone: 'Primero escriba los porcentajes arriba.',
		lostOn: '¿Desde cuándo ya no cumple los requisitos?',
		regainedOn: '¿Desde qué día los cumple otra vez?',
		regainedHint: 'Déjelo en blanco si todavía no los cumple.',
		earlierDays: 'Días anteriores sin derecho en este contrato',
		earlierHint: 'La regla cuenta todo el tiempo del contrato. Déjelo en blanco si no hubo.',
		days: 'días',
		reversed: 'Una apelación anuló el retiro de la certificación',
		reversedHint: 'Entonces la certificación sigue sin interrupción.',
		notifiedOn: '¿Cuándo le avisó el departamento de la Ciudad que el subcontratista ya no cumple?',
		notifiedHint: 'Déjelo en blanco si todavía no le ha avisado.',
		replacedOn: '¿Cuándo tomó el trabajo otro subcontratista local?',
		replacedHint: 'Déjelo en blanco si todavía nadie lo ha tomado.',
		pledgedWork: 'Valor del trabajo prometido al subcontratista'
	},

	found: {
		title: 'Qué sigue de eso',
		open: 'Escriba desde cuándo la empresa ya no cumple los requisitos.',
		days: (days, isOne) => (isOne ? `${days} día sin derecho.` : `${days} días sin derecho.`),
		applies:
			'Son más de 60 días. Según la regla, la Ciudad retiene el valor de la preferencia, o lo recupera.',
		exactly: 'No son más de 60 días, así que esta regla no se aplica.',
		until: (date) => `Hasta ahora no son más de 60 días. A partir del ${date} lo serían.`,
		reversed:
			'La apelación hace que la certificación continúe la anterior. Lo entendemos así: no se perdió ningún día y no se recupera nada.',
		toChoose: 'Elija arriba qué preferencias se apoyaban en lo que se perdió.',
		wouldBe: 'Lo que entonces se retendría o recuperaría:',
		amount: 'Lo que se retendría o recuperaría:',
		onBid: (amount) => `${amount}, según la preferencia en la oferta o propuesta`,
		onContract: (amount) => `${amount}, según el valor del contrato firmado`,
		both: 'La regla nombra las dos formas y no dice cuál cuenta. Prepárese para la mayor.',
		bothSubcontractor:
			'Para un subcontratista la regla dice solo “el valor de la preferencia recibida”. Las dos formas de contar son las de la regla para contratistas principales.',
		noAmounts: 'Escriba arriba sus precios y el porcentaje para ver la cantidad.',

		replacement: {
			title: 'Reemplazar al subcontratista',
			rule: 'Después del aviso usted tiene 60 días para reemplazar al subcontratista por otro local.',
			notNotified: 'Esos días empiezan con el aviso del departamento de la Ciudad que adjudicó el contrato.',
			open: (date) => `Usted tiene hasta el ${date}.`,
			inTime: 'Reemplazado dentro de los 60 días: esta consecuencia no se da.',
			alsoDays:
				'Las reglas no dicen si la primera, la de más de 60 días, sigue valiendo después de un reemplazo a tiempo. Pregunte al departamento de la Ciudad.',
			late: 'No se reemplazó dentro de los 60 días. Según la regla, la Ciudad retiene o recupera una de estas dos:',
			would: 'De lo contrario, la Ciudad retiene o recupera una de estas dos:',
			preference: (amount) => `${amount}, la preferencia de la oferta o propuesta`,
			work: (amount) => `${amount}, el trabajo que se prometió al subcontratista`,
			noAmounts: 'El valor de la preferencia de la oferta o propuesta, o el del trabajo prometido.',
			reversed: 'Se ganó la apelación: según nuestra lectura no hay a quién reemplazar.'
		},
		decides:
			'El departamento de la Ciudad actúa según información que considera confiable. Él decide; esto es un cálculo para estar preparado.'
	},
	problems: {
		highPrice: preferenceCounty.problems.highPrice,
		regainedBeforeLost: 'Este día es anterior al día en que se perdió. Revise los dos.',
		notACount: 'Escriba los días como un número entero, como 12.',
		notAWholeNumber: 'Escriba días enteros, como 12.'
	},
	clear: 'Empezar de nuevo',
	cleared: 'Se quitó todo lo escrito.'
};
