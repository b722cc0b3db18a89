/** La pantalla de la lista de empleados, segunda parte: nombres, lo que falta, cómo está la empresa y qué se hace con ello. */
import type { Place } from '../../rules/language';
import type { EmployeePeople } from '../en/employees-people';

const people = (count: number, shown: string) => (count === 1 ? '1 persona' : `${shown} personas`);
const areas: Record<Place, string> = {
	county: 'el Condado de Los Ángeles',
	city: 'la Ciudad de Los Ángeles'
};

const listAreas: Record<Place, string> = { county: 'Condado de Los Ángeles', city: 'Ciudad de Los Ángeles' };

export const employeePeople: EmployeePeople = {
	names: {
		title: 'Nombres por decidir',
		hint: 'No se adivina nada. Hasta que usted decida, ninguno cuenta como presente en los cuatro trimestres.',
		left: (count, shown) => (count === 1 ? 'Queda 1 pregunta' : `Quedan ${shown} preguntas`),
		same: '¿Es la misma persona?',
		why: {
			spelling: 'Solo cambian una o dos letras.',
			swappedOrder: 'Las mismas palabras, en otro orden.',
			missingPart: 'Uno tiene un nombre que al otro le falta, como un segundo apellido.',
			initialOnly: 'Uno tiene una inicial donde el otro tiene el nombre.'
		},
		seen: (quarter, rows) => `${quarter}: fila ${rows}`,
		yes: 'La misma persona',
		no: 'Dos personas',
		later: 'Lo averiguaré',
		laterTitle: (count, shown) => `Por averiguar: ${count === 1 ? '1 nombre' : `${shown} nombres`}`,
		ask: 'Preguntarme ahora',
		twice: (name) => `${name} está más de una vez en un trimestre`,
		onePerson: 'Una persona con varias filas',
		several: 'Varias personas con el mismo nombre',
		through: (most) => `¿Cuántas de ellas están en los cuatro trimestres? Como máximo ${most}.`,
		throughFault: (most) => `Escriba un número entero de 0 a ${most}.`,
		use: 'Usar esta respuesta',
		paydays: 'Es una lista de días de pago: cada nombre repetido es una persona',
		undo: 'Deshacer la última respuesta',
		done: 'Todos los nombres están decididos.'
	},

	absent: {
		title: 'No están en los cuatro trimestres',
		count: (count, shown) => `${people(count, shown)} fuera de alguno de los cuatro trimestres`,
		hint: 'No pueden estar en la lista, porque las reglas piden los cuatro. Las personas de tiempo completo del último trimestre sí cuentan para el total.',
		missing: (quarters) => `no está en ${quarters}`,
		join: 'Las dos elegidas son la misma persona',
		joinHint: '¿Un nombre que cambió, por ejemplo por matrimonio? Elija las dos formas.',
		choose: (name) => `Elegir a ${name}`,
		overlap: 'Estas dos están en el mismo trimestre, así que son dos personas.',
		more: 'Mostrar más personas'
	},

	gaps: {
		title: 'Lo que sus listas no dicen',
		hint: 'Elija personas y dígalo para todas a la vez. Lo que no sepa queda abierto: no vale ni como sí ni como no.',
		kinds: { fullTime: 'Tiempo completo o no', location: 'Lugar de trabajo', hours: 'Horas' },
		count: people,
		all: (shown) => `Elegir a las ${shown}`,
		none: 'No elegir a nadie',
		chosen: (count, shown) => (count === 1 ? '1 persona elegida' : `${shown} personas elegidas`),
		choose: (name) => `Elegir a ${name}`,
		fullTime: '¿Tiempo completo?',
		yes: 'Sí',
		no: 'No',
		unknown: 'No se sabe',
		location: '¿Dónde trabajan?',
		hours: 'Horas regulares de cada una, en los cuatro trimestres juntos',
		inCounty: 'De estas, en el Condado',
		inCity: 'De estas, en la Ciudad',
		follow: 'Trabajan todas sus horas en su lugar de trabajo',
		set: 'Poner a las elegidas',
		nobody: 'Primero elija personas.',
		hoursFaults: {
			hours: 'Escriba un número de horas, como 2,080.',
			possibleHours: 'Un año no tiene más de 8,784 horas. Revise el número.',
			hoursWithinTotal: 'Es más que todas las horas. Revise los dos números.',
			cityWithinCounty: 'La Ciudad está en el Condado: sus horas no pueden ser más. Revise los dos números.'
		},
		said: (count, shown) => `Puesto para ${people(count, shown)}.`,
		person: 'Persona',
		home: 'Aquí solo importa el lugar de trabajo. Las reglas no preguntan dónde vive la gente.',
		more: 'Mostrar más personas'
	},

	standing: {
		title: 'Cómo está su empresa',
		notYet: 'Primero hacen falta las listas de los cuatro trimestres.',
		areas,
		place: (place) => `Personas que trabajan en ${areas[place]}`,
		status: { met: 'bastan según sus listas', unmet: 'no bastan según sus listas', unknown: 'sigue abierto' },
		all: (range) => `Personas de tiempo completo en total, en el último trimestre: ${range}.`,
		between: (least, most) => `entre ${least} y ${most}`,
		atLeast: (least) => `${least} o más`,
		inside: (range) => `De tiempo completo, con trabajo allí y en los cuatro trimestres: ${range}.`,
		itemA: 'Punto 3(a), personas y horas:',
		itemB: 'Punto 3(b), personas y horas:',
		people: { a: 'Al menos 50 personas.', b: 'Al menos la mitad de todas las de tiempo completo.' },
		wanted: (wanted) => `Hacen falta: ${wanted}.`,
		wantedOpen: 'Cuántas son la mitad sigue abierto, porque el total de tiempo completo también.',
		clears: (count, shown) => `Tiene ${people(count, shown)} más de lo que hace falta.`,
		clearsAtLeast: (count, shown) => `Tiene al menos ${people(count, shown)} más de lo que hace falta.`,
		shortAtLeast: (count, shown) =>
			count === 1 ? 'Le falta al menos 1 persona.' : `Le faltan al menos ${shown} personas.`,
		exactly: 'Tiene exactamente lo que hace falta.',
		short: (count, shown) => (count === 1 ? 'Le falta 1 persona.' : `Le faltan ${shown} personas.`),
		hours: 'Horas, para los dos puntos:',
		hoursWanted: 'Al menos el 60 por ciento de sus horas regulares del año debe trabajarse allí.',
		nobody: 'Aquí no cuenta nadie, así que no hay horas.',
		share: (share) => `Sus listas dicen ${share} por ciento.`,
		hoursShort: (hours) => `Faltan ${hours} horas.`,
		hoursClear: (hours) => `Son ${hours} horas más de lo que hace falta.`,
		withoutHours: (count, shown) => `No se saben las horas de ${people(count, shown)}.`,
		hoursOpen: 'Sigue abierto hasta que se sepa quiénes cuentan.',
		open: 'Sigue abierto por:',
		problemRows: (count, shown) =>
			count === 1 ? '1 fila que no se pudo leer' : `${shown} filas que no se pudieron leer`,
		questions: (count, shown) => (count === 1 ? '1 nombre sin decidir' : `${shown} nombres sin decidir`),
		gaps: (count, shown) => `${people(count, shown)} de las que algo no se sabe`,
		btrc: 'En los dos puntos, la dirección de su certificado de impuestos de la Ciudad (BTRC) también debe estar dentro. Y la Ciudad decide quién es de tiempo completo.'
	},

	use: {
		title: 'Use estos números en su caso',
		hint: 'Solo estos números entran en el caso. Ningún nombre entra.',
		fact: 'Respuesta',
		before: 'En su caso ahora',
		after: 'Según sus listas',
		facts: {
			fullTime: 'Personas de tiempo completo en total',
			fullTimeInCounty: 'De tiempo completo en el Condado, en los cuatro trimestres',
			fullTimeInCity: 'De tiempo completo en la Ciudad, en los cuatro trimestres',
			hoursShareInCounty: 'Parte de sus horas en el Condado',
			hoursShareInCity: 'Parte de sus horas en la Ciudad'
		},
		percent: (share) => `${share} %`,
		unknown: 'sin respuesta',
		openNow: (range) => (range === '' ? 'sigue abierto' : `sigue abierto: ${range}`),
		stays: 'Lo que sigue abierto queda en su caso como está.',
		button: 'Usar estos números en mi caso',
		nothing: 'Todavía no hay nada seguro que pueda entrar en el caso.',
		same: 'Su caso ya dice lo mismo.',
		used: 'Los números están en su caso.',
		undone: 'Volvieron las respuestas de antes.',
		conflict: (name, limit) =>
			`No se usaron: su caso dice que “${name}” es ${limit}, y no puede ser menos. Corrija primero esa respuesta.`,
		others: {
			'business.employees': 'todos los empleados, con los afiliados',
			'workforce.fullTime': 'personas de tiempo completo en total',
			'workforce.fullTimeInCounty': 'personas de tiempo completo en el Condado'
		},
		next: 'Volver a las preguntas',
		results: 'Cómo está su caso'
	},

	save: {
		title: 'La hoja de cálculo para la Ciudad',
		hint: 'Una fila por cada persona que cuenta, con la página del DE 9C de cada trimestre, y un resumen. Está en inglés, porque va a la Ciudad.',
		which: '¿Qué lista?',
		option: (place, item) => `3(${item}), ${listAreas[place]}`,
		listed: (count, shown) =>
			count === 1 ? 'Estará 1 persona en la lista.' : `Estarán ${shown} personas en la lista.`,
		nobody: 'Todavía nadie cuenta para esta lista.',
		before: 'Sépalo antes de descargar',
		notMet: 'Según sus listas, este punto no se cumple.',
		open: 'Algo sigue abierto. La lista tiene solo a quienes cuentan con seguridad.',
		pages: (count, shown) =>
			`De ${people(count, shown)} no se sabe la página del DE 9C de algún trimestre. Su lugar queda en blanco: la Ciudad la pide.`,
		hours: (count, shown) => `De ${people(count, shown)} no se saben las horas.`,
		highlight: 'Resalte estos nombres en cada uno de los cuatro informes DE 9C y entregue las dos cosas.',
		names: 'Este archivo tiene nombres. Guárdelo donde solo lo vea quien debe.',
		button: 'Descargar la hoja de cálculo (XLSX)',
		spanish: 'Descargarla en español, solo para leer',
		writing: 'Escribiendo…',
		done: 'Descargada.',
		failed: 'No se pudo escribir la hoja de cálculo. Intente de nuevo.',
		file: 'lista de empleados'
	},

	leave: {
		title: '¿Salir y dejar ir los nombres?',
		how: 'Los nombres viven solo en esta página. Si sale, se pierden, y hay que abrir los archivos otra vez. Lo que puso en su caso queda.',
		stay: 'Quedarme aquí',
		go: 'Salir'
	},

	gone: {
		title: 'Los nombres ya no están',
		how: (date) =>
			`Usted leyó listas aquí el ${date}. Desde entonces la página se cerró o se cargó de nuevo, así que no queda ningún nombre en este dispositivo. Abra los archivos otra vez para hacer la hoja de cálculo.`,
		kept: 'Se guardan estos números, y qué columnas tienen sus archivos:',
		quarter: (quarter, read, pages) =>
			pages === '' ? `${quarter}: ${read}` : `${quarter}: ${read}, páginas ${pages} del DE 9C`,
		forget: 'Olvidar estos números y columnas'
	}
};
