import type { SourceGroup, SourceId } from '../../fill/sources';

const certificate = <P extends string>(program: P) => ({
	number: `${program} certificate: number`,
	start: `${program} certificate: first day`,
	end: `${program} certificate: last day`
});
const [lsbe, dvbe, se] = [certificate('LSBE'), certificate('DVBE'), certificate('SE')];

/** What a case can give to a form. */
export const fillSources: Record<SourceId, string> = {
	'firm.name': 'Legal name',
	'firm.dba': 'Doing business as (DBA)',
	'firm.fein': 'Federal tax number (FEIN)',
	'firm.phone': 'Phone',
	'firm.email': 'E-mail',
	'firm.structure': 'How the firm is organized',
	'firm.kind': 'For-profit or nonprofit',
	'address.whole': 'Address in one line',
	'address.streetAndUnit': 'Street, with suite or unit',
	'address.street': 'Street alone',
	'address.unit': 'Suite or unit',
	'address.city': 'City',
	'address.state': 'State',
	'address.zip': 'ZIP code',
	'address.cityStateZip': 'City, state and ZIP code',
	'headquarters.whole': 'Headquarters in one line',
	'headquarters.streetAndUnit': 'Headquarters: street',
	'headquarters.city': 'Headquarters: city',
	'headquarters.state': 'Headquarters: state',
	'headquarters.zip': 'Headquarters: ZIP code',
	'headquarters.cityStateZip': 'Headquarters: city, state and ZIP code',
	'numbers.ramp': 'RAMP vendor number',
	'numbers.btrc': 'Account number on the BTRC (City tax registration)',
	'numbers.webven': 'County vendor number (Webven)',
	'lsbe.number': lsbe.number,
	'lsbe.start': lsbe.start,
	'lsbe.end': lsbe.end,
	'dvbe.number': dvbe.number,
	'dvbe.start': dvbe.start,
	'dvbe.end': dvbe.end,
	'se.number': se.number,
	'se.start': se.start,
	'se.end': se.end,
	'bid.number': 'Bid number',
	'bid.title': 'Title of the bid',
	'bid.due': 'Day the bid is due',
	'signer.name': 'Who will sign',
	'signer.title': 'Title of who will sign',
	'signer.nameAndTitle': 'Name and title of who will sign',
	today: 'Today’s date',
	employees: 'All employees, with affiliates',
	fullTime: 'Full-time employees',
	fullTimeInCity: 'Full-time employees in the City',
	fullTimeInCounty: 'Full-time employees in the County',
	participants: 'Program participants, last 12 months',
	fullTimeParticipants: 'Full-time program participants',
	receipts: 'Annual receipts, last fiscal year',
	averageReceipts: 'Average receipts of three years'
};

export const fillGroups: Record<SourceGroup, string> = {
	firm: 'The firm',
	address: 'Business address',
	headquarters: 'Headquarters',
	numbers: 'Vendor and tax numbers',
	certificates: 'County certificates',
	bid: 'The bid in view',
	signer: 'Who signs, and the day',
	counts: 'People and receipts'
};
