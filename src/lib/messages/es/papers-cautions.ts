/** Lo que hay que saber antes de descargar un documento. */
import type { Cautions } from '../en/papers-cautions';
import { contractCautions } from './papers-cautions-contract';
import { programCautions } from './papers-cautions-programs';
import { countyCautions } from './papers-cautions-county';
import { evidenceCautions } from './papers-cautions-evidence';

export const cautions: Cautions = {
	...countyCautions,
	...contractCautions,
	...evidenceCautions,
	...programCautions,
	noCertificate: (program) =>
		`${program}: no hay un certificado de DCBA anotado. El Condado da la preferencia solo a quien ya certificó el día en que se entrega la oferta. La petición queda sin marcar.`,
	certificateDatesUnknown: (program) =>
		`${program}: faltan las fechas del certificado de DCBA; por eso la petición queda sin marcar.`,
	certificateNotInForce: (program) =>
		`${program}: el certificado de DCBA no está vigente el día que cuenta. La petición queda sin marcar.`,
	programUnmet: (program) =>
		`${program}: según sus respuestas, no se cumple. No se pide nada para este programa.`,
	programOpen: (program) =>
		`${program}: todavía sin decidir. La petición queda sin marcar hasta que sus respuestas lo decidan.`,
	nothingToRequest: () =>
		'No hay ninguna petición marcada. Así como está, este formulario no pide ninguna preferencia.',
	attachLetter: () =>
		'Adjunte la carta de certificación de DCBA, marque usted mismo “DCBA certification is attached”, y firme y feche a mano.',
	versionUnknown: () =>
		'Hay dos versiones de este formulario, con y sin la restricción federal. Su licitación dice cuál quiere.',
	dueUnknown: () =>
		'No se sabe el día en que vence el plazo de la oferta. Los certificados se juzgan al día de hoy; vuelva a mirar cuando sepa el día.',
	nothingAskedFor: () => 'No se pide ninguna certificación de la Ciudad.',
	askedButUnmet: (program) =>
		`${program}: según sus respuestas, no se cumple. No conviene pedirlo mientras las cosas estén así.`,
	askedButOpen: (program) =>
		`${program}: todavía sin decidir. Responda lo que falta antes de que alguien firme.`
};
