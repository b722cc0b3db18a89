/** Takes the name of a field apart into the words that mean something, whatever program made it. */

/** Short forms that makers of forms use, by what they stand for. */
const meanings: Record<string, string> = {
	addr: 'address',
	adr: 'address',
	address1: 'address',
	amt: 'amount',
	apt: 'unit',
	suite: 'unit',
	ste: 'unit',
	biz: 'firm',
	bus: 'firm',
	busn: 'firm',
	business: 'firm',
	company: 'firm',
	comp: 'firm',
	co: 'firm',
	corp: 'corporation',
	contractor: 'firm',
	consultant: 'firm',
	vendor: 'firm',
	vndr: 'firm',
	bidder: 'firm',
	proposer: 'firm',
	offeror: 'firm',
	respondent: 'firm',
	supplier: 'firm',
	organization: 'firm',
	organisation: 'firm',
	org: 'firm',
	enterprise: 'firm',
	entity: 'firm',
	firms: 'firm',
	firmname: 'firm name',
	companyname: 'firm name',
	businessname: 'firm name',
	vendorname: 'firm name',
	legalname: 'legal name',
	printname: 'print name',
	printedname: 'print name',
	fullname: 'name',
	streetaddress: 'street address',
	zipcode: 'zip',
	postalcode: 'zip',
	postcode: 'zip',
	phonenumber: 'phone number',
	telephonenumber: 'phone number',
	emailaddress: 'email address',
	cert: 'certificate',
	certification: 'certificate',
	certified: 'certificate',
	dt: 'date',
	dte: 'date',
	ein: 'fein',
	feid: 'fein',
	tin: 'fein',
	taxid: 'tax id',
	taxpayer: 'tax',
	exp: 'expiration',
	expires: 'expiration',
	expiry: 'expiration',
	expiring: 'expiration',
	end: 'expiration',
	ending: 'expiration',
	eff: 'start',
	effective: 'start',
	begin: 'start',
	beginning: 'start',
	begins: 'start',
	issued: 'start',
	employee: 'employees',
	staff: 'employees',
	workers: 'employees',
	identification: 'id',
	identifier: 'id',
	mail: 'mail',
	nbr: 'number',
	no: 'number',
	nr: 'number',
	num: 'number',
	nos: 'number',
	ph: 'phone',
	tel: 'phone',
	telephone: 'phone',
	printed: 'print',
	ifb: 'bid',
	itb: 'bid',
	rfp: 'bid',
	rfq: 'bid',
	rfb: 'bid',
	rfsq: 'bid',
	solicitation: 'bid',
	revenue: 'receipts',
	revenues: 'receipts',
	sales: 'receipts',
	sig: 'signature',
	signer: 'signer',
	signatory: 'signer',
	signed: 'signed',
	st: 'state',
	ttl: 'title',
	position: 'title',
	town: 'city',
	zipcd: 'zip',
	fed: 'federal',
	labavn: 'bavn'
};

/** Words that belong together, each as one. */
const phrases: readonly (readonly [RegExp, string])[] = [
	[/\be mail\b/g, 'email'],
	[/\bzip code\b|\bpostal code\b/g, 'zip'],
	[/\bd b a\b|\bdoing business as\b|\bfictitious (business )?name\b|\btrade name\b/g, 'dba'],
	[/\bf e i n\b|\be i n\b/g, 'fein'],
	[/\bs s n\b|\bsocial security\b/g, 'ssn'],
	[/\bfull time\b/g, 'fulltime'],
	[/\bp o box\b/g, 'pobox'],
	[/\blocal small business enterprise\b/g, 'lsbe'],
	[/\bdisabled veterans? business enterprise\b/g, 'dvbe'],
	[/\bsocial enterprise\b/g, 'se'],
	[/\bweb ven\b/g, 'webven'],
	[/\bbusiness tax registration certificate\b|\btax registration certificate\b/g, 'btrc'],
	[/\btransitional (employees?|participants?)\b/g, 'participants'],
	[/\bplace of business\b/g, 'placeofbusiness'],
	[/\bhow many\b|\bnumber of\b|\btotal number of\b/g, 'count'],
	[/\blimited liability (company|corporation)\b/g, 'llc'],
	[/\bsecretary of state\b/g, 'secretaryofstate'],
	[/\bcity of los angeles\b/g, 'thecity'],
	[/\b(county of los angeles|los angeles county)\b/g, 'thecounty']
];

/** Words that say nothing about what a field wants. */
const empty = new Set(
	(
		'topmost a an the of for your our you please enter write fill type here in on at as is are if any be by to and or with from this that will ' +
		'applicable field fld text txt tf textfield box form topmostsubform subform page pg p f row line input value data complete ' +
		'full official current primary main exact exactly correct valid required optional information info section part item ' +
		'provide insert give state_ must appears appear registered same which who'
	).split(' ')
);

/** Words about the text itself: `Type your name` asks for a name, `Business type` for a kind of business. */
const beginsWithType = /^(please )?type (your|the|in|here)\b/;

/** The small letters of a name, its parts set apart: `txtFEIN_Number` gives `txt fein number`. */
export function spelledOut(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/\[\d+\]|#/g, ' ')
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
		.replace(/([A-Za-z])(\d)/g, '$1 $2')
		.replace(/(\d)([A-Za-z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^a-z\d]+/g, ' ')
		.trim();
}

/** A field's words, in their order; numbers apart, since they tell rows and lines and not what is wanted. */
export interface FieldWords {
	words: readonly string[];
	numbers: readonly number[];
}

export function wordsOf(name: string): FieldWords {
	let text = spelledOut(name);
	const isTyped = beginsWithType.test(text);
	for (const [pattern, one] of phrases) text = text.replace(pattern, one);
	const parts = text
		.split(' ')
		.flatMap((word) => (Object.hasOwn(meanings, word) ? meanings[word]!.split(' ') : [word]));
	const numbers = parts.filter((part) => /^\d+$/.test(part)).map(Number);
	const words = parts.filter(
		(part) => !/^\d+$/.test(part) && part.length > 1 && (!empty.has(part) || (part === 'type' && !isTyped))
	);
	return { words: [...new Set(words)], numbers };
}
