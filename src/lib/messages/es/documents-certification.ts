/** Los documentos que pide una sola certificación: LSB, LTE y las del Condado. */
import { lines, type DocumentWordsFor } from '../document-words';

const certificate = lines('El número de la certificación', 'El día en que empieza y el día en que vence');

export const certification: DocumentWordsFor<'certification'> = {
	taxReturns: {
		title: 'Declaraciones de impuestos del último año fiscal',
		person: 'La empresa y cada afiliada',
		accepted: lines('La suya', 'Y la de cada empresa afiliada'),
		why: 'Juntas deben mostrar ingresos de menos de $5,000,000. La Ciudad puede pedir en su lugar el año calendario.'
	},
	ownersReturns: {
		title: 'La declaración federal personal más reciente de cada dueño',
		person: 'Cada dueño',
		accepted: lines('Con todos los anexos y documentos adjuntos'),
		why: 'Una empresa nueva todavía no tiene declaración propia, así que la Ciudad puede pedir la de los dueños.'
	},
	manufacturerHeadcount: {
		title: 'Cuántas personas emplea',
		accepted: lines('Por ejemplo, su DE 9C más reciente. Las reglas no nombran un documento para ello.'),
		why: 'Un fabricante debe tener menos de 25 empleados.'
	},
	microAffidavit: {
		title: 'Actualización anual de un SB Micro del Estado',
		accepted: lines(
			'Una declaración jurada de que todavía cumple los criterios',
			'Una copia firmada de su declaración federal de impuestos más reciente'
		),
		why: 'Solo si el Estado lo certifica como pequeña empresa (Micro) y la Ciudad lo reconoce por ello.'
	},
	participantProfile: {
		title: 'Perfil de los participantes de su programa',
		accepted: lines(
			'Cuántos hubo en cada categoría, en los 12 meses antes de la solicitud',
			'Qué porcentaje de los trabajadores de cada categoría tuvo un empleo de transición',
			'El año en que empezó el programa'
		)
	},
	participantDeclarations: {
		title: 'Declaraciones de los empleados',
		person: 'Cada empleado en transición firma la suya',
		accepted: lines('Cada persona declara que cumple los criterios de empleado en transición')
	},
	movedToUnsubsidized: {
		title: 'Cuántos pasaron a empleos regulares',
		accepted: lines('En cada categoría, quienes pasaron a un empleo regular sin subsidio')
	},
	programDescription: {
		title: 'Descripción de su programa',
		accepted: lines(
			'Qué ayuda a los participantes a llegar a un trabajo sin subsidio',
			'El tiempo máximo que alguien puede participar',
			'Los tipos de capacitación y de servicios de apoyo'
		)
	},
	siteVisit: {
		title: 'Prepárese para una visita',
		accepted: lines('La Oficina visita el lugar. Para las organizaciones sin fines de lucro es obligatorio.')
	},
	stateSmallCertificate: {
		title: 'Certificación estatal como pequeña empresa (DGS)',
		accepted: certificate
	},
	inclusionPolicyCertificate: {
		title: 'Certificación de una agencia que acepta la política de inclusión del Condado',
		accepted: certificate
	},
	samRegistration: {
		title: 'Registro activo como pequeña empresa en SAM',
		accepted: lines('El número de registro', 'El día en que empieza y el día en que vence')
	},
	stateDvbeCertificate: { title: 'Certificación estatal DVBE (DGS)', accepted: certificate },
	vaCertificate: {
		title: 'Certificación como pequeña empresa de un veterano con discapacidad por servicio (VA)',
		accepted: certificate
	},
	inclusionPolicyDvbeCertificate: {
		title: 'Certificación DVBE de una agencia que acepta la política de inclusión del Condado',
		accepted: certificate
	},
	missionStatement: {
		title: 'Su declaración de misión',
		accepted: lines('Tal como la publica')
	},
	programsAndServices: {
		title: 'Descripción de sus programas y servicios',
		accepted: lines('Con los servicios de apoyo, si los ofrece')
	},
	impactAnswers: {
		title: 'Respuestas sobre su impacto social',
		accepted: lines('La solicitud en línea del Condado hace las preguntas')
	},
	dcbaLetter: {
		title: 'La carta de certificación del DCBA',
		accepted: lines('Una copia, adjunta a su solicitud de la preferencia'),
		why: 'La recibe cuando está certificado. Una solicitud en trámite no cuenta.'
	}
};
