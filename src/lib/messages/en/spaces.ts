/** The list of work spaces, and the search for where a place lies. */
export const spaces = {
	title: 'Where does the business work?',
	titleNonprofit: 'Where does the nonprofit work?',
	hint: 'List every office, shop, yard, home office and mailbox, also outside the City and the County. Each one can help or hurt a certification.',
	none: 'Nothing is listed yet.',
	noSpaces: 'You said that there is no work space.',
	item: (number: number) => `Work space ${number}`,
	complete: 'All answered',
	open: (questions: number) => (questions === 1 ? '1 question open' : `${questions} questions open`),
	unsure: (answers: number) => (answers === 1 ? '1 to find out' : `${answers} to find out`),
	headquarters: 'Headquarters',
	edit: (label: string) => `Change ${label}`,
	remove: (label: string) => `Remove ${label}`,
	removed: (label: string) => `${label} is removed.`,
	change: 'Change',
	addFirst: 'Add a work space',
	addNext: 'Add another one',
	thatIsAll: 'That’s all of them',
	noneAtAll: 'There is no work space at all',
	notSure: 'I’m not sure',

	people: {
		title: 'People in the jobs program',
		hint: 'Each person who took part in the last twelve months, whether full-time or not. Never write a name: use a number or a code that only you can read.',
		none: 'Nobody is listed yet.',
		addFirst: 'Add a person',
		addNext: 'Add another person',
		thatIsAll: 'That’s everyone',
		instead: 'List the people one by one instead',
		removes: 'The list takes the place of the two numbers of participants you gave.'
	},

	place: {
		label: 'Search by name',
		hint: 'A city, a neighborhood or a community: Van Nuys, East Los Angeles, Torrance …',
		found: (places: number) => (places === 1 ? '1 place found' : `${places} places found`),
		didYouMean: (name: string) => `Did you mean ${name}?`,
		notListed:
			'This name is not in our list. That says nothing about where it lies: choose below, or look the address up.',
		lies: {
			cityOfLosAngeles: 'In the City of Los Angeles',
			elsewhereInCounty: 'In the County, outside the City of Los Angeles',
			outsideCounty: 'Outside Los Angeles County',
			unsure: 'The name alone cannot tell'
		},
		kinds: {
			city: 'a city of its own',
			cityNeighborhood: 'a neighborhood of the City',
			unincorporated: 'unincorporated, in no city',
			outside: 'outside the County'
		},
		verdict: {
			cityOfLosAngeles: (name: string) => `${name} is in the City of Los Angeles.`,
			elsewhereInCounty: (name: string) =>
				`${name} is in Los Angeles County, but not in the City of Los Angeles.`,
			outsideCounty: (name: string) => `${name} is outside Los Angeles County.`,
			unsure: (name: string) => `“${name}” alone cannot tell where the address lies.`
		},
		notes: {
			ownCity: 'It is a city of its own, though many take it for a part of Los Angeles.',
			mailingName:
				'Mail is addressed to this name beyond the place itself: an address may carry it and still lie outside. Look the address up.',
			edge: 'At its edge, people use this name on the other side of the boundary too. Look the address up if yours is near it.',
			similarName: 'A place with nearly the same name lies on the other side of a boundary.',
			straddles: 'A part of it lies in the City of Los Angeles and a part does not.',
			countyLine: 'A part of it lies in Los Angeles County and a part does not.',
			twoPlaces: 'Two places bear this name, on different sides of the boundary.',
			wideArea: 'It is a wide area that holds parts of the City and other cities.'
		},
		mailing: 'A “Los Angeles” mailing address may lie outside the City.',
		lookUp:
			'How to look an address up: the City’s map ZIMAS (zimas.lacity.org) knows only addresses inside the City of Los Angeles. The County’s “Find my district” page names the city of any address. Both need the network and are told the address; this app opens neither by itself.'
	}
};

export type Spaces = typeof spaces;
