import type { Review } from '../en/review';

/** Todas las respuestas en una página. */
export const review: Review = {
	title: 'Sus respuestas',
	hint: 'Todas las respuestas que se usan, por tema. Puede cambiar cualquiera: su situación se actualiza al momento.',
	none: 'Todavía no hay respuestas.',
	change: (name) => `Cambiar: ${name}`,
	open: (questions) =>
		questions === 1 ? 'Queda 1 pregunta pendiente.' : `Quedan ${questions} preguntas pendientes.`,
	goOn: 'Seguir con las preguntas',
	toResults: 'Ver su situación',
	findOut: (answers) =>
		answers === 1
			? 'Hay 1 respuesta en su lista por averiguar.'
			: `Hay ${answers} respuestas en su lista por averiguar.`,
	toFindOut: 'Cosas por averiguar',
	listed: (items) => (items === 0 ? 'Ninguno' : `${items} en la lista`),
	never: 'Nunca',
	noneOfThese: 'Ninguna de estas',
	setAside: {
		title: 'Respuestas que ya no se aplican',
		hint: 'Se conservan por si vuelve a cambiar una respuesta. No se usan y no aparecen en ningún documento.'
	}
};
