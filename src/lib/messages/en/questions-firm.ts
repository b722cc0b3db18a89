import type { WordsWhere } from '../../interview/words';

/** Questions about the firm itself, and about what it takes in. */
export const firmQuestions: Pick<
	WordsWhere<`business.${string}`>,
	| `business.${'kind' | 'structure' | 'subsidiary' | 'independentlyOwnedAndOperated' | 'dominantInField'}`
	| `business.${'manufacturer' | 'employees' | 'completedFiscalYear' | 'annualReceipts' | 'averageReceipts3y'}`
	| 'business.nameMatchesRampAndBtrc'
> &
	WordsWhere<`jointVenture.${string}`> = {
	'business.kind': {
		name: 'For-profit or nonprofit',
		asks: 'Are you a for-profit business or a nonprofit?',
		options: {
			forProfit: { label: 'For-profit business' },
			nonprofit: { label: 'Nonprofit', hint: 'What is left over stays in the organization' }
		},
		why: 'The City certifies only for-profit businesses as local (LBE), city (CBE) or small (LSB). A nonprofit can still become a Local Transitional Employer (LTE). The County’s programs do not ask.'
	},
	'business.structure': {
		name: 'Legal form',
		asks: 'What is the legal form of your business?',
		options: {
			soleProprietorship: {
				label: 'Sole proprietorship',
				hint: 'One owner, no company formed with the State'
			},
			partnership: { label: 'Partnership', hint: 'Two or more owners, of any kind of partnership' },
			llc: { label: 'Limited liability company (LLC)' },
			corporation: { label: 'Corporation', hint: 'Also a nonprofit corporation' },
			benefitCorporation: {
				label: 'California benefit corporation',
				hint: 'Formed as one with the State. Being a “B Corp” is something else; we ask about that apart'
			},
			socialPurposeCorporation: { label: 'California social purpose corporation' },
			jointVenture: { label: 'Joint venture', hint: 'Two or more firms that bid together as one' },
			other: { label: 'Something else' }
		},
		why: 'A joint venture must follow rules of its own with the City. With the County, a benefit corporation or a social purpose corporation can be a Social Enterprise by its form alone.',
		unsureHint: 'The name often tells: “LLC” or “Inc.” at the end.'
	},
	'jointVenture.legallyEstablished': {
		name: 'Joint venture legally established',
		asks: 'Has the joint venture been set up as a legal entity?',
		hint: 'A plan to bid together is not enough: the joint venture itself exists in law, as an entity of its own.',
		why: 'The City certifies a joint venture only if it is “a legally established entity”. The certificates of its partners do not count for it.'
	},
	'jointVenture.commerciallyUsefulPurpose': {
		name: 'Joint venture does useful work',
		asks: 'Does the joint venture do a useful part of the work itself?',
		hint: 'It does real work that the contract needs. It is not there only so that a partner gets the preference.',
		why: 'A joint venture must perform “a commercially useful purpose”. The City judges this; we take your word for now.'
	},
	'business.nameMatchesRampAndBtrc': {
		name: 'Same name on RAMP and BTRC',
		asks: 'Is your business name the same everywhere: on RAMP, on the BTRC and on your application?',
		hint: 'RAMP is the City’s website for bids (rampla.org). The BTRC is the City’s Business Tax Registration Certificate. Look at the spelling, “Inc.” and “LLC”. If you are excused from holding a BTRC, only RAMP counts.',
		why: 'The City requires that the name match. It may excuse an address that does not match, but not a name.'
	},
	'business.subsidiary': {
		name: 'Subsidiary',
		asks: 'Does another company own all of your business?',
		hint: 'A firm that is wholly (100 %) owned by another company is its subsidiary. If another company owns only a part, answer no.',
		why: 'A subsidiary cannot be certified as a Local Small Business (LSB). It can apply for the other certifications, apart from its parent.'
	},
	'business.independentlyOwnedAndOperated': {
		name: 'Independently owned and operated',
		asks: 'Is your business independently owned and operated?',
		hint: 'Yes, if no other firm and no outside person has the power to control your business: by ownership, by managing it, by contract, or by being able to block decisions. A firm with that power is an affiliate, even if it never uses it.',
		why: 'A Local Small Business (LSB) must be independent. The City looks at everything together, and decides.'
	},
	'business.dominantInField': {
		name: 'Dominant in its field',
		asks: 'Does your business dominate its field, together with its affiliates?',
		hint: 'Dominant means that it controls or strongly influences its kind of business, in the area or in all of California. Most small firms are not. An affiliate is a firm that controls yours, that yours controls, or that has the same people in control.',
		why: 'A Local Small Business (LSB) may not be dominant in its field. The City judges this by size, money, patents, sales area and more; we take your word for now.'
	},
	'business.manufacturer': {
		name: 'Manufacturer',
		asks: 'Are you a manufacturer?',
		hint: 'You make products out of materials or parts. The City’s rules do not define the word, so ask the City if it could go either way.',
		why: 'A manufacturer must have fewer than 25 employees to be a Local Small Business (LSB). Others have no such limit with the City.'
	},
	'business.employees': {
		name: 'All employees, with affiliates',
		asks: 'How many employees do you have in all, together with your affiliates?',
		hint: 'Count everyone, full-time and part-time, wherever they work. An affiliate is a firm that controls yours, that yours controls, or that has the same people in control.',
		why: 'The City: a manufacturer must have fewer than 25 to be a Local Small Business (LSB). The County: one way to be a Local Small Business Enterprise (LSBE) allows at most 100.'
	},
	'business.completedFiscalYear': {
		name: 'A full fiscal year completed',
		asks: 'Have you finished a full fiscal year in business?',
		hint: 'A fiscal year is the twelve months that your tax return is for.',
		why: 'A new firm without a tax return may have to hand in other papers, such as the owners’ own tax returns.'
	},
	'business.annualReceipts': {
		name: 'Annual receipts, last fiscal year',
		asks: 'What were your annual receipts in your last fiscal year, together with your affiliates?',
		hint: 'All you took in, before costs: not the profit. No full year yet? Give what you have taken in so far. The worksheet helps you add it up the way the City defines it.',
		why: 'A Local Small Business (LSB) must have less than $5,000,000 for the year, manufacturer or not. The City may ask for the calendar year instead.'
	},
	'business.averageReceipts3y': {
		name: 'Average receipts, last three years',
		asks: 'What were your average yearly receipts over the last three years?',
		hint: 'Add up what you took in over the three years, and divide by three.',
		why: 'The County uses the State’s limits for a small business. Its guidelines of 2016 print $14,000,000; the State has raised the figure since. Above it we ask once more.'
	}
};
