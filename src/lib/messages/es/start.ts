import type { Start } from '../en/start';

/** La primera pantalla: qué es esto, para quién y qué esperar. */
export const start: Start = {
	title: 'Vea qué preferencias locales puede usar su negocio',
	description:
		'Averigüe para qué certificaciones de preferencia local de la Ciudad y del Condado de Los Ángeles podría calificar su negocio u organización sin fines de lucro. Gratis, en su dispositivo, sin conexión. No es oficial.',
	lead: 'Cuando la Ciudad o el Condado de Los Ángeles compran algo, las empresas locales certificadas tienen preferencia. Responda una pregunta a la vez, vea cuál es su situación y por qué, y termine con los documentos listos.',

	going: {
		title: 'Siga donde se quedó',
		open: (name) => `Continuar: ${name}`,
		saved: (moment) => `Guardado: ${moment}`,
		all: 'Todos los borradores guardados',
		new: 'O empiece un caso nuevo'
	},

	who: {
		title: '¿Para quién es?',
		business: { label: 'Mi negocio', hint: 'Con fines de lucro, de cualquier tamaño' },
		nonprofit: {
			label: 'Mi organización sin fines de lucro',
			hint: 'También con un programa de empleo para personas en transición'
		},
		counselor: {
			label: 'Una clienta o un cliente a quien ayudo',
			hint: 'Doy asesoría; este dispositivo puede ser compartido'
		}
	},
	clientName: {
		label: '¿Cómo quiere llamar a este caso?',
		hint: 'Solo para encontrarlo en este dispositivo. Basta un número; no ponga nombres si el dispositivo es compartido.'
	},
	goal: {
		title: '¿Qué preferencias quiere revisar?',
		city: { label: 'Las de la Ciudad', hint: 'Ciudad de Los Ángeles: LBE, CBE, LSB, LTE' },
		county: { label: 'Las del Condado', hint: 'Condado de Los Ángeles: LSBE, DVBE, empresa social (SE)' },
		fits: { label: 'Dígame cuáles me sirven', hint: 'Ambas. No se hacen preguntas que no puedan importar' }
	},
	begin: 'Empezar',
	whoMissing: 'Elija para quién es',
	goalMissing: 'Elija qué preferencias quiere revisar',

	expect: {
		title: 'Antes de empezar',
		timeTitle: 'Entre 10 y 20 minutos',
		time: 'Puede parar cuando quiera y seguir después. Siempre puede responder que no está seguro o segura.',
		deviceTitle: 'Se queda en este dispositivo',
		device: 'Sus respuestas se guardan en este navegador y no se envían a nadie. Funciona sin conexión.',
		officialTitle: 'No es oficial',
		official:
			'Es su propia evaluación. Decide la agencia, con su propio formulario y con los documentos de usted.',
		handyTitle: 'Conviene tener a mano',
		handy:
			'Su contrato de alquiler, su certificado de impuesto comercial de la Ciudad (BTRC), su última declaración de impuestos y sus informes de nómina (DE 9C).'
	},
	lost: {
		title: 'Faltan borradores en este dispositivo',
		how: (had, found) =>
			`Había ${had} y ahora hay ${found}. El navegador borró algunos o se perdieron por una falla. Si descargó una copia, puede volver a abrirla.`,
		understood: 'Entendido'
	}
};
