/** Which words of a field's name and tooltip ask for which thing of the case. English, as the agencies' forms are. */
import type { SourceId } from '../sources';

/** How well the words fit: `sure` and `likely` are filled in at once, a `guess` waits for a person. */
export type Confidence = 'sure' | 'likely' | 'guess';

export interface NameRule {
	source: SourceId;
	/** All of these words stand in the name. */
	words: readonly string[];
	/** No word that means something may stand beside them, but these. */
	beside?: readonly string[];
	/** None of these may. */
	not?: readonly string[];
	/** At best. */
	atBest?: Confidence;
	/** Says it all, however much stands around it. */
	decides?: boolean;
}

const place = ['firm', 'address', 'mail', 'mailing', 'street', 'legal', 'physical', 'local'];
const noTax = ['state', 'sales', 'edd', 'payroll', 'ssn', 'registration', 'license', 'exempt'];

const rule = (source: SourceId, words: string, more: Partial<NameRule> = {}): NameRule => ({
	source,
	words: words.split(' '),
	...more
});

/** A word alone, or with words that change nothing. */
const alone = (
	source: SourceId,
	words: string,
	beside: readonly string[] = [],
	atBest?: Confidence
): NameRule => rule(source, words, { beside, ...(atBest ? { atBest } : {}) });

const certificates = (['lsbe', 'dvbe', 'se'] as const).flatMap((program) => [
	rule(`${program}.number`, `${program} number`, { not: ['date', 'employees', 'phone', 'vendors'] }),
	rule(`${program}.number`, `${program} id`),
	rule(`${program}.start`, `${program} start`),
	rule(`${program}.end`, `${program} expiration`),
	rule(`${program}.start`, `${program} certificate date`, { not: ['expiration'], atBest: 'guess' })
]);

const addressOf = (at: 'address' | 'headquarters', words: string): NameRule[] => {
	const more = words === '' ? [] : words.split(' ');
	const asked = (one: string) => [...more, ...one.split(' ')].join(' ');
	const beside = [...place, ...more];
	return [
		rule(`${at}.whole`, asked('address city state zip'), { beside }),
		rule(`${at}.whole`, asked('address city zip'), { beside }),
		rule(`${at}.cityStateZip`, asked('city state zip'), { beside }),
		rule(`${at}.city`, asked('city'), { beside }),
		rule(`${at}.state`, asked('state'), { beside }),
		rule(`${at}.zip`, asked('zip'), { beside: [...beside, 'code', 'plus'] }),
		rule(`${at}.whole`, asked('address'), { beside })
	];
};

