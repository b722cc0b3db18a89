import type { Interview } from '../en/interview';

/** El marco de cada pregunta y la lista de lo que falta averiguar. */
export const interview: Interview = {
	title: 'Preguntas',
	description:
		'Una pregunta a la vez, y solo mientras su respuesta pueda cambiar su situación en un programa de preferencia local.',
	left: (questions) =>
		questions === 1
			? 'Queda alrededor de 1 pregunta'
			: questions <= 15
				? `Quedan alrededor de ${questions} preguntas`
				: `Hasta ${questions} preguntas, por lo general menos`,
	why: 'Por qué lo preguntamos',
	quoted: (quote) => `En las reglas (en inglés): “${quote}”`,
	yes: 'Sí',
	no: 'No',
	since: 'Desde un día que puedo indicar',
	sinceLabel: '¿Desde cuándo?',
	never: 'Nunca',
	dateHint: 'Por ejemplo, 30 6 2021',
	several: 'Elija todo lo que corresponda.',
	noneOfThese: 'Ninguna de estas',
	dollars: '$',
	perCent: 'por ciento',
	notSure: 'No lo sé con certeza',
	notSureHint: 'Lo pondremos en su lista de cosas por averiguar',
	address: {
		street: 'Calle y número',
		unit: 'Unidad, oficina o piso (si hay)',
		city: 'Ciudad, como en el correo',
		state: 'Estado',
		zip: 'Código postal (ZIP)'
	},
	wanted: {
		choice: 'Elija una respuesta, o “No lo sé con certeza”',
		several: 'Elija lo que corresponda, “Ninguna de estas” o “No lo sé con certeza”',
		text: 'Escriba una respuesta o elija “No lo sé con certeza”'
	},
	conflicts: (other, value) =>
		`No concuerda con otra respuesta: “${other}” es ${value} y no puede ser el número menor. Cambie una de las dos.`,
	oneHeadquarters:
		'Otro espacio de trabajo ya es la sede principal. Solo puede haber una: cambie primero el otro.',
	rosterOrCounts: 'Las personas ya están en una lista, una por una. Quite esa lista para escribir el número.',
	person: (number) => `Persona ${number}`,
	toResults: 'Ver su situación',
	findOut: {
		title: 'Cosas por averiguar',
		hint: 'Lo que usted no sabía con certeza y todavía puede decidir una certificación, según dónde buscarlo.',
		none: 'Por ahora no hay nada en esta lista.',
		noneHow: 'Cuando elija “No lo sé con certeza”, la pregunta aparece aquí si su respuesta todavía importa.',
		answer: 'Responder ahora',
		print: 'Imprimir esta lista'
	}
};
