/** Los documentos para después de ganar un contrato, en su pantalla. */
export const aboutContract = {
	'county-made-in-la-interest': {
		title: 'Programa piloto Made in Los Angeles: manifestación de interés',
		what: 'Un perfil de qué fabrica, dónde y cómo, frente a lo que nombra la moción del Condado. Quién califica no está publicado en nuestras fuentes.',
		notCalledFor: 'Para un fabricante en el Condado. Escriba su perfil en “Made in Los Angeles”.'
	},
	'city-first-source-notice': {
		title: 'Aviso de empleos (First Source Hiring)',
		what: 'Una carta, y lo mismo como correo electrónico, para el departamento de empleo de la Ciudad antes de firmar un contrato de más de $25,000 para el que va a contratar personal.',
		notCalledFor:
			'Para un contrato de la Ciudad de más de $25,000 para el que espera contratar personal. Cuéntenos de él en “Después de ganar”.'
	},
	'client-job-posting-checklist': {
		title: 'Lista para publicar un empleo',
		what: 'Lo que no se puede preguntar antes de una oferta y lo que hay que guardar, en empleos de un contrato de la Ciudad. Para su propio archivo.',
		notCalledFor:
			'Para un contrato de la Ciudad para el que quizá contrate personal. Cuéntenos de él en “Después de ganar”.'
	}
};
