import type { InTimeWords } from '../en/inTime';

/** «¿Llego a tiempo?»: la licitación a la vista y qué responde cada programa a su fecha límite. */
export const inTime: InTimeWords = {
	ask: '¿Cuál es la fecha límite de la oferta?',
	askHint:
		'El último día para entregar la oferta, según los documentos de la licitación. Allí está también la hora.',
	agency: '¿De quién es la licitación?',
	agencies: { city: 'De la Ciudad', county: 'Del Condado', unknown: 'No sé' },
	save: 'Guardar la fecha',
	remove: 'Quitar la fecha',
	wrongDate: 'Escriba un día, un mes y un año que estén en el calendario',
	dueOn: (date) => `La fecha límite es el ${date}.`,
	days: (days) => {
		if (days > 1) return `Faltan ${days} días.`;
		if (days === 1) return 'Es mañana.';
		if (days === 0) return 'Es hoy.';
		return days === -1 ? 'Fue ayer.' : `Fue hace ${-days} días.`;
	},
	answers: {
		noDate: 'Díganos cuál es la fecha límite.',
		uploadBefore: (date) =>
			`El formulario completo y firmado debe estar en RAMP antes del límite del ${date}. Cuenta el día en que RAMP lo recibe.`,
		uploadToday:
			'El formulario completo y firmado debe estar en RAMP hoy, antes de la hora límite. La hora está en los documentos de la licitación.',
		cityDeadlinePast:
			'El plazo terminó. Para esta licitación solo puede contar un formulario que ya estaba en RAMP antes. Si sigue en trámite, solo la autoridad que adjudica (Awarding Authority) puede pedir una revisión acelerada.',
		countyDeadlinePast:
			'El plazo terminó. Solo puede tener la preferencia quien ya estaba certificado al entregar la oferta.',
		noCertificate:
			'Debe estar certificado por el DCBA cuando entregue la oferta. No sabemos de ningún certificado suyo. Una solicitud en trámite no cuenta.',
		covers: (start, end) =>
			`Su certificado vale del ${start} al ${end}: cubre la fecha límite. Pida la preferencia con la oferta.`,
		coversFromItsStart: (start) =>
			`Su certificado empieza el ${start}. Cubre una oferta que entregue desde ese día, no una anterior.`,
		endsBefore: (end) =>
			`Su certificado vence el ${end}, antes de la fecha límite. Debe estar renovado el día en que entregue la oferta.`,
		beginsAfter: (start) =>
			`Su certificado empieza el ${start}, después de la fecha límite. No cuenta para esta licitación.`,
		datesUnknown:
			'No sabemos el número y los dos días de su certificado. Mire la carta del DCBA: debe cubrir el día en que entregue la oferta.'
	},
	standing: {
		met: 'Según sus respuestas, probablemente califica.',
		unknown: 'Todavía está pendiente si califica.',
		unmet: 'Según sus respuestas todavía no califica, así que llegar a tiempo no basta.'
	},
	cityNotes: {
		pending: 'El estado “Verification in Progress” (en verificación) no es una certificación ni la promete.',
		expedite:
			'Una empresa no puede pedir una revisión acelerada. Solo puede la autoridad que adjudica, después del plazo.',
		recognized:
			'Si la Ciudad la aprueba entonces, la certificación cuenta desde el día en que se presentó la solicitud.',
		insufficient: 'Un formulario incompleto se rechaza y pierde su fecha.'
	},
	countyNotes: {
		request: 'No basta con estar certificado: debe pedir la preferencia con la oferta.'
	},
	jointVenture: (date) =>
		`La Ciudad debe tener el acuerdo de empresa conjunta a más tardar el ${date}, 15 días antes.`,
	jointVenturePast: (date) =>
		`El acuerdo de empresa conjunta debía entregarse a más tardar el ${date}, 15 días antes. Ese día ya pasó.`,
	short: {
		noDate: 'Sin fecha',
		uploadBefore: 'Hay tiempo',
		uploadToday: 'Hoy es el último día',
		cityDeadlinePast: 'El plazo terminó',
		countyDeadlinePast: 'El plazo terminó',
		noCertificate: 'Sin certificado conocido',
		covers: 'Cubierta',
		coversFromItsStart: 'Cubierta desde cierto día',
		endsBefore: 'Vence antes',
		beginsAfter: 'Empieza demasiado tarde',
		datesUnknown: 'Faltan los días'
	}
};
