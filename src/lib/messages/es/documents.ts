import type { Documents } from '../en/documents';
import { certification } from './documents-certification';
import { firm } from './documents-firm';
import { premises } from './documents-premises';

/** Los documentos que hay que tener listos: qué es cada uno, qué se acepta y por qué se pide. */
export const documents: Documents = {
	about: { ...premises, ...firm, ...certification },
	title: 'Documentos que debe tener listos',
	count: (documents) =>
		documents === 1 ? '1 documento que debe tener listo' : `${documents} documentos que debe tener listos`,
	plus: (maybe) => (maybe === 1 ? '1 más si corresponde' : `${maybe} más si corresponden`),
	ofSpace: (label) => `De ${label}`,
	ofFirm: 'De la empresa u organización',
	withBid: 'Con cada oferta, una vez que esté certificado',
	ifApplies: 'Si corresponde',
	because: {
		severalLocations: 'Si suma a personas de varios lugares, se necesitan los documentos de cada lugar.',
		oneIsEnough: 'Su sede ya lo muestra. Este solo si también quiere apoyarse en él.'
	},
	where: {
		county: 'el Condado de Los Ángeles',
		city: 'la Ciudad de Los Ángeles',
		both: 'el Condado de Los Ángeles (para LBE) y la Ciudad de Los Ángeles (para CBE)'
	},
	unlabeledSpace: (number) => `el espacio de trabajo ${number}`,
	openFacts: 'Esta lista puede cambiar cuando responda:',
	handling: {
		withinFourteenDays:
			'La Ciudad pide los documentos por correo electrónico después de la solicitud. Entonces tiene 14 días calendario para enviarlos; si no, la solicitud se cierra.',
		notToRamp: 'No suba estos documentos a RAMP a menos que se lo pidan.'
	}
};
