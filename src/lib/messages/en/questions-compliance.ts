import type { WordsWhere } from '../../interview/words';

/** Questions about taxes, licenses and registration, and about the people who work for the firm. */
export const complianceQuestions: WordsWhere<`compliance.${string}` | `workforce.${string}`> = {
	'compliance.btrc': {
		name: 'Business Tax Registration Certificate (BTRC)',
		asks: 'Do you hold the City’s Business Tax Registration Certificate (BTRC), and is the account clear?',
		hint: 'The BTRC is what people call the City business license. Clear means that nothing is owed: no overdue tax and no penalty.',
		options: {
			clear: { label: 'I hold one, and nothing is overdue', hint: 'Also if you hold one and owe no tax' },
			delinquent: { label: 'I hold one, but something is overdue' },
			exempt: { label: 'I am excused from holding one', hint: 'And can prove it' },
			none: { label: 'I hold none' }
		},
		why: 'The City’s certifications need a clear BTRC, or proof of being excused. A Local Small Business (LSB) must hold one. No exception is made for overdue tax.'
	},
	'compliance.btrcAddress': {
		name: 'Address on the BTRC',
		asks: 'Where is the address that is printed on your BTRC?',
		hint: 'Take care: mail to “Los Angeles” also goes to places that lie outside the City.',
		options: {
			cityOfLosAngeles: { label: 'In the City of Los Angeles' },
			elsewhereInCounty: { label: 'Elsewhere in Los Angeles County' },
			outsideCounty: { label: 'Outside Los Angeles County' }
		},
		why: 'If you qualify by your employees, and not by your headquarters, the BTRC must show an address in the County (for LBE) or in the City (for CBE). The City may excuse it.'
	},
	'compliance.taxesDelinquent': {
		name: 'Overdue taxes',
		asks: 'Do you have any overdue taxes, with the State, the County or the City?',
		hint: 'Overdue means that the day to pay has passed and it is not paid.',
		why: 'A firm that is behind on any State, County or City tax cannot be certified by the City.',
		unsureHint: 'If there is a payment plan, ask the tax office whether the tax still counts as delinquent.'
	},
	'compliance.licensesCurrent': {
		name: 'Licenses',
		asks: 'Do you have every license you need, and is none expired?',
		hint: 'For example a contractor’s license, a health permit, or a County business license where one is needed. If no license is needed, answer yes.',
		why: 'The City asks for every required license, unexpired.'
	},
	'compliance.secretaryOfState': {
		name: 'Status with the Secretary of State',
		asks: 'What is your status with the California Secretary of State?',
		hint: 'Corporations and LLCs are on the State’s public list of businesses. Sole proprietors usually are not.',
		options: {
			active: { label: 'Active' },
			suspended: { label: 'Suspended' },
			canceled: { label: 'Canceled' },
			notRegistered: { label: 'Not registered, but should be' },
			notRequired: { label: 'No need to register', hint: 'As with most sole proprietors' }
		},
		why: 'The City wants an active status. A suspended or canceled one is a ground for denial.'
	},
	'workforce.fullTime': {
		name: 'Full-time employees in all',
		asks: 'How many full-time employees do you have in all?',
		hint: 'Wherever they work. An owner who is not on the DE 9C (the quarterly wage report to the State) is not counted. A parent company may count the people of its wholly owned subsidiaries, in all counts alike.',
		why: 'One way to be local: at least half of the full-time employees work in the County, or in the City. For a Local Transitional Employer (LTE), participants may count as a share of them.'
	},
	'workforce.fullTimeInCounty': {
		name: 'Full-time employees in the County',
		asks: 'How many of your full-time employees work in Los Angeles County?',
		hint: 'The City of Los Angeles is in the County. Count only people who appear on all four of the most recent DE 9C reports.',
		why: 'At least 50 of them, or at least half of all, make the business local to the County without a headquarters here.'
	},
	'workforce.fullTimeInCity': {
		name: 'Full-time employees in the City',
		asks: 'How many of your full-time employees work in the City of Los Angeles?',
		hint: 'Count only people who appear on all four of the most recent DE 9C reports.',
		why: 'At least 50 of them, or at least half of all, make the business local to the City without a headquarters here.'
	},
	'workforce.hoursShareInCounty': {
		name: 'Share of hours worked in the County',
		asks: 'Of all the regular hours these employees work in a year, what share is worked in the County?',
		hint: 'Only the people you just counted for the County. Regular yearly hours, as per cent.',
		why: 'It must be at least 60 per cent.'
	},
	'workforce.hoursShareInCity': {
		name: 'Share of hours worked in the City',
		asks: 'Of all the regular hours these employees work in a year, what share is worked in the City?',
		hint: 'Only the people you just counted for the City. Regular yearly hours, as per cent.',
		why: 'It must be at least 60 per cent.'
	},
	'workforce.includesWhollyOwnedSubsidiaries': {
		name: 'Subsidiaries’ people counted',
		asks: 'Do these counts include people of wholly owned subsidiaries?',
		why: 'A parent company may count them, but then has to prove that it owns the subsidiaries.'
	}
};
