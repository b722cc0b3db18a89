/** Las palabras de los documentos, para leerlos en español. Los documentos que se entregan siguen en inglés. */
import type { PaperWords } from '../../papers/words';
import { requestReading } from './papers-request';
import { firstSource, jobPosting } from './papers-after';
import { madeInLa } from './papers-made-in-la';
import { letter } from './papers-letter';
import { cover } from './papers-cover';
import { countyAppeal } from './papers-county-appeal';
import { clientSummary } from './papers-summary';
import { countyWorksheet } from './papers-county-worksheet';
import { usefulFunction } from './papers-useful-function';
import { checklist } from './papers-checklist';
import { homeHeadquarters } from './papers-home-headquarters';
import { jointVentureAgreement } from './papers-joint-venture';
import { subsidiaryStatement } from './papers-subsidiary';
import { landlordStatement, paymentLog, tenancy } from './papers-tenancy';
import { programPapers, programTitles } from './papers-programs';
import { worksheet } from './papers-worksheet';

const day = new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' });
const count = new Intl.NumberFormat('es-US', { maximumFractionDigits: 4 });
const dollars = new Intl.NumberFormat('es-US', {
	style: 'currency',
	currency: 'USD',
	trailingZeroDisplay: 'stripIfInteger'
});

export const printed: PaperWords = {
	language: 'es',
	titles: {
		...programTitles,
		'city-lbpp-worksheet': 'Hoja de trabajo para la solicitud o renovación del LBPP (Ciudad)',
		'city-document-checklist': 'Documentos que debe tener listos para la Ciudad',
		'city-home-headquarters': 'Declaración de hechos: sede en casa',
		'city-landlord-statement': 'Declaración de hechos del arrendador',
		'city-payment-log': 'Pagos de renta de seis meses',
		'city-subsidiary-statement': 'Declaración de hechos de una subsidiaria',
		'city-joint-venture-agreement': 'Acuerdo de empresa conjunta: los términos exigidos',
		'county-preference-request': 'Solicitud de consideración de preferencia (Condado)',
		'county-preference-request-federal':
			'Solicitud de consideración de preferencia (Condado, con la restricción federal)',
		'client-summary': 'Resumen para su archivo',
		'county-lsbe-worksheet': 'Hoja de trabajo para la solicitud de LSBE (Condado)',
		'county-dvbe-worksheet': 'Hoja de trabajo para la solicitud de DVBE (Condado)',
		'county-se-worksheet': 'Hoja de trabajo para la solicitud de empresa social (Condado)',
		'county-commercially-useful-function':
			'Función comercialmente útil: nuestra propia revisión (Condado, LSBE)',
		'county-appeal': 'Apelación de una certificación negada (Condado)',
		'county-made-in-la-interest': 'Manifestación de interés: programa piloto Made in Los Angeles (Condado)',
		'city-first-source-notice': 'Aviso de próximos empleos (First Source Hiring)',
		'client-job-posting-checklist': 'Lista para publicar un empleo en un contrato de la Ciudad'
	},
	programs: {
		lbe: 'Empresa local (LBE)',
		cbe: 'Empresa de la Ciudad (CBE)',
		lsb: 'Pequeña empresa local (LSB)',
		lte: 'Empleador local de transición (LTE)',
		lsbe: 'Pequeña empresa local del Condado (LSBE)',
		lsbeFederal: 'Pequeña empresa local del Condado (LSBE), restricción federal',
		dvbe: 'Empresa de veterano con discapacidad (DVBE)',
		se: 'Empresa social (SE)',
		seFederal: 'Empresa social (SE), restricción federal'
	},
	readingAid: {
		notice: 'Ayuda de lectura: no es para firmar ni para enviar. El documento que vale está en inglés.',
		title: (paper) => `Ayuda de lectura: ${paper}`,
		ticked: '[ X ]',
		notTicked: '[    ]',
		byHand: (label, why) => (label === '' ? `(${why})` : `${label}: (en blanco: ${why})`),
		filled: (label, answer) => `${label}: ${answer}`
	},
	answers: {
		notAnswered: 'sin respuesta todavía',
		yes: 'Sí',
		no: 'No',
		never: 'No lo hace',
		date: (date) => day.format(new Date(`${date}T00:00:00Z`)),
		money: (amount) => dollars.format(amount),
		number: (people) => count.format(people),
		percent: (share) => `${count.format(share)}%`,
		location: {
			cityOfLosAngeles: 'la Ciudad de Los Ángeles',
			elsewhereInCounty: 'el Condado de Los Ángeles, fuera de la Ciudad',
			outsideCounty: 'un lugar fuera del Condado de Los Ángeles'
		},
		ownersOffice: {
			none: 'Ninguna',
			cityOfLosAngeles: 'En la Ciudad de Los Ángeles',
			elsewhereInCounty: 'En el Condado de Los Ángeles, fuera de la Ciudad',
			outsideCounty: 'Fuera del Condado de Los Ángeles'
		},
		businessKind: { forProfit: 'Con fines de lucro', nonprofit: 'Sin fines de lucro' },
		structure: {
			soleProprietorship: 'Propietario único',
			partnership: 'Sociedad (partnership)',
			llc: 'Compañía de responsabilidad limitada (LLC)',
			corporation: 'Corporación',
			benefitCorporation: 'Corporación de beneficio (California)',
			socialPurposeCorporation: 'Corporación de propósito social (California)',
			jointVenture: 'Empresa conjunta (joint venture)',
			other: 'Otra'
		},
		spaceKind: {
			commercial: 'Local comercial',
			home: 'Vivienda',
			coworking: 'Espacio compartido o coworking (no cuenta)',
			virtualOffice: 'Oficina virtual (no cuenta)',
			mailbox: 'Buzón (no cuenta)'
		},
		tenancy: {
			owned: 'Propiedad',
			lease: 'Contrato de alquiler',
			sublease: 'Subarriendo de un inquilino del dueño o administrador',
			subSublease: 'Subarriendo de un subarriendo (no cuenta)',
			monthToMonth: 'Alquiler de mes a mes',
			housedByPartner: 'Alojada por un socio certificado de la empresa conjunta',
			none: 'Sin contrato ni escritura'
		},
		monthToMonthOrigin: {
			leaseOfThreeYearsOrLess: 'De un contrato de tres años o menos',
			leaseOverThreeYears: 'De un contrato de más de tres años',
			newAgreement: 'Un acuerdo nuevo de mes a mes'
		},
		btrc: {
			clear: 'Lo tiene, al corriente',
			delinquent: 'Lo tiene, con atraso',
			exempt: 'Exento de tenerlo',
			none: 'No lo tiene'
		},
		secretaryOfState: {
			active: 'Activa',
			suspended: 'Suspendida',
			canceled: 'Cancelada',
			notRegistered: 'Sin registro, aunque debe tenerlo',
			notRequired: 'No tiene que registrarse'
		}
	},
	letter,
	request: {
		form: requestReading,
		footer: 'Lectura del Anexo II de las normas del Condado de noviembre de 2016.',
		leftForHand: 'para su propia mano: la declaración es bajo pena de perjurio',
		leftForReviewer: 'para el revisor del Condado'
	},
	...programPapers,
	cover,
	usefulFunction,
	countyAppeal,
	countyWorksheet,
	clientSummary,
	worksheet,
	madeInLa,
	firstSource,
	jobPosting,
	checklist,
	homeHeadquarters,
	tenancy,
	landlordStatement,
	paymentLog,
	subsidiaryStatement,
	jointVentureAgreement
};
