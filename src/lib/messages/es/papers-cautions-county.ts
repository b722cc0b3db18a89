/** Lo que hay que saber antes de descargar un papel para el Condado. */
import type { countyCautions as inEnglish } from '../en/papers-cautions-county';

export const countyCautions: typeof inEnglish = {
	checkIsYourOwn: () =>
		'Guárdela en su propio archivo. El Condado no pide este papel, pero puede preguntar cómo trabaja usted en el contrato.',
	functionUnmet: () =>
		'Un punto de la definición tiene la respuesta “no”. Firmado así, este papel dice que la empresa no realiza una función comercialmente útil.',
	functionOpen: () => 'Un punto de la definición está sin responder. Respóndalo antes de que alguien firme.',
	suppliesDisagree: () =>
		'Usted respondió que la empresa responde por los suministros, y “no” a una parte de eso. Revise las dos respuestas: la definición pide todas las partes que correspondan.',
	denialDayUnknown: () =>
		'La apelación se debe enviar dentro de 10 días hábiles desde el día en que se negó la certificación. Escriba ese día, y aquí se cuenta el último.',
	countyAppealBy: (_, last = '') =>
		`Envíela a más tardar el ${last}: es el décimo día hábil después de la negación, sin fines de semana ni días festivos del Condado.`,
	countyAppealByOrLater: (_, last = '', later = '') =>
		`Envíela a más tardar el ${last}. Si las oficinas del Condado cierran en un día festivo dudoso de por medio, el último día es el ${later}. Pregunte a DCBA antes de confiarse.`,
	countyAppealLate: (_, last = '') =>
		`Los 10 días hábiles terminaron el ${last}. Las pautas no dicen nada de apelaciones tardías: llame hoy a DCBA.`,
	countyAppealAddress: () =>
		'La dirección de correo es la que imprimen las pautas de noviembre de 2016. Verifíquela antes de enviar: vale la que diga el aviso de DCBA.',
	appealUnmet: (program) =>
		`${program}: según sus respuestas aquí, no se cumple. Vea primero si está mal una respuesta o la decisión de DCBA.`,
	appealNeedsReasons: () =>
		'Una apelación debe dar sus razones y decir por qué usted cree que DCBA se equivocó. Para las dos hay un espacio.',
	appealNeedsEvidence: () =>
		'Las razones deben apoyarse en pruebas concretas. Anote cada documento y adjúntelo.',
	summaryIsOpen: () =>
		'Hay algo pendiente. El resumen dice qué falta; vuelva a escribirlo cuando esté respondido.',
	proofEnded: (_, end = '') =>
		`Un certificado anotado aquí venció el ${end}. La solicitud quiere uno que esté vigente.`,
	proofDaysCrossed: (_, start = '', end = '') =>
		`Un certificado anotado aquí empieza el ${start} y terminaría antes, el ${end}. Revise las dos fechas.`,
	renewalIsOpen: (program, end = '') =>
		`${program}: el certificado de DCBA vence o venció el ${end}. Para renovarlo se repite la solicitud.`,
	certifiedAlready: (program, end = '') =>
		`${program}: el certificado de DCBA está vigente hasta el ${end}. Por ahora no hay nada que solicitar.`,
	missionNotWritten: () =>
		'El Condado quiere la declaración de misión con la solicitud. Todavía no está escrita aquí.'
};
