/** El resumen para el archivo del cliente. Lo que dice del caso viene en las palabras de las pantallas. */
import type { ClientSummaryWords } from '../../papers/client/summary/words';

export const clientSummary: ClientSummaryWords = {
	title: (firm) => (firm === undefined ? 'Cómo está su caso' : `Cómo está su caso: ${firm}`),
	firm: 'Nombre de la empresa o del local',
	notice:
		'Esta es su propia evaluación, según sus respuestas. Decide la agencia. No es un certificado ni una promesa.',
	footer:
		'Autoevaluación para su propio archivo. Decide la agencia. Hecho con BidLocal LA, que no es un servicio oficial.',
	standing: {
		title: 'Cada certificación',
		columns: { program: 'Certificación', verdict: 'Situación', why: 'Por qué, y qué falta' },
		missing: 'Todavía falta:',
		change: 'Qué lo cambiaría:',
		more: {
			reasons: (count) => (count === 1 ? 'Y 1 razón más.' : `Y ${count} razones más.`),
			answers: (count) => (count === 1 ? 'y 1 respuesta más' : `y ${count} respuestas más`),
			ways: (count) => (count === 1 ? 'Hay 1 manera más.' : `Hay ${count} maneras más.`),
			criteria: (count) => (count === 1 ? 'Y 1 cosa más.' : `Y ${count} cosas más.`)
		},
		others: (list) => `También se evaluaron, aunque usted no las eligió: ${list}.`
	},
	next: {
		title: 'Qué hacer ahora',
		none: 'Así como está, no hay nada que hacer para una certificación. Primero tendría que cambiar algo de lo de arriba.',
		dates: 'Fechas',
		day: (title, day, later) =>
			later === undefined ? `${day}: ${title}` : `${day}: ${title}. Según otra lectura de la regla: ${later}`,
		noDates: 'Todavía no hay fechas anotadas: ninguna oferta que venza ni certificado que termine.',
		more: {
			steps: (count) => (count === 1 ? 'Y 1 paso más.' : `Y ${count} pasos más.`),
			dates: (count) => (count === 1 ? 'Y 1 fecha más.' : `Y ${count} fechas más.`)
		}
	},
	worth: {
		title: 'Qué vale',
		city: [
			'Ciudad: las normas nombran una preferencia del 6% al 12%, y no el porcentaje de cada certificación. Cada licitación pone el suyo (Procedure #7, item 5).'
		],
		county: [
			'Condado: al comparar las ofertas se resta de su precio el 15% del precio más bajo, como máximo $150,000. A usted se le paga el precio que ofreció. Varias certificaciones no se suman (Section 8).',
			'Solo la recibe quien está certificado por DCBA el día en que entrega la oferta y la pide en la oferta (Section 8 a and b).'
		],
		invoices:
			'Los departamentos del Condado hacen todo lo posible por pagar a una pequeña empresa local certificada dentro de 15 días calendario desde una factura aprobada y sin disputa (Section 12.2 h).'
	},
	documents: {
		title: 'Documentos que reunir',
		intro: 'Para la solicitud:',
		none: 'Ninguno, así como está.',
		withBid: 'Con cada oferta, cuando ya esté certificado:',
		ifApplies: 'si corresponde',
		ofSpace: 'Nombre del local',
		more: (count) => (count === 1 ? 'y 1 más' : `y ${count} más`)
	},
	decides: {
		title: 'Qué decide la agencia',
		more: (count) =>
			count === 1 ? 'Y 1 punto más que decide la agencia.' : `Y ${count} puntos más que decide la agencia.`
	},
	folded:
		'Donde esta hoja dice “más”, el resto está en la aplicación, en la pantalla de su situación, con cada criterio, y en sus otros documentos. “Procedure” remite a las normas de la Ciudad, “Section” a las pautas del Condado y “County Code” a sus ordenanzas.'
};
