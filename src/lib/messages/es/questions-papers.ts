import type { WordsWhere } from '../../interview/words';

type Business = 'name' | 'dba' | 'fein' | 'phone' | 'email' | 'rampVendorNumber' | 'btrcNumber' | 'address';

const forms = 'Lo piden los formularios. No decide ninguna certificación.';
const letter =
	'El formulario del Condado pide adjuntar la carta de certificación de DCBA. Ahí están este número y estas fechas.';
const letterNumber = 'Está en la carta del Departamento de Asuntos del Consumidor y de Negocios (DCBA).';

/** La licitación que se tiene en vista y lo que los documentos necesitan. */
export const paperQuestions: WordsWhere<
	| `solicitation.${string}`
	| `signatory.${string}`
	| `county.dcba.${string}`
	| 'county.webvenNumber'
	| `business.${Business}`
> = {
	'solicitation.agency': {
		name: 'Quién pide ofertas',
		asks: '¿La oferta es para la Ciudad o para el Condado?',
		options: {
			city: { label: 'Ciudad de Los Ángeles' },
			county: { label: 'Condado de Los Ángeles' }
		},
		why: 'Cada uno tiene sus formularios y sus plazos. No decide ninguna certificación.'
	},
	'solicitation.due': {
		name: 'La oferta vence',
		asks: '¿Cuándo vence el plazo de la oferta?',
		why: 'Para decirle si hay tiempo: el formulario de la Ciudad debe estar en RAMP antes del plazo, y el Condado debe haberle certificado cuando entregue la oferta.'
	},
	'solicitation.federallyRestricted': {
		name: 'Restricción federal',
		asks: '¿La licitación está bajo la restricción federal sobre preferencias locales?',
		hint: 'Algunos contratos se pagan con dinero federal y no pueden favorecer a empresas por el lugar donde están. La licitación lo dice.',
		why: 'El Condado usa entonces otras reglas y otra versión de su formulario.'
	},
	'solicitation.number': {
		name: 'Número de la licitación',
		asks: '¿Cuál es el número de la licitación?',
		why: forms
	},
	'solicitation.title': {
		name: 'Título de la licitación',
		asks: '¿Cuál es el título de la licitación?',
		why: forms
	},
	'business.name': {
		name: 'Nombre legal',
		asks: '¿Cuál es su nombre legal completo?',
		hint: 'Como está en RAMP y en el BTRC, letra por letra.',
		why: 'La Ciudad exige que el nombre coincida en RAMP, en el BTRC y en la solicitud.'
	},
	'business.dba': {
		name: 'Nombre comercial (DBA)',
		asks: '¿Usa también otro nombre?',
		hint: 'Un nombre comercial ficticio, o “doing business as” (DBA). Déjelo vacío si no hay.',
		why: forms
	},
	'business.fein': {
		name: 'Número federal de impuestos (FEIN)',
		asks: '¿Cuál es su número federal de impuestos (FEIN)?',
		hint: 'Nueve dígitos. Por favor, no ponga aquí un número de Seguro Social.',
		why: forms
	},
	'business.phone': { name: 'Teléfono', asks: '¿Cuál es su número de teléfono?', why: forms },
	'business.email': {
		name: 'Correo electrónico',
		asks: '¿Cuál es su dirección de correo electrónico?',
		why: forms
	},
	'business.address': {
		name: 'Dirección del negocio',
		asks: '¿Cuál es la dirección del negocio?',
		why: 'Conviene que sea la misma en RAMP y en el BTRC. La Ciudad puede disculpar una dirección que no coincide.'
	},
	'business.rampVendorNumber': {
		name: 'Número de proveedor en RAMP',
		asks: '¿Cuál es su número de proveedor en RAMP?',
		hint: 'RAMP es el sitio de la Ciudad para licitaciones (rampla.org).',
		why: forms
	},
	'business.btrcNumber': {
		name: 'Número del BTRC',
		asks: '¿Cuál es el número de cuenta en el BTRC?',
		why: forms
	},
	'county.webvenNumber': {
		name: 'Número de Webven',
		asks: '¿Cuál es su número de proveedor del Condado (Webven)?',
		hint: 'Webven es donde el Condado registra a sus proveedores.',
		why: 'El formulario del Condado tiene un espacio para ese número.'
	},
	'county.dcba.lsbe.number': {
		name: 'Número del certificado LSBE',
		asks: '¿Cuál es el número del certificado LSBE del Condado?',
		hint: letterNumber,
		why: letter
	},
	'county.dcba.lsbe.start': {
		name: 'Inicio del certificado LSBE',
		asks: '¿Cuándo empieza el certificado LSBE?',
		why: letter
	},
	'county.dcba.lsbe.end': {
		name: 'Fin del certificado LSBE',
		asks: '¿Cuándo termina el certificado LSBE?',
		why: letter
	},
	'county.dcba.dvbe.number': {
		name: 'Número del certificado DVBE',
		asks: '¿Cuál es el número del certificado DVBE del Condado?',
		hint: letterNumber,
		why: letter
	},
	'county.dcba.dvbe.start': {
		name: 'Inicio del certificado DVBE',
		asks: '¿Cuándo empieza el certificado DVBE?',
		why: letter
	},
	'county.dcba.dvbe.end': {
		name: 'Fin del certificado DVBE',
		asks: '¿Cuándo termina el certificado DVBE?',
		why: letter
	},
	'county.dcba.se.number': {
		name: 'Número del certificado SE',
		asks: '¿Cuál es el número del certificado de empresa social del Condado?',
		hint: letterNumber,
		why: letter
	},
	'county.dcba.se.start': {
		name: 'Inicio del certificado SE',
		asks: '¿Cuándo empieza el certificado de empresa social?',
		why: letter
	},
	'county.dcba.se.end': {
		name: 'Fin del certificado SE',
		asks: '¿Cuándo termina el certificado de empresa social?',
		why: letter
	},
	'signatory.name': {
		name: 'Quién firmará',
		asks: '¿Quién firmará los documentos?',
		hint: 'La persona dueña, o un directivo con permiso para firmar.',
		why: 'La solicitud la firma la persona dueña o un directivo autorizado, bajo pena de perjurio.'
	},
	'signatory.title': {
		name: 'Cargo de quien firma',
		asks: '¿Qué cargo tiene esa persona?',
		hint: 'Escríbalo en inglés, como Owner, President o CEO: los formularios están en inglés.',
		why: 'Los formularios llevan el cargo junto al nombre.'
	}
};