/** The rules, the more telling of two alike first. */
export const nameRules: readonly NameRule[] = [
	rule('firm.name', 'firm legal name'),
	rule('firm.name', 'firm name', { not: ['previous', 'former', 'dba', 'type', 'file', 'structure'] }),
	alone('firm.name', 'legal name', ['print']),
	alone('firm.name', 'corporation name', ['legal']),
	alone('firm.name', 'firm', ['legal'], 'likely'),
	alone('firm.name', 'applicant name', ['legal'], 'likely'),
	alone('firm.name', 'applicant', [], 'guess'),
	rule('firm.dba', 'dba', { not: ['date', 'number', 'county'], decides: true }),
	rule('firm.fein', 'fein', { not: ['ssn'], decides: true }),
	rule('firm.fein', 'fein ssn', { atBest: 'guess' }),
	rule('firm.fein', 'federal tax', { not: noTax, atBest: 'likely' }),
	rule('firm.fein', 'federal tax id', { not: noTax }),
	rule('firm.fein', 'federal tax number', { not: noTax }),
	rule('firm.fein', 'federal id', { not: noTax }),
	rule('firm.fein', 'federal employees id', { not: noTax }),
	rule('firm.fein', 'employer id', { not: noTax }),
	rule('firm.fein', 'tax id', { not: noTax, atBest: 'likely' }),
	rule('firm.phone', 'phone', {
		not: ['fax', 'alternate', 'alt', 'other', 'cell', 'mobile', 'emergency', 'home'],
		decides: true
	}),
	rule('firm.phone', 'cell phone', { atBest: 'guess' }),
	rule('firm.phone', 'mobile phone', { atBest: 'guess' }),
	rule('firm.email', 'email', { not: ['alternate', 'alt', 'other'], decides: true }),
	rule('firm.structure', 'firm structure'),
	rule('firm.structure', 'firm type', { not: ['name', 'services', 'work', 'license'] }),
	rule('firm.structure', 'legal structure'),
	rule('firm.structure', 'form firm', { atBest: 'likely' }),
	rule('firm.structure', 'ownership type', { atBest: 'likely' }),

	rule('address.unit', 'unit', { beside: [...place, 'number'] }),
	rule('address.whole', 'placeofbusiness address', { atBest: 'likely' }),
	rule('address.street', 'street', { beside: [...place, 'number'] }),
	...addressOf('headquarters', 'headquarters'),
	...addressOf('headquarters', 'hq'),
	...addressOf('headquarters', 'principal office'),
	...addressOf('address', ''),

	rule('numbers.ramp', 'ramp number'),
	rule('numbers.ramp', 'ramp id'),
	alone('numbers.ramp', 'ramp', ['firm'], 'likely'),
	rule('numbers.ramp', 'bavn', { atBest: 'guess' }),
	rule('numbers.btrc', 'btrc', { not: ['expiration', 'date', 'attached', 'copy'], decides: true }),
	rule('numbers.btrc', 'tax registration number', { not: ['federal', 'sales'] }),
	alone('numbers.btrc', 'firm license number', ['city'], 'guess'),
	rule('numbers.webven', 'webven', { decides: true }),
	rule('numbers.webven', 'county firm number', { atBest: 'likely' }),
	rule('numbers.webven', 'county firm id', { atBest: 'likely' }),
	alone('numbers.webven', 'firm number', ['county'], 'guess'),
	alone('numbers.webven', 'firm id', ['county'], 'guess'),
	...certificates,

	rule('bid.number', 'bid number', { not: ['date', 'phone', 'copies'] }),
	rule('bid.number', 'bid id'),
	alone('bid.number', 'project number', [], 'guess'),
	alone('bid.number', 'contract number', [], 'guess'),
	alone('bid.number', 'bid', [], 'guess'),
	rule('bid.title', 'bid title'),
	rule('bid.title', 'bid name', { not: ['firm', 'print'], atBest: 'likely' }),
	rule('bid.title', 'project title', { atBest: 'likely' }),
	rule('bid.title', 'project name', { atBest: 'likely' }),
	rule('bid.title', 'contract title', { atBest: 'guess' }),
	rule('bid.due', 'bid due'),
	rule('bid.due', 'due date', { atBest: 'guess' }),
	rule('bid.due', 'bid deadline'),
	rule('bid.due', 'bid closing'),

	rule('signer.nameAndTitle', 'name title', {
		beside: ['print', 'signer', 'authorized', 'representative', 'officer', 'person', 'signing']
	}),
	rule('signer.name', 'print name', { not: ['firm', 'title'] }),
	rule('signer.name', 'signer name', { not: ['title'] }),
	rule('signer.name', 'authorized name', { not: ['title', 'firm'] }),
	rule('signer.name', 'authorized representative', {
		not: ['title', 'phone', 'email', 'date', 'signature'],
		atBest: 'likely'
	}),
	rule('signer.name', 'declarant name'),
	rule('signer.name', 'officer name', { not: ['title'], atBest: 'likely' }),
	alone('signer.name', 'signer', ['authorized'], 'likely'),
	alone('signer.name', 'print', [], 'likely'),
	alone('signer.name', 'name', [], 'guess'),
	rule('signer.title', 'title', {
		beside: [
			'signer',
			'authorized',
			'representative',
			'officer',
			'person',
			'print',
			'job',
			'declarant',
			'signing'
		]
	}),
	rule('today', 'date signed', { atBest: 'guess' }),
	rule('today', 'date signature', { atBest: 'guess' }),
	alone('today', 'date', ['today', 'print', 'application', 'submitted', 'preparation', 'executed'], 'guess'),

	rule('fullTimeParticipants', 'fulltime participants', { atBest: 'likely' }),
	rule('participants', 'participants count', { atBest: 'likely' }),
	rule('fullTimeInCity', 'fulltime employees city', { atBest: 'likely' }),
	rule('fullTimeInCity', 'fulltime employees thecity', { atBest: 'likely' }),
	rule('fullTimeInCounty', 'fulltime employees county', { atBest: 'likely' }),
	rule('fullTimeInCounty', 'fulltime employees thecounty', { atBest: 'likely' }),
	rule('fullTime', 'fulltime employees', {
		not: ['city', 'county', 'thecity', 'thecounty', 'participants', 'state']
	}),
	rule('employees', 'employees count', {
		not: [
			'fulltime',
			'city',
			'county',
			'thecity',
			'thecounty',
			'parttime',
			'part',
			'minority',
			'women',
			'live',
			'reside'
		]
	}),
	alone('employees', 'employees', ['total', 'number', 'firm']),
	rule('averageReceipts', 'average receipts', { atBest: 'likely' }),
	rule('receipts', 'annual receipts', { not: ['average', 'years'], atBest: 'likely' }),
	rule('receipts', 'gross receipts', { not: ['average', 'years', 'monthly'], atBest: 'likely' })
];

/** Words of people and firms that the case does not know: what belongs to them is left to a person. */
export const others = new Set(
	(
		'subcontractor sub subconsultant subvendor prime parent affiliate subsidiary owner owners partner partners member shareholder ' +
		'manufacturer reference references landlord lessor lessee tenant bank surety insurance insurer insured broker agent attorney counsel ' +
		'notary witness spouse customer client previous former predecessor union lender guarantor beneficiary dealer school ' +
		'contact reviewer reviewed approver approved analyst buyer department dept staffed verified received agencyuse officeuse use recipient ' +
		'birth birthdate born license ssn fax website url routing passport driver'
	).split(' ')
);

/** Of these it may be the case's own after all: then a guess. */
export const perhapsOurs = new Set(['contact', 'manufacturer', 'owner', 'license', 'ssn']);
