import type { Spaces } from '../en/spaces';

/** La lista de espacios de trabajo y la búsqueda de dónde queda un lugar. */
export const spaces: Spaces = {
	title: '¿Dónde trabaja el negocio?',
	titleNonprofit: '¿Dónde trabaja la organización?',
	hint: 'Anote cada oficina, local, patio, oficina en casa y buzón, también fuera de la Ciudad y del Condado. Cada uno puede ayudar o perjudicar una certificación.',
	none: 'Todavía no hay nada en la lista.',
	noSpaces: 'Usted dijo que no hay ningún espacio de trabajo.',
	item: (number) => `Espacio de trabajo ${number}`,
	complete: 'Todo respondido',
	open: (questions) => (questions === 1 ? '1 pregunta pendiente' : `${questions} preguntas pendientes`),
	unsure: (answers) => `${answers} por averiguar`,
	headquarters: 'Sede principal',
	edit: (label) => `Cambiar ${label}`,
	remove: (label) => `Quitar ${label}`,
	removed: (label) => `Se quitó ${label}.`,
	change: 'Cambiar',
	addFirst: 'Agregar un espacio de trabajo',
	addNext: 'Agregar otro',
	thatIsAll: 'Son todos',
	noneAtAll: 'No hay ningún espacio de trabajo',
	notSure: 'No lo sé con certeza',

	people: {
		title: 'Personas en el programa de empleo',
		hint: 'Cada persona que participó en los últimos doce meses, de tiempo completo o no. Nunca escriba un nombre: use un número o una clave que solo usted entienda.',
		none: 'Todavía no hay nadie en la lista.',
		addFirst: 'Agregar a una persona',
		addNext: 'Agregar a otra persona',
		thatIsAll: 'Son todas',
		instead: 'Anotar a las personas una por una',
		removes: 'La lista reemplaza los dos números de participantes que usted dio.'
	},

	place: {
		label: 'Buscar por nombre',
		hint: 'Una ciudad, un vecindario o una comunidad: Van Nuys, East Los Angeles, Torrance…',
		found: (places) => (places === 1 ? '1 lugar encontrado' : `${places} lugares encontrados`),
		didYouMean: (name) => `¿Quiso decir ${name}?`,
		notListed:
			'Este nombre no está en nuestra lista. Eso no dice nada sobre dónde queda: elija abajo o busque la dirección.',
		lies: {
			cityOfLosAngeles: 'En la Ciudad de Los Ángeles',
			elsewhereInCounty: 'En el Condado, fuera de la Ciudad de Los Ángeles',
			outsideCounty: 'Fuera del Condado de Los Ángeles',
			unsure: 'El nombre por sí solo no basta'
		},
		kinds: {
			city: 'una ciudad aparte',
			cityNeighborhood: 'un vecindario de la Ciudad',
			unincorporated: 'no incorporada, en ninguna ciudad',
			outside: 'fuera del Condado'
		},
		verdict: {
			cityOfLosAngeles: (name) => `${name} está en la Ciudad de Los Ángeles.`,
			elsewhereInCounty: (name) =>
				`${name} está en el Condado de Los Ángeles, pero no en la Ciudad de Los Ángeles.`,
			outsideCounty: (name) => `${name} está fuera del Condado de Los Ángeles.`,
			unsure: (name) => `Con “${name}” por sí solo no se sabe dónde queda la dirección.`
		},
		notes: {
			ownCity: 'Es una ciudad aparte, aunque muchos la toman por una parte de Los Ángeles.',
			mailingName:
				'El correo usa este nombre más allá del lugar mismo: una dirección puede llevarlo y quedar fuera. Busque la dirección.',
			edge: 'En su orilla, la gente usa este nombre también del otro lado del límite. Si su dirección queda cerca, búsquela.',
			similarName: 'Un lugar con un nombre casi igual queda del otro lado de un límite.',
			straddles: 'Una parte queda en la Ciudad de Los Ángeles y otra no.',
			countyLine: 'Una parte queda en el Condado de Los Ángeles y otra no.',
			twoPlaces: 'Dos lugares llevan este nombre, en lados distintos del límite.',
			wideArea: 'Es una zona amplia que abarca partes de la Ciudad y otras ciudades.'
		},
		mailing: 'Una dirección postal de “Los Angeles” puede quedar fuera de la Ciudad.',
		lookUp:
			'Cómo buscar una dirección: el mapa ZIMAS de la Ciudad (zimas.lacity.org) solo conoce direcciones dentro de la Ciudad de Los Ángeles. La página “Find my district” del Condado dice a qué ciudad pertenece una dirección. Ambos necesitan conexión y reciben la dirección; esta aplicación no los abre por su cuenta.'
	}
};
