/** Las palabras de la lista de documentos para la Ciudad. */
import type { DocumentChecklistWords } from '../../papers/la-city/document-checklist';

export const checklist: DocumentChecklistWords = {
	title: 'Documentos que debe tener listos para la Ciudad',
	footer: 'Para su propio uso. No es un formulario de la Ciudad. No se sube a RAMP.',
	asOf: (day) =>
		`Según sus respuestas al ${day} y las normas de la Ciudad vigentes desde el 27 de marzo de 2024. La Ciudad puede pedir más.`,
	sending: {
		title: 'Cuándo los pide la Ciudad y cómo responder',
		rules: [
			'A RAMP usted sube solo el formulario firmado (Application/Renewal). Después, un correo electrónico le pide documentos (Procedimiento n.º 5, B 1).',
			'No suba documentos de apoyo a RAMP, a menos que la Ciudad se lo indique (Procedimiento n.º 5, B 1).',
			'Tiene 14 días calendario. Cuentan desde el día en que se envió ese correo, no desde el día en que usted lo lee (Procedimiento n.º 5, B 2).',
			'Sin respuesta hasta entonces, la solicitud se rechaza y se cierra. La Ciudad puede dar más tiempo, pero no está obligada (Procedimiento n.º 5, B 2).',
			'Hasta que estén todos los documentos, RAMP muestra “Verification in Progress” (verificación en curso). Pendiente no es certificado (Procedimiento n.º 5, B 3; Definiciones).'
		],
		requested: 'Día en que se envió el correo de la Ciudad',
		requestedHint: 'Los 14 días cuentan desde este día. Déjelo vacío hasta que llegue el correo.',
		lastDay: 'Último día para enviar los documentos',
		whenAsked: 'se llena cuando llegue el correo',
		whenCounted: '14 días calendario después de ese día',
		where: (email, printed) =>
			`A dónde enviarlos: como le diga el correo de la Ciudad. Las normas no nombran un lugar para ello. La dirección de la oficina en las normas del ${printed} es ${email}. Verifique antes de enviar: vale la dirección que esté en su propia carta.`
	},
	certifications: {
		title: 'Lo que necesita cada certificación',
		numbers: (numbers) => `documentos ${numbers.join(', ')}`
	},
	ofSpace: (space) => `Del espacio de trabajo “${space}”`,
	spaceName: 'Nombre del espacio de trabajo',
	ofFirm: 'De la empresa u organización',
	note: 'Nota',
	ifApplies: 'Si corresponde',
	serves: (certifications) => `Para ${certifications}`,
	prepared: (paper) => `Entre estos documentos: “${paper}”.`,
	noteTo: (document) => `Nota sobre ${document}`,
	forNotes: 'espacio para su nota',
	forTicking: 'para que usted lo marque',
	mayChange: 'Todavía hay preguntas abiertas. Cuando las responda, esta lista puede crecer o acortarse.',
	none: 'No hay ningún documento en la lista. Elija primero qué certificación pedir a la Ciudad.'
};
