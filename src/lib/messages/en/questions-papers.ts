import type { WordsWhere } from '../../interview/words';

type Business = 'name' | 'dba' | 'fein' | 'phone' | 'email' | 'rampVendorNumber' | 'btrcNumber' | 'address';

const forms = 'The forms ask for it. It decides no certification.';
const letter =
	'The County’s form wants the certification letter of DCBA attached. This number and these dates are on it.';
const letterNumber = 'On the letter of the Department of Consumer and Business Affairs (DCBA).';

/** The bid in view, and what papers need to be filled. */
export const paperQuestions: WordsWhere<
	| `solicitation.${string}`
	| `signatory.${string}`
	| `county.dcba.${string}`
	| 'county.webvenNumber'
	| `business.${Business}`
> = {
	'solicitation.agency': {
		name: 'Who asks for bids',
		asks: 'Is it a bid to the City or to the County?',
		options: {
			city: { label: 'City of Los Angeles' },
			county: { label: 'County of Los Angeles' }
		},
		why: 'The two have forms and deadlines of their own. It decides no certification.'
	},
	'solicitation.due': {
		name: 'Bid due',
		asks: 'When is the bid due?',
		why: 'So that we can say whether there is time: the City’s form must be on RAMP before the deadline, and the County must have certified you when you hand in the bid.'
	},
	'solicitation.federallyRestricted': {
		name: 'Federal restriction',
		asks: 'Is the bid under the federal restriction on local preferences?',
		hint: 'Some contracts are paid with federal money and may not favor firms for where they are. The solicitation says so.',
		why: 'The County then uses other rules, and another version of its form.'
	},
	'solicitation.number': { name: 'Bid number', asks: 'What is the number of the bid?', why: forms },
	'solicitation.title': { name: 'Title of the bid', asks: 'What is the title of the bid?', why: forms },
	'business.name': {
		name: 'Legal name',
		asks: 'What is your full legal name, as a business?',
		hint: 'As it stands on RAMP and on the BTRC, letter by letter.',
		why: 'The City requires that the name match on RAMP, on the BTRC and on the application.'
	},
	'business.dba': {
		name: 'Doing business as',
		asks: 'Do you also go by another name?',
		hint: 'A fictitious business name, or “doing business as” (DBA). Leave it empty if there is none.',
		why: forms
	},
	'business.fein': {
		name: 'Federal tax number (FEIN)',
		asks: 'What is your federal tax number (FEIN)?',
		hint: 'Nine digits. Please do not put a Social Security number here.',
		why: forms
	},
	'business.phone': { name: 'Phone', asks: 'What is your phone number?', why: forms },
	'business.email': { name: 'E-mail', asks: 'What is your e-mail address?', why: forms },
	'business.address': {
		name: 'Business address',
		asks: 'What is your business address?',
		why: 'It should be the same on RAMP and on the BTRC. The City may excuse an address that does not match.'
	},
	'business.rampVendorNumber': {
		name: 'RAMP vendor number',
		asks: 'What is your vendor number on RAMP?',
		hint: 'RAMP is the City’s website for bids (rampla.org).',
		why: forms
	},
	'business.btrcNumber': {
		name: 'BTRC number',
		asks: 'What is the account number on your BTRC?',
		why: forms
	},
	'county.webvenNumber': {
		name: 'Webven number',
		asks: 'What is your County vendor number (Webven)?',
		hint: 'Webven is where the County registers vendors.',
		why: 'The County’s request form has a blank for it.'
	},
	'county.dcba.lsbe.number': {
		name: 'LSBE certificate number',
		asks: 'What is the number of the County’s LSBE certificate?',
		hint: letterNumber,
		why: letter
	},
	'county.dcba.lsbe.start': {
		name: 'LSBE certificate begins',
		asks: 'When does the LSBE certificate begin?',
		why: letter
	},
	'county.dcba.lsbe.end': {
		name: 'LSBE certificate ends',
		asks: 'When does the LSBE certificate end?',
		why: letter
	},
	'county.dcba.dvbe.number': {
		name: 'DVBE certificate number',
		asks: 'What is the number of the County’s DVBE certificate?',
		hint: letterNumber,
		why: letter
	},
	'county.dcba.dvbe.start': {
		name: 'DVBE certificate begins',
		asks: 'When does the DVBE certificate begin?',
		why: letter
	},
	'county.dcba.dvbe.end': {
		name: 'DVBE certificate ends',
		asks: 'When does the DVBE certificate end?',
		why: letter
	},
	'county.dcba.se.number': {
		name: 'SE certificate number',
		asks: 'What is the number of the County’s Social Enterprise certificate?',
		hint: letterNumber,
		why: letter
	},
	'county.dcba.se.start': {
		name: 'SE certificate begins',
		asks: 'When does the Social Enterprise certificate begin?',
		why: letter
	},
	'county.dcba.se.end': {
		name: 'SE certificate ends',
		asks: 'When does the Social Enterprise certificate end?',
		why: letter
	},
	'signatory.name': {
		name: 'Who will sign',
		asks: 'Who will sign the papers?',
		hint: 'The owner, or an officer who is allowed to sign.',
		why: 'The application is signed by the owner or an authorized officer, under penalty of perjury.'
	},
	'signatory.title': {
		name: 'Title of who will sign',
		asks: 'What is that person’s title?',
		hint: 'Such as Owner, President or CEO.',
		why: 'The forms print the title beside the name.'
	}
};
