import type { DeadlineWords } from '../../deadlines/words';

/** Lo que se puede anotar: como opción y como razón de una fecha. */
export const deadlineEvents: DeadlineWords['events'] = {
	cityBidDue: {
		label: 'Hay una fecha límite para una oferta a la Ciudad',
		hint: 'El último día para entregar la oferta, según los documentos de la licitación.',
		because: (day) => `La fecha límite de la oferta a la Ciudad es el ${day}.`
	},
	jointVentureBidDue: {
		label: 'Hay una fecha límite para una oferta a la Ciudad, y ofertamos como empresa conjunta',
		hint: 'El último día para entregar la oferta, según los documentos de la licitación.',
		because: (day) => `La fecha límite de la oferta de la empresa conjunta a la Ciudad es el ${day}.`
	},
	jointVentureAgreementSent: {
		label: 'Enviamos a la Ciudad un acuerdo de empresa conjunta',
		hint: 'El día en que la Ciudad lo recibió.',
		because: (day) => `La Ciudad recibió el acuerdo de empresa conjunta el ${day}.`
	},
	cityDocumentsRequested: {
		label: 'La Ciudad pidió documentos',
		hint: 'El día en que la Ciudad envió el correo, no el día en que usted lo leyó.',
		because: (day) => `La Ciudad pidió documentos el ${day}.`
	},
	cityDenied: {
		label: 'La Ciudad negó o quitó una certificación',
		hint: 'El día en que se envió el aviso o el día de la decisión, el que sea anterior.',
		because: (day) => `La Ciudad negó o quitó una certificación el ${day}.`
	},
	cityAppealReceived: {
		label: 'La Ciudad recibió mi apelación',
		hint: 'El día en que la tuvo el subdirector (Assistant Director). Por correo electrónico, normalmente el día en que la envió.',
		because: (day) => `La Ciudad recibió la apelación el ${day}.`
	},
	cityCertifiedLocal: {
		label: 'La Ciudad nos certificó como LBE o CBE',
		hint: 'El día de la aprobación. Si RAMP muestra el día en que termina, anote ese.',
		because: (day) => `La Ciudad aprobó una certificación LBE o CBE el ${day}.`
	},
	cityCertifiedSmallOrTransitional: {
		label: 'La Ciudad nos certificó como LSB o LTE',
		hint: 'El día de la aprobación. Si RAMP muestra el día en que termina, anote ese.',
		because: (day) => `La Ciudad aprobó una certificación LSB o LTE el ${day}.`
	},
	cityLocalEnds: {
		label: 'RAMP muestra cuándo termina nuestra LBE o CBE',
		hint: 'La fecha de vencimiento en RAMP.',
		because: (day) => `RAMP muestra que una certificación LBE o CBE termina el ${day}.`
	},
	citySmallOrTransitionalEnds: {
		label: 'RAMP muestra cuándo termina nuestra LSB o LTE',
		hint: 'La fecha de vencimiento en RAMP.',
		because: (day) => `RAMP muestra que una certificación LSB o LTE termina el ${day}.`
	},
	cityEligibilityChanged: {
		label: 'Cambió algo que importa para una certificación de la Ciudad',
		hint: 'El día del cambio: una mudanza, otro dueño, menos empleados en la Ciudad o el Condado.',
		because: (day) => `El ${day} cambió algo que importa para una certificación de la Ciudad.`
	},
	cityPreferenceLost: {
		label: 'En un contrato de la Ciudad, nosotros o un subcontratista dejamos de calificar',
		hint: 'El primer día sin la certificación en que se basa la preferencia.',
		because: (day) => `El ${day} se perdió una certificación en que se basa la preferencia de la Ciudad.`
	},
	citySubcontractorLost: {
		label: 'La Ciudad nos avisó que un subcontratista local ya no califica',
		hint: 'El día del aviso de la autoridad que adjudica (Awarding Authority).',
		because: (day) => `La autoridad que adjudica avisó sobre un subcontratista el ${day}.`
	},
	countyBidDue: {
		label: 'Hay una fecha límite para una oferta al Condado',
		hint: 'El último día para entregar la oferta, según los documentos de la licitación.',
		because: (day) => `La fecha límite de la oferta al Condado es el ${day}.`
	},
	countyDenied: {
		label: 'El Condado negó una certificación',
		hint: 'El día en que se negó, según el aviso del DCBA, no el día en que usted lo leyó.',
		because: (day) => `El Condado negó una certificación el ${day}.`
	},
	countySocialEnterpriseCertified: {
		label: 'El Condado nos certificó como empresa social (Social Enterprise)',
		hint: 'El día de la aprobación en la carta del DCBA.',
		because: (day) => `El Condado aprobó la empresa social el ${day}.`
	},
	countyCertificateEnds: {
		label: 'Un certificado del Condado tiene fecha de vencimiento',
		hint: 'El día que dice el certificado del DCBA.',
		because: (day) => `El certificado del DCBA vence el ${day}.`
	},
	countyEligibilityChanged: {
		label: 'Cambió algo y ya no calificamos con el Condado',
		hint: 'El día del cambio.',
		because: (day) => `El ${day} cambió algo que importa para una certificación del Condado.`
	},
	countyInvoiceReceived: {
		label: 'Un departamento del Condado recibió y aprobó nuestra factura',
		hint: 'Los 15 días empiezan cuando el departamento la tiene, aprobada y sin disputa, no cuando usted la envió.',
		because: (day) => `El departamento tenía la factura aprobada el ${day}.`
	}
};
