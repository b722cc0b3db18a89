import type { reviewerFigures as english } from '../en/reviewer-figures';

/** Todas las cifras de las reglas, para que quien revisa las verifique en una tabla. */
export const reviewerFigures: typeof english = {
	title: 'Todas las cifras de las reglas',
	hint: 'Cada límite, tope y plazo de las reglas de preferencia de la Ciudad y del Condado está una sola vez en la aplicación, y aquí están todos.',
	name: 'Cifra',
	is: 'Cantidad',
	from: 'Fuente',
	since: 'En vigor desde',
	units: {
		people: (count) => `${count} personas`,
		perCent: (count) => `${count} por ciento`,
		dollars: (count) => `$${count.toLocaleString('en-US')}`,
		years: (count) => (count === 1 ? '1 año' : `${count} años`),
		months: (count) => `${count} meses`,
		days: (count) => `${count} días corridos`,
		businessDays: (count) => `${count} días hábiles`
	},
	periods: {
		documents: 'Para enviar los documentos que pide la Ciudad',
		notice: 'Para avisar a la Ciudad de un cambio',
		cityAppeal: 'Para apelar ante la Ciudad',
		cityDecision: 'Para que la Ciudad decida una apelación',
		cityDecisionExtended: 'Para que la Ciudad decida una apelación, con prórroga',
		cityYears: 'Una certificación de la Ciudad dura',
		reminder: 'El aviso de la Ciudad llega antes del fin de una LBE o CBE por',
		renewal: 'Para renovar, desde el fin (LBE, CBE) o alrededor de él (LSB, LTE)',
		jointVenture: 'El acuerdo de una empresa conjunta se entrega antes del cierre de la oferta por',
		ineligible: 'Días sin elegibilidad antes de que la Ciudad recupere una preferencia',
		replacement: 'Para sustituir a un subcontratista local',
		preferenceLeast: 'La preferencia más baja de la Ciudad que nombran las reglas',
		preferenceHighest: 'La preferencia más alta de la Ciudad que nombran las reglas',
		rentPayments: 'Pagos de renta que mostrar por un espacio de mes a mes',
		countyAppealBusinessDays: 'Para apelar ante el Condado',
		socialEnterpriseYears: 'Una certificación de empresa social dura',
		countyNotice: 'El aviso de renovación del Condado llega antes del fin por',
		payment: 'Para que el Condado pague una factura sin disputa',
		preferenceShare: 'La preferencia del Condado, del precio más bajo',
		smallPurchase: 'Sin preferencia del Condado en compras sin acuerdo de menos de',
		preferenceMost: 'La preferencia del Condado es como máximo'
	}
};
