/** Lo que hay que saber antes de los papeles que le muestran a la Ciudad lo que dice la solicitud. */
import type { evidenceCautions as english } from '../en/papers-cautions-evidence';

export const evidenceCautions: typeof english = {
	documentsLate: () =>
		'Según el día que anotó, ya pasaron los 14 días calendario. La Ciudad puede dar más tiempo, pero no está obligada. Escriba a la oficina de inmediato.',
	onLetterhead: () =>
		'Las normas piden esta declaración en papel membretado de la empresa, firmada por el dueño o un directivo. Su nombre y dirección están arriba. Firme solo si cada línea es verdad.',
	statementInDoubt: () =>
		'Sus respuestas contradicen una línea de esta declaración o la dejan abierta. El documento dice cuál. Todavía no la firme.',
	headquartersAddressDiffers: () =>
		'La dirección de la empresa y la de la sede no son iguales. La declaración dice que la sede está en la dirección de la solicitud: haga que coincidan.',
	landlordSigns: () => 'La firma su arrendador, no usted. Va junto con la prueba de seis meses de pagos.',
	landlordLetterLacking: () =>
		'Según sus respuestas, todavía no tiene la carta del arrendador. Sin ella, un acuerdo nuevo de mes a mes no cuenta.',
	whichSixMonths: () =>
		'Las normas dicen “6 meses” de pagos, no cuáles. Seis meses seguidos hasta ahora son lo más seguro.',
	paymentProofLacking: () =>
		'Según sus respuestas, no tiene prueba de seis meses de pagos. Sin ella, este alquiler puede no contar.',
	fewerThanSixMonths: () => 'Hay menos de seis pagos en la lista de un espacio de trabajo.',
	subsidiarySigner: () =>
		'Las normas no dicen quién firma esta declaración ni en qué papel. Está en su papel membretado, para el dueño o un directivo. Firme solo si cada línea es verdad.',
	parentPlaceUnknown: () =>
		'La declaración hace falta solo si la empresa matriz tiene su sede fuera del Condado (para LBE) o fuera de la Ciudad (para CBE). Diga dónde está.',
	agreementNotWhole: () =>
		'Estos son los términos que las normas exigen del acuerdo, no un acuerdo entero. Las normas no dicen que baste esta hoja.',
	agreementDayUnknown: () =>
		'El acuerdo se entrega 15 días antes de que cierre el plazo de la licitación. Anote ese día para ver el último día.',
	agreementLate: () =>
		'Según el día en que cierra el plazo, ya pasó el último día para entregar el acuerdo. Pregunte a la Ciudad antes de ofertar como empresa conjunta.',
	ventureInDoubt: () =>
		'Sus respuestas contradicen lo que las normas exigen de una empresa conjunta: una entidad legalmente establecida, un propósito comercialmente útil, una sede dentro del límite.'
};
