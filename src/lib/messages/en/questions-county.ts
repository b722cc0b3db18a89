import type { WordsWhere } from '../../interview/words';

/** Questions of the County's programs for small businesses and for disabled veterans. */
export const countyQuestions: Omit<
	WordsWhere<`county.${string}`>,
	`county.${'webvenNumber' | `dcba.${string}` | `socialEnterprise.${string}`}`
> = {
	'county.principalPlaceOfBusinessSince': {
		name: 'Principal place of business in the County since',
		asks: 'Since when has your principal place of business been in Los Angeles County?',
		hint: 'The main place you do business from. If that is outside the County, choose “never”.',
		why: 'A firm that the State has certified as small needs at least one year here. On the other ways it must be here, with no year named. A Social Enterprise may have a major office here instead.'
	},
	'county.majorOffice': {
		name: 'Major office in the County',
		asks: 'Do you have a major office in Los Angeles County?',
		hint: 'A place where you do the main work of your social mission, and not just an address.',
		why: 'A Social Enterprise whose principal place is elsewhere needs such an office in the County. The County decides whether it is one.'
	},
	'county.dgsSmallBusiness': {
		name: 'Small business certified by the State',
		asks: 'Has the State of California certified you as a small business?',
		hint: 'By the Department of General Services (DGS), with a certificate that is still valid.',
		why: 'It is the usual way to become a Local Small Business Enterprise (LSBE), with one year in the County.'
	},
	'county.inclusionPolicyCertified': {
		name: 'Certified small by another agency',
		asks: 'Has another agency that the County accepts certified you as a small business?',
		hint: 'The County calls this its inclusion policy. Its department of Consumer and Business Affairs (DCBA) keeps the list of accepted certifications.',
		why: 'It is a second way to become a Local Small Business Enterprise (LSBE), if the place of business and the size fit too.'
	},
	'county.meetsStateSizeStandard': {
		name: 'Within the State’s current limit',
		asks: 'Has the State confirmed that you are within its current limit for small businesses?',
		hint: 'The County’s guidelines of 2016 print $14,000,000 a year. The State raises the figure every two years.',
		why: 'Above the printed figure, the State’s own current limit decides.'
	},
	'county.meetsSbaSizeStandard': {
		name: 'Small by the federal standard',
		asks: 'Are you a small business by the standards of the U.S. Small Business Administration (SBA)?',
		hint: 'The SBA has a limit for each line of business, in dollars or in employees.',
		why: 'In a solicitation with federal money and the federal restriction, this stands in place of being local.'
	},
	'county.samActiveSmallBusiness': {
		name: 'Active in SAM as a small business',
		asks: 'Are you registered in SAM as a small business, and is the registration active?',
		hint: 'SAM is the federal System for Award Management. A registration runs out if it is not renewed.',
		why: 'In a solicitation with the federal restriction, the County wants an active registration as a small business.'
	},
	'county.commerciallyUseful.executesDistinctElement': {
		name: 'Responsible for a distinct part of the work',
		asks: 'Will you be responsible for a distinct part of the contract’s work?',
		hint: 'Think of the contract you bid for. Without one, answer as you mean to work.',
		why: 'A Local Small Business Enterprise (LSBE) must do commercially useful work, and this is the first part of that.'
	},
	'county.commerciallyUseful.performsManagesOrSupervises': {
		name: 'Does, manages or supervises the work',
		asks: 'Will you do, manage or supervise that work yourself?',
		hint: 'With your own people, or by directing those who do it.',
		why: 'A Local Small Business Enterprise (LSBE) must carry out its part itself.'
	},
	'county.commerciallyUseful.normalForItsBusiness': {
		name: 'Work it normally does',
		asks: 'Is that the kind of work you normally do?',
		why: 'A Local Small Business Enterprise (LSBE) must do work that is normal for its business.'
	},
	'county.commerciallyUseful.responsibleForSupplies': {
		name: 'Responsible for supplies',
		asks: 'Will you be responsible for the products and supplies the contract needs?',
		hint: 'You agree on the price, decide on quality and quantity, order, install where needed, and pay. If the contract needs no supplies, answer yes.',
		why: 'A Local Small Business Enterprise (LSBE) must take care of its supplies itself.'
	},
	'county.commerciallyUseful.subcontractsNoMoreThanIndustryPractice': {
		name: 'Subcontracts no more than is usual',
		asks: 'Will you pass on no more of your work to subcontractors than is usual in your industry?',
		options: {
			yes: { label: 'Yes, no more than is usual', hint: 'Or nothing at all' },
			no: { label: 'No, more than is usual' }
		},
		why: 'A Local Small Business Enterprise (LSBE) may not subcontract more than normal industry practice. The County judges what is normal.'
	},
	'county.commerciallyUseful.passThroughOnly': {
		name: 'Money only passes through it',
		asks: 'Is your only part that the money passes through you?',
		hint: 'That is, you are in the deal only so that it looks like a local small business is taking part.',
		why: 'Such a part does not count as commercially useful, and the certification is not for it.'
	},
	'county.stateDvbe': {
		name: 'Disabled veteran business, certified by the State',
		asks: 'Has the State of California certified you as a Disabled Veteran Business Enterprise (DVBE)?',
		hint: 'With a certificate that is still valid.',
		why: 'It is one of three ways to become a DVBE with the County.'
	},
	'county.vaSdvosb': {
		name: 'Service-disabled veteran-owned, certified by the VA',
		asks: 'Are you certified as a Service-Disabled Veteran-Owned Small Business (SDVOSB)?',
		hint: 'The County’s guidelines of 2016 name the U.S. Department of Veterans Affairs (VA) as the one that certifies.',
		why: 'It is the second of three ways to become a DVBE with the County.'
	},
	'county.inclusionPolicyDvbe': {
		name: 'Disabled veteran business, certified by another agency',
		asks: 'Has another agency that the County accepts certified you as a disabled veteran business?',
		hint: 'And you meet what the State, or the VA, asks of one. DCBA keeps the list of accepted certifications.',
		why: 'It is the third way to become a DVBE: the County Code has it, the guidelines leave it out.'
	}
};
