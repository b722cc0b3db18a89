/** What a case can give to somebody else's form: each thing under a name that a matching file can keep. */

/** The groups under which a person finds them. */
export const sourceGroups = {
	firm: ['firm.name', 'firm.dba', 'firm.fein', 'firm.phone', 'firm.email', 'firm.structure', 'firm.kind'],
	address: [
		'address.whole',
		'address.streetAndUnit',
		'address.street',
		'address.unit',
		'address.city',
		'address.state',
		'address.zip',
		'address.cityStateZip'
	],
	headquarters: [
		'headquarters.whole',
		'headquarters.streetAndUnit',
		'headquarters.city',
		'headquarters.state',
		'headquarters.zip',
		'headquarters.cityStateZip'
	],
	numbers: ['numbers.ramp', 'numbers.btrc', 'numbers.webven'],
	certificates: [
		'lsbe.number',
		'lsbe.start',
		'lsbe.end',
		'dvbe.number',
		'dvbe.start',
		'dvbe.end',
		'se.number',
		'se.start',
		'se.end'
	],
	bid: ['bid.number', 'bid.title', 'bid.due'],
	signer: ['signer.name', 'signer.title', 'signer.nameAndTitle', 'today'],
	counts: [
		'employees',
		'fullTime',
		'fullTimeInCity',
		'fullTimeInCounty',
		'participants',
		'fullTimeParticipants',
		'receipts',
		'averageReceipts'
	]
} as const;

export type SourceGroup = keyof typeof sourceGroups;
export type SourceId = (typeof sourceGroups)[SourceGroup][number];

export const sourceIds: readonly SourceId[] = Object.values(sourceGroups).flat();

export const isSourceId = (text: unknown): text is SourceId => sourceIds.some((id) => id === text);

type Program = 'lsbe' | 'dvbe' | 'se';
type Part = 'number' | 'start' | 'end';
type CertificateId = `${Program}.${Part}`;

const addressPaths = (at: string, part: string): string[] => {
	const parts: Record<string, string[]> = {
		whole: ['street', 'city', 'state', 'zip'],
		streetAndUnit: ['street'],
		cityStateZip: ['city', 'state', 'zip']
	};
	return (parts[part] ?? [part]).map((one) => `${at}.${one}`);
};

const paths: Record<
	Exclude<SourceId, CertificateId | `address.${string}` | `headquarters.${string}`>,
	string[]
> = {
	'firm.name': ['business.name'],
	'firm.dba': ['business.dba'],
	'firm.fein': ['business.fein'],
	'firm.phone': ['business.phone'],
	'firm.email': ['business.email'],
	'firm.structure': ['business.structure'],
	'firm.kind': ['business.kind'],
	'numbers.ramp': ['business.rampVendorNumber'],
	'numbers.btrc': ['business.btrcNumber'],
	'numbers.webven': ['county.webvenNumber'],
	'bid.number': ['solicitation.number'],
	'bid.title': ['solicitation.title'],
	'bid.due': ['solicitation.due'],
	'signer.name': ['signatory.name'],
	'signer.title': ['signatory.title'],
	'signer.nameAndTitle': ['signatory.name', 'signatory.title'],
	today: [],
	employees: ['business.employees'],
	fullTime: ['workforce.fullTime'],
	fullTimeInCity: ['workforce.fullTimeInCity'],
	fullTimeInCounty: ['workforce.fullTimeInCounty'],
	participants: ['transitional.participants'],
	fullTimeParticipants: ['transitional.fullTimeParticipants'],
	receipts: ['business.annualReceipts'],
	averageReceipts: ['business.averageReceipts3y']
};

/** The facts that a thing comes from, by their paths in the case; none for the day. */
export function pathsOf(source: SourceId): readonly string[] {
	const [group = '', part = ''] = source.split('.');
	if (group === 'address') return addressPaths('business.address', part);
	if (group === 'headquarters') return ['workspaces'];
	if (group === 'lsbe' || group === 'dvbe' || group === 'se') return [`county.dcba.${source}`];
	return paths[source as keyof typeof paths];
}
