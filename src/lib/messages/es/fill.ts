/** La pantalla en que se llena un formulario hecho por una agencia. */
import type { Fill } from '../en/fill';
import { fillGroups, fillSources } from './fill-sources';
import { fillTroubles } from './fill-troubles';

const fields = (count: number) => (count === 1 ? '1 campo' : `${count} campos`);

export const fill: Fill = {
	title: 'Llenar el formulario de la agencia',
	back: 'Volver a sus documentos',
	description: 'Abra en su propio dispositivo un PDF rellenable de una agencia y llénelo con sus respuestas.',
	hint: 'Abra un PDF rellenable que le dio la agencia. Proponemos qué va en cada lugar, usted lo corrige y recibe el mismo formulario, lleno.',
	stays: 'El archivo se queda en este dispositivo. No se envía nada, y el PDF mismo no se guarda.',

	open: {
		title: 'Su formulario',
		button: 'Elegir un PDF',
		other: 'Elegir otro PDF',
		reading: 'Leyendo el formulario…',
		read: (count, pages) =>
			`El formulario está abierto: ${fields(count)} en ${pages === 1 ? '1 página' : `${pages} páginas`}.`,
		refused: 'Este archivo no se puede llenar',
		password: 'Contraseña del PDF',
		unlock: 'Abrir con esta contraseña',
		failed: 'Algo falló al leer este archivo. Sus respuestas están a salvo. Pruebe otra vez.'
	},
	troubles: fillTroubles,

	notes: {
		title: 'Sepa esto del formulario',
		hybridXfa:
			'El formulario trae dos versiones en un archivo: campos normales y la técnica XFA de Adobe. Llenamos los campos normales y quitamos la versión XFA; si no, el programa de Adobe mostraría las respuestas viejas. Las revisiones y sumas de la versión XFA ya no se hacen.',
		signed:
			'Alguien ya firmó este PDF. Llenarlo cambia lo que se firmó: los programas dirán que cambió después de la firma. Si puede, pida el formulario en blanco.',
		certified:
			'La agencia certificó este PDF y permite llenar sus campos. Agregamos sus respuestas sin tocar lo demás. Después vea otra vez el certificado en Adobe Acrobat Reader.',
		protected:
			'La agencia cerró este PDF contra cambios, pero permite llenarlo. El formulario lleno queda cerrado de la misma manera.',
		repaired:
			'El archivo tiene una falla que otros programas corrigen sin decir nada. Para guardarlo tenemos que escribirlo de nuevo; revise cada página del resultado.',
		usageRights:
			'El formulario da a Adobe Reader derechos especiales, como guardar. Terminan cuando otro programa lo llena, así que los quitamos.',
		calculates: (count) =>
			`El formulario calcula solo ${fields(count)}. No ejecutamos sus instrucciones, así que eso queda como está: abra el formulario lleno en Adobe Acrobat Reader, o llénelo usted.`,
		scripts:
			'El formulario contiene instrucciones de programa. Las dejamos y no ejecutamos ninguna: las revisiones que hace el formulario no se hicieron.',
		hiddenFields: (count) =>
			count === 1
				? 'El formulario esconde 1 campo. No lo tocamos.'
				: `El formulario esconde ${count} campos. No los tocamos.`
	},
	goOn: 'Llenarlo de todos modos',

	list: {
		title: 'Qué va en cada lugar',
		filterLabel: 'Mostrar',
		filters: { all: 'Todos', needsYou: 'Le esperan', filled: 'Llenos', empty: 'Vacíos o sin tocar' },
		page: (page) => (page === 0 ? 'En ninguna página' : `Página ${page}`),
		count: fields,
		nothingHere: 'Ningún campo es así.',
		noName: (place) => `Campo ${place}, sin nombre`,
		called: (name) => `En el formulario: ${name}`,
		change: 'Cambiar',
		close: 'Cerrar',
		use: 'Usarlo',
		answer: 'Responder',
		guess: (what) => `Escribiríamos: ${what}`,
		ticked: 'una marca',
		notTicked: 'sin marca',
		fromYou: 'Usted lo eligió',
		fromMapping: 'Como se relacionó antes',
		holds: (what) => `El formulario ya dice: ${what}`,
		about: (count) => (count === 1 ? '1 letra como máximo' : `${count} letras como máximo`),
		comb: 'una letra en cada casilla',
		multiline: 'varias líneas',
		required: 'obligatorio'
	},
	confidence: { sure: 'encaja bien', likely: 'probablemente correcto', guess: 'solo una suposición' },
	states: {
		filled: 'Se llenará',
		needsYou: 'Le espera a usted',
		empty: 'Queda vacío',
		kept: 'Queda como está',
		locked: 'Cerrado por el formulario'
	},
	none: {
		hand: 'Para que usted lo firme. Nunca llenamos una firma.',
		declaration: 'Esta casilla es su propia declaración o promesa. Solo usted puede marcarla.',
		others: 'Parece tratarse de otra persona o empresa, así que no proponemos nada.',
		nothing: 'Su nombre no nos dice nada, así que no proponemos nada.'
	},
	needs: {
		guess: '¿Es correcto?',
		unknown: (what) => `Su caso todavía no lo dice: ${what}. Respóndalo, o escríbalo aquí.`,
		noOption: 'Ninguna opción del formulario encaja con seguridad con su respuesta. Elija una.',
		own: 'Esto lo escribe usted cada vez.',
		required: 'El formulario exige este campo.',
		tooLong: (letters, fits) =>
			`Demasiado largo: ${letters} letras, y caben unas ${fits}. Acórtelo, o déjelo vacío y agregue una hoja. No se corta nada.`,
		unprintable: (characters) => `No se puede imprimir: ${characters}. Escríbalo de otra manera.`
	},

	edit: {
		what: (field) => `¿Qué va en “${field}”?`,
		fromCase: 'De sus respuestas',
		choose: 'Elija una',
		unknownNow: '(sin respuesta todavía)',
		own: 'Mis propias palabras',
		ownLabel: 'Sus palabras para este campo',
		tick: 'Marcarla',
		noTick: 'No marcarla',
		option: 'Una de las opciones del formulario',
		empty: 'Dejarlo vacío',
		keep: 'Dejar lo que dice el formulario',
		propose: 'Volver a lo que propusimos',
		declaration:
			'Léala primero en el formulario. La marca usted, no nosotros; no se recuerda para otros casos.'
	},
	sources: fillSources,
	groups: fillGroups,

	save: {
		title: 'El formulario lleno',
		summary: (filled, waiting, left) =>
			`Se llenarán ${fields(filled)}. ${waiting === 0 ? 'Ninguno le espera.' : waiting === 1 ? '1 le espera y queda vacío mientras tanto.' : `${waiting} le esperan y quedan vacíos mientras tanto.`} ${left === 1 ? '1 no se toca.' : `${left} no se tocan.`}`,
		button: 'Guardar el PDF lleno',
		working: 'Llenando el formulario…',
		done: (filled) => `Guardado: ${fields(filled)}. Lo demás del formulario quedó como estaba.`,
		smaller: (list) => `En letra más pequeña, para que se vea todo: ${list}.`,
		check: 'Revise cada página antes de firmar. Usted firma y usted responde.',
		failed: 'No se pudo llenar el formulario. Sus respuestas están a salvo. Pruebe otra vez.',
		problems: 'No se guardó nada: estos campos le esperan primero.',
		ending: 'lleno'
	},

	mapping: {
		title: 'Lo que este dispositivo recuerda del formulario',
		hint: 'Lo que usted corrige se guarda para este formulario, para todos los casos de este dispositivo: qué campo lleva qué respuesta. No contiene respuestas ni nombres de personas.',
		kept: (count) => (count === 0 ? 'Nada todavía.' : `Corregido: ${fields(count)}.`),
		notKept: 'Este navegador no permite guardarlo. Guárdelo como archivo.',
		save: 'Guardar en un archivo pequeño',
		load: 'Abrir un archivo así',
		forget: 'Olvidarlo',
		forgotten: 'Olvidado. Vuelve a valer lo que proponemos.',
		loaded: (count) => `Se tomó de ahí: ${fields(count)}.`,
		refused: 'Este archivo no se tomó',
		faults: {
			tooLarge: 'Es más grande de lo que puede ser un archivo así.',
			notJson: 'No es un archivo de esta clase, o está dañado.',
			otherFile: 'Es un archivo de otra clase.',
			newer: 'Viene de una versión más nueva de esta página. Cargue la página de nuevo.',
			shape: (where) => `Algo en él no está como debe, en: ${where}.`,
			otherForm: 'Es de otro formulario, o de otra versión de este.',
			unknownField: (field) => `Nombra un campo que este formulario no tiene: ${field}.`,
			twice: (field) => `Nombra un campo dos veces: ${field}.`,
			unknownThing: (thing) => `Pide algo que un caso no tiene: ${thing}.`,
			notFor: (field) => `Llenaría un campo que no se puede llenar así: ${field}.`
		}
	}
};
