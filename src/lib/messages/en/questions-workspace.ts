import type { WordsWhere } from '../../interview/words';

/** Questions about each office or work space. `space` is its label. */
export const workspaceQuestions: WordsWhere<
	'workspaces' | `workspaces[].${string}` | 'ownersOtherPermanentOffice'
> = {
	workspaces: {
		name: 'Offices and work spaces',
		asks: 'Which offices or work spaces do you have?',
		hint: 'List every one, wherever it is: shop, office, warehouse, the home you work from, a rented desk, a mailbox. If there is none, say so.',
		why: 'The City’s certifications need a real work space in the County or in the City. A space outside can matter too, if you work from home.'
	},
	'workspaces[].label': {
		name: 'Name of the space',
		asks: () => 'What do you call this space?',
		hint: 'Any name that helps you tell your spaces apart, such as “the shop”.',
		why: 'It only helps you here. No agency sees it but in the papers you prepare.'
	},
	'workspaces[].address': {
		name: 'Address',
		asks: (space) => `What is the address of ${space}?`,
		why: 'The City’s application asks for the address. It should be the same on RAMP and on the BTRC.'
	},
	'workspaces[].location': {
		name: 'Location',
		asks: (space) => `Where is ${space}?`,
		hint: 'Look for the neighborhood or the city. Take care: mail to “Los Angeles” also goes to places that lie outside the City.',
		options: {
			cityOfLosAngeles: {
				label: 'In the City of Los Angeles',
				hint: 'Also Van Nuys, San Pedro, Boyle Heights …'
			},
			elsewhereInCounty: {
				label: 'Elsewhere in Los Angeles County',
				hint: 'In another city, or in no city, such as East Los Angeles'
			},
			outsideCounty: { label: 'Outside Los Angeles County' }
		},
		why: 'A Local Business Enterprise (LBE) needs a work space in the County, a City Business Enterprise (CBE) one in the City.',
		unsureHint: 'Do not go by the mailing address. Ask the City, or look the address up on its map.'
	},
	'workspaces[].headquarters': {
		name: 'Headquarters',
		asks: (space) => `Is ${space} your headquarters?`,
		hint: 'Your headquarters is where the whole business is run from, and where its books and its tax, money and staff records are kept. There can be only one.',
		why: 'A headquarters in the County, or in the City, is one way to show that the business is local. For a Local Small Business (LSB), and for a joint venture, it is required.'
	},
	'workspaces[].kind': {
		name: 'Kind of place',
		asks: (space) => `What kind of place is ${space}?`,
		options: {
			commercial: {
				label: 'Commercial space',
				hint: 'Shop, office, workshop, warehouse. Also an executive suite, if you hold it under a real lease or deed'
			},
			home: { label: 'A home', hint: 'You work from where someone lives' },
			coworking: {
				label: 'Coworking or shared space',
				hint: 'By membership or subscription, even with a desk or an office of your own'
			},
			virtualOffice: { label: 'Virtual office', hint: 'An address and services, a room only when needed' },
			mailbox: { label: 'Mailbox', hint: 'Post office box or mailing service' }
		},
		why: 'Coworking spaces, virtual offices and mailboxes do not count as a work space. The City reads the agreement, and decides.'
	},
	'workspaces[].exclusiveAtAllTimes': {
		name: 'Reserved for the firm at all times',
		asks: (space) => `Is ${space} reserved for your business alone, at all times?`,
		hint: 'Answer no if you book it, take turns, or use it only when you need it.',
		why: 'A space that is used “as needed” does not count. It must be exclusively reserved for the firm at all times.'
	},
	'workspaces[].tenancy': {
		name: 'Tenancy',
		asks: (space) => `By what right do you use ${space}?`,
		options: {
			owned: { label: 'We own it', hint: 'The business or the applicant owns it, with a deed' },
			lease: { label: 'Lease for a fixed time', hint: 'From the owner or the property manager' },
			sublease: { label: 'Sublease', hint: 'From a tenant who rents from the owner or the manager' },
			subSublease: { label: 'Sub-sublease', hint: 'From someone who only subleases it, for whatever time' },
			monthToMonth: { label: 'Month to month', hint: 'Rented, with no fixed end' },
			housedByPartner: {
				label: 'Housed by a joint venture partner',
				hint: 'The partner is certified as local. Only for a joint venture'
			},
			none: { label: 'None of these', hint: 'No lease and no deed' }
		},
		why: 'You must prove the right to use the space, with a lease, a deed or the like. A sub-sublease does not count. Month to month needs proof of payment.',
		unsureHint: 'See who signed the lease as the landlord: the owner or manager, or another tenant?'
	},
	'workspaces[].monthToMonthOrigin': {
		name: 'How month to month began',
		asks: (space) => `How did the month-to-month rental of ${space} begin?`,
		options: {
			leaseOfThreeYearsOrLess: { label: 'After a lease of three years or less' },
			leaseOverThreeYears: { label: 'After a lease of more than three years' },
			newAgreement: { label: 'As month to month, from the start' }
		},
		why: 'It decides which proof the City wants: six months of payments, the last payment on the old long lease, or a letter from the landlord as well.'
	},
	'workspaces[].sixMonthsPaymentProof': {
		name: 'Six months of rent payments',
		asks: (space) => `Can you show six months of rent payments for ${space}?`,
		hint: 'For example canceled checks, bank statements or credit card statements.',
		why: 'A month-to-month rental counts with proof of payment for six months.'
	},
	'workspaces[].lastPaymentOnOriginalLeaseProof': {
		name: 'Last payment on the old lease',
		asks: (space) => `Can you show the last payment made on the old lease of ${space}?`,
		hint: 'The most recent payment under the lease of more than three years, before it became month to month.',
		why: 'After a lease of more than three years this proof will do in place of six months of payments.'
	},
	'workspaces[].landlordLetter': {
		name: 'Landlord’s letter',
		asks: (space) => `Do you have, or can you get, a letter from the landlord of ${space}?`,
		hint: 'It says that the landlord is willing to rent to you for all five years of the certification.',
		options: { yes: { label: 'Yes', hint: 'For the whole five years' }, no: { label: 'No' } },
		why: 'A rental that was month to month from the start needs this letter besides six months of payments.'
	},
	'workspaces[].rentAtFairMarketValue': {
		name: 'Rent at the market price',
		asks: (space) => `Is the rent of ${space} about what others pay for such a space?`,
		hint: 'Answer no if it is free, or clearly less than the market price, for instance because the landlord is family.',
		why: 'A rent below fair market value does not count. The City compares rents on at least two search engines, and decides.'
	},
	ownersOtherPermanentOffice: {
		name: 'Owners’ other permanent office',
		asks: 'Does any owner or officer keep a permanent office other than the home?',
		hint: 'Count also a space that you have listed, if they work there. If there are several, choose the one farthest away.',
		options: {
			none: { label: 'No' },
			cityOfLosAngeles: { label: 'Yes, in the City of Los Angeles' },
			elsewhereInCounty: { label: 'Yes, elsewhere in Los Angeles County' },
			outsideCounty: { label: 'Yes, outside Los Angeles County' }
		},
		why: 'A home office does not count if an owner or officer keeps a permanent office outside the County (for LBE) or outside the City (for CBE).'
	}
};
