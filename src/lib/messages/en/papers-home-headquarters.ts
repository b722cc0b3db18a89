/** The words of the Statement of Fact for a headquarters at a home. The four certifications follow the City's rules. */
import type { HomeHeadquartersWords } from '../../papers/la-city/home-headquarters';

const outside = { county: 'outside the County of Los Angeles', city: 'outside the City of Los Angeles' };

export const homeHeadquarters: HomeHeadquartersWords = {
	title: 'Statement of Fact: home-based headquarters',
	footer:
		'Statement of Fact of the firm for the City’s Local Business Preference Program. Not a form of the City.',
	subject: {
		county:
			'For certification by the County boundary (LBE): City of Los Angeles, LBPP Rules effective March 27, 2024, Procedure #1, item 3(c).',
		city: 'For certification by the City boundary (CBE): City of Los Angeles, LBPP Rules effective March 27, 2024, Procedure #2, item 3(c).'
	},
	intro: 'As the owner or a corporate officer of the firm named above, I certify all of the following:',
	headquartered: 'The firm is headquartered at the address listed on the application:',
	address: 'Address of the headquarters, as on the application',
	noOther: {
		county:
			'The firm does not have any other office or work space located outside the County of Los Angeles.',
		city: 'The firm does not have any other office or work space located outside the City of Los Angeles.'
	},
	managedHere: {
		county:
			'The County of Los Angeles home-based headquarters is where the firm’s management and/or officers physically work and manage the firm’s operation.',
		city: 'The home-based headquarters in the City of Los Angeles is where the firm’s management and/or officers physically work and manage the firm’s operation.'
	},
	hours:
		'The number of hours that the firm’s management and/or officers spend working at the home-based headquarters:',
	columns: { name: 'Manager or officer', title: 'Title', hours: 'Hours per week there' },
	owners: {
		intro: {
			county:
				'For Procedure #1, item 1 (a home office of an owner or officer with a permanent office outside the County does not qualify), the firm also states:',
			city: 'For Procedure #2, item 1 (a home office of an owner or officer with a permanent office outside the City does not qualify), the firm also states:'
		},
		label: 'Other permanent office of an owner or officer'
	},
	doubt: {
		title: 'Do not sign or send this page yet. By the answers in this case:',
		says: {
			noHeadquarters: () => 'No headquarters at a home is known.',
			headquartersOutside: (place) => `The headquarters lies ${outside[place]}.`,
			headquartersNotHome: () => 'The headquarters is not a home. This statement is for a home only.',
			otherOutside: (place) => `The firm has another work space ${outside[place]}:`,
			otherOpen: () => 'It is not answered where another work space lies:',
			ownersOutside: (place) => `An owner or officer keeps a permanent office ${outside[place]}.`,
			ownersOpen: () => 'It is not answered whether an owner or officer keeps a permanent office elsewhere.'
		},
		spaceName: 'Name of the work space',
		space: (number) => `work space ${number}`
	},
	ask: {
		people: 'Managers and officers who work at the home',
		peopleHint:
			'Each person who manages the firm from there, with the hours. The rules ask for “the number of hours”. They do not say per week or month. This paper says per week.',
		hours: 'Hours per week at the home'
	}
};
