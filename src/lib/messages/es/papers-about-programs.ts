/** Los papeles de certificaciones de la Ciudad, una por una, en la pantalla. */
import type { ProgramPaperId } from '../../papers/la-city/program-words';
import type { About } from '../en/papers';

export const aboutPrograms: Pick<About, ProgramPaperId> = {
	'city-lte-packet-for-profit': {
		title: 'Paquete para LTE, con fines de lucro',
		what: 'Lo que entrega una empresa con fines de lucro como empleador local de transición: año del programa, perfil de los participantes, cuentas. No nombra a nadie.',
		notCalledFor: 'Para una empresa con fines de lucro que pide la certificación LTE a la Ciudad.'
	},
	'city-lte-packet-nonprofit': {
		title: 'Paquete para LTE, sin fines de lucro',
		what: 'Lo que entrega una organización sin fines de lucro como empleador local de transición: año y partes del programa, perfil de los participantes, quiénes pasaron a otro empleo. No nombra a nadie.',
		notCalledFor: 'Para una organización sin fines de lucro que pide la certificación LTE a la Ciudad.'
	},
	'city-lte-declarations': {
		title: 'Declaraciones de empleados de transición',
		what: 'Una página para que firme cada persona, en inglés y español lado a lado. Contiene solo lo que esa persona declara.',
		notCalledFor: 'Para una empresa con fines de lucro que pide la certificación LTE a la Ciudad.'
	},
	'city-lsb-sheet': {
		title: 'Hoja LSB: ingresos, afiliadas, empleados',
		what: 'Quién cuenta como afiliada, a cuánto llegan los ingresos de todas y el número de empleados de un fabricante. Para su propio archivo.',
		notCalledFor: 'Para una empresa que pide la certificación LSB a la Ciudad.'
	},
	'city-sb-micro-affidavit': {
		title: 'Declaración jurada anual SB Micro',
		what: 'La declaración de cada año de una empresa que la Ciudad reconoce como LSB porque el Estado la certificó como SB Micro.',
		notCalledFor: 'Solo si la Ciudad lo reconoce como LSB por el SB Micro del Estado. Entonces toca cada año.'
	},
	'city-notice-of-change': {
		title: 'Aviso de cambio a la Ciudad',
		what: 'Avisa por escrito a la Ciudad de un cambio que afecta una certificación, como carta y como correo. El plazo son 10 días calendario.',
		notCalledFor:
			'Cuando cambia una empresa certificada: una mudanza, otros dueños, menos empleados aquí, nuevas afiliadas, más ingresos.'
	},
	'city-appeal': {
		title: 'Apelación a la Ciudad',
		what: 'Una carta al subdirector contra una negación o un retiro, con motivos y documentos. El plazo son 7 días calendario.',
		notCalledFor: 'Cuando la Ciudad negó o quitó una certificación.'
	},
	'city-renewal': {
		title: 'Renovación con la Ciudad',
		what: 'Qué cambió desde un caso anterior, cómo estaba y cómo está cada certificación, y hasta cuándo renovar. Para su propio archivo.',
		notCalledFor: 'Cuando una certificación de la Ciudad se acerca a su fin, a los cinco años.'
	}
};
