/** Sobre los papeles que le muestran a la Ciudad lo que dice la solicitud: la lista, las declaraciones, los pagos, los términos. */
import type { aboutEvidence as english } from '../en/papers-about-evidence';

export const aboutEvidence: typeof english = {
	'city-document-checklist': {
		title: 'Lista de documentos',
		what: 'Cada documento que debe tener listo para la Ciudad, qué se acepta, una casilla y espacio para una nota. Se queda con usted.',
		notCalledFor: 'Para las certificaciones de la Ciudad: elija cuáles pedir.'
	},
	'city-home-headquarters': {
		title: 'Declaración de hechos: sede en casa',
		what: 'Lo que el dueño o un directivo certifica sobre una sede en casa, para su papel membretado y su firma.',
		notCalledFor: 'Solo si la sede está en una casa.'
	},
	'city-landlord-statement': {
		title: 'Declaración del arrendador',
		what: 'La declaración de hechos de su arrendador para un acuerdo nuevo de mes a mes. Su arrendador llena lo demás y firma.',
		notCalledFor: 'Solo para un acuerdo de mes a mes que es nuevo.'
	},
	'city-payment-log': {
		title: 'Lista de seis meses de renta',
		what: 'Sus pagos de renta de seis meses, cada uno con la prueba que lo acompaña.',
		notCalledFor: 'Solo para un alquiler de mes a mes.'
	},
	'city-subsidiary-statement': {
		title: 'Declaración de hechos: subsidiaria',
		what: 'Cómo una subsidiaria lleva todo su negocio aparte de su empresa matriz, y la lista de documentos que lo muestran.',
		notCalledFor: 'Solo para una subsidiaria cuya empresa matriz tiene su sede en otra parte.'
	},
	'city-joint-venture-agreement': {
		title: 'Acuerdo de empresa conjunta: términos exigidos',
		what: 'Los términos que el acuerdo debe tener, socio por socio, y el último día para entregarlo.',
		notCalledFor: 'Solo para una empresa conjunta (joint venture) que licita con la Ciudad.'
	}
};
