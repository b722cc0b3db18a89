import type { ProgramId } from '../../rules/language';

/** A certification in words. `federalNote` stands with the two rules for solicitations with the federal restriction. */
export interface ProgramWords {
	short: string;
	name: string;
	agency: string;
	whatItIs: string;
	/** Only what the rules give: a range for the City, a share and a ceiling for the County. */
	whatItIsWorth: string;
	federalNote?: string;
}

export type ProgramNames = Record<ProgramId, ProgramWords>;

const city = {
	agency: 'City of Los Angeles, Bureau of Contract Administration',
	whatItIsWorth:
		'A preference when the City compares bids or proposals. The City’s rules give only a range, 6 to 12 per cent; what applies is for each solicitation to say.'
};

const county = {
	agency: 'Los Angeles County, Department of Consumer and Business Affairs',
	whatItIsWorth:
		'When the County compares offers, yours counts as lower by 15 per cent of the lowest price, up to $150,000. If you win, you are paid the price you offered. You must be certified when you bid, and ask for it.'
};

const federalNote =
	'Only for solicitations with federal money and the federal restriction, which forbids a preference by place. Elsewhere the ordinary rule applies.';

const words = {
	lbe: {
		...city,
		short: 'LBE',
		name: 'Local Business Enterprise',
		whatItIs:
			'A for-profit business with a real work space in Los Angeles County. It also has its headquarters or enough of its full-time employees in the County.'
	},
	cbe: {
		...city,
		short: 'CBE',
		name: 'City Business Enterprise',
		whatItIs:
			'A local business whose work space, and whose headquarters or enough full-time employees, are in the City of Los Angeles itself.'
	},
	lsb: {
		...city,
		short: 'LSB',
		name: 'Local Small Business',
		whatItIs:
			'A local business that is small: independent, headquartered here, and with less than $5,000,000 in yearly receipts. A manufacturer must also have fewer than 25 employees.'
	},
	lte: {
		...city,
		short: 'LTE',
		name: 'Local Transitional Employer',
		whatItIs:
			'A local business or nonprofit that helps people who face high hurdles to work. It has provided them with transitional jobs or, if it is for-profit, placed them in jobs, for at least one year.'
	},
	lsbe: {
		...county,
		short: 'LSBE',
		name: 'Local Small Business Enterprise',
		whatItIs:
			'A business that the State, or another agency the County accepts, has certified as small, and whose main place of business is in Los Angeles County.'
	},
	lsbeFederal: {
		...county,
		short: 'LSBE (federal)',
		name: 'Local Small Business Enterprise, rule for federally restricted solicitations',
		whatItIs:
			'A business that is small by federal standards and actively registered as such with the federal government. Where it is does not matter.',
		federalNote
	},
	dvbe: {
		...county,
		short: 'DVBE',
		name: 'Disabled Veteran Business Enterprise',
		whatItIs:
			'A business certified as that of disabled veterans by the State, by the federal government, or by another agency that the County accepts.'
	},
	se: {
		...county,
		short: 'SE',
		name: 'Social Enterprise',
		whatItIs:
			'A business or nonprofit in Los Angeles County that has served people, society or the environment for at least one year, in one of four ways.'
	},
	seFederal: {
		...county,
		short: 'SE (federal)',
		name: 'Social Enterprise, rule for federally restricted solicitations',
		whatItIs:
			'A business or nonprofit that has served for at least one year by whom it employs, or by its mission. Where it is does not matter.',
		federalNote
	}
} satisfies ProgramNames;

/** What another language must give: the very same fields of the very same programs. */
export type SameWords = { [K in keyof typeof words]: Record<keyof (typeof words)[K], string> };

export const programNames: ProgramNames = words;
