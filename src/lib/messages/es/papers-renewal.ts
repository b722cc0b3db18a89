/** El paquete de renovación. */
import type { RenewalWords } from '../../papers/la-city/renewal/words';

export const renewal: RenewalWords = {
	title: 'Renovación de certificaciones de la Ciudad: qué cambió y hasta cuándo',
	footer: 'Para su propio archivo. No es un formulario de la Ciudad. Hecho con BidLocal LA.',
	intro: (day) =>
		`Revise esto antes de renovar. Sus respuestas al ${day}, según las normas de la Ciudad vigentes desde el 27 de marzo de 2024 (Procedimiento n.º 6).`,
	goesWith: (worksheet) =>
		`Lo que va a la Ciudad es su propio formulario, LBPP Application/Renewal, que se sube a RAMP. Use esto junto con el documento “${worksheet}”.`,
	standing: {
		title: 'Cómo estaba y cómo está cada certificación',
		since: (day) => `Antes: el caso anterior, al ${day}. Ahora: sus respuestas de hoy.`,
		sinceUnknown:
			'Antes: el caso anterior. No lleva fecha, así que se juzga al día de hoy. Ahora: sus respuestas de hoy.',
		columns: { program: 'Certificación', then: 'Antes', now: 'Ahora' },
		status: {
			met: 'Según las respuestas, se cumple todo',
			unmet: 'Según las respuestas, no se cumple',
			unknown: 'Sin decidir'
		},
		changed: '(cambió)',
		none: 'No hay un caso anterior elegido, así que no se puede comparar. Elija uno en la pantalla para ver qué cambió.'
	},
	changes: {
		title: 'Qué cambió desde entonces',
		columns: { asked: 'Respuesta', then: 'Antes', now: 'Ahora' },
		notAnswered: 'sin respuesta',
		notThere: 'no está en la lista',
		nothing: 'Ninguna respuesta del formulario de la Ciudad cambió.',
		tell: '¿Hubo un cambio que nunca se avisó a la Ciudad? Había que avisarlo en 10 días calendario. Envíe ahora el aviso de cambio.'
	},
	dates: {
		title: 'Hasta cuándo',
		pairs: { local: 'LBE y CBE', small: 'LSB y LTE' },
		columns: { what: 'Qué', day: 'Día' },
		days: {
			renewalReminder: 'Sale el recordatorio de la Ciudad: renueve en cuanto llegue',
			cityExpires: 'Termina la certificación',
			renewalLastDay: 'Último día para renovar en lugar de solicitar de nuevo',
			smallRenewalOpens: 'Desde este día se puede presentar la renovación',
			smallRenewalLastDay: 'Termina la certificación: último día seguro para renovar'
		},
		later: (day) =>
			`La norma también puede leerse para el ${day}. El día anterior es seguro con las dos lecturas.`,
		unknown: 'Anote el día en que RAMP muestra el fin, o el día de la aprobación, para ver aquí las fechas.',
		rules: {
			local: [
				'Vale cinco años. La Ciudad envía su recordatorio por correo electrónico al administrador de RAMP 30 días calendario antes del quinto aniversario.',
				'Una renovación tarda unos 30 días. Para que no haya un hueco, suba el formulario en cuanto llegue el recordatorio.',
				'Un formulario que llega más de 30 días calendario después del fin se trata como solicitud nueva. Las normas no dicen que en esos días usted cuente como certificado.'
			],
			small: [
				'Vale cinco años. El formulario se presenta “within thirty (30) calendar days of the expiration”: dentro de 30 días calendario del fin. Puede querer decir antes o después: renueve antes.',
				'Cuando se aprueba una LSB o LTE, una LBE o CBE que entonces se encuentra válida recibe un nuevo fin: cinco años desde esa aprobación. Mire en RAMP.',
				'No se envía carta por una LSB o LTE renovada. Mire en el directorio de la Ciudad y en RAMP.'
			]
		}
	},
	steps: {
		title: 'Qué hacer',
		items: [
			'Revise lo que cambió y corrija sus respuestas.',
			'Consiga en RAMP el formulario vigente LBPP Application/Renewal y llénelo con la hoja de trabajo.',
			'Que lo firme el dueño o un directivo autorizado, bajo pena de perjurio.',
			'Súbalo a RAMP. No suba documentos de apoyo, a menos que la Ciudad los pida.',
			'Responda dentro del plazo el correo de la Ciudad que pide documentos. Hasta entonces RAMP muestra “Verification in Progress”.',
			'Cuando RAMP muestre “Verified”, anote el nuevo fin.'
		]
	},
	asks: {
		localEnds: {
			label: '¿Qué día muestra RAMP como fin de su LBE o CBE?',
			hint: 'Este día vale antes que cualquier otro. Déjelo vacío si no tiene ninguna.'
		},
		approvedLocal: {
			label: 'Si RAMP no muestra un fin: ¿cuándo se aprobó su LBE o CBE?',
			hint: 'Vale cinco años desde entonces.'
		},
		smallEnds: {
			label: '¿Qué día muestra RAMP o el directorio como fin de su LSB o LTE?',
			hint: 'Este día vale antes que cualquier otro. Déjelo vacío si no tiene ninguna.'
		},
		approvedSmall: {
			label: 'Si no encuentra un fin: ¿cuándo se aprobó su LSB o LTE?',
			hint: 'Vale cinco años desde entonces.'
		}
	}
};
