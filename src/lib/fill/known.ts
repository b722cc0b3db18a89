/** What the open case says to one of the things a form may ask for, in every way it may be written. */
import type { Facts } from '../rules/facts';
import { datePatterns, datesIn } from './dates';
import type { TextFormat } from './form';
import type { SourceId } from './sources';

/** The case as a form is filled from it. An absent fact is unknown. */
export interface FilledFrom {
	facts: Facts;
	/** The day of filling, `YYYY-MM-DD`. */
	today: string;
}

/**
 * What is known of one thing. `ways` are ways to write the same, the usual one first; a field with less room, or a list,
 * takes a later one. `choice` is the fact itself where a form offers things to choose from.
 */
export interface Known {
	ways: readonly string[];
	choice?: string;
}

type Address = NonNullable<NonNullable<Facts['business']>['address']>;

const only = (...ways: (string | undefined)[]): Known | undefined => {
	const told = ways.map((way) => way?.trim()).filter((way): way is string => way !== undefined && way !== '');
	return told.length > 0 ? { ways: [...new Set(told)] } : undefined;
};

const digits = (text: string): string => text.replace(/\D/g, '');

function phone(text: string | undefined): Known | undefined {
	const number = digits(text ?? '').replace(/^1(?=\d{10}$)/, '');
	if (number.length !== 10) return only(text);
	const [area, office, line] = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];
	return only(text, `(${area}) ${office}-${line}`, `${area}-${office}-${line}`, number);
}

function fein(text: string | undefined): Known | undefined {
	const number = digits(text ?? '');
	return number.length === 9 ? only(text, `${number.slice(0, 2)}-${number.slice(2)}`, number) : only(text);
}

const states: Record<string, string> = { CA: 'California', California: 'CA' };

function fromAddress(address: Address | undefined, part: string): Known | undefined {
	if (!address) return undefined;
	const { street, unit, city, state, zip } = address;
	const stateZip = [state, zip].filter(Boolean).join(' ');
	const cityStateZip = [city, stateZip].filter(Boolean).join(', ');
	switch (part) {
		case 'street':
			return only(street);
		case 'unit':
			return only(unit);
		case 'city':
			return only(city);
		case 'state':
			return only(state, states[state?.trim() ?? '']);
		case 'zip':
			return only(zip, zip?.trim().slice(0, 5));
		case 'streetAndUnit':
			return street ? only([street, unit].filter(Boolean).join(', ')) : undefined;
		case 'cityStateZip':
			return city && state && zip ? only(cityStateZip) : undefined;
		default:
			return street && city ? only([street, unit, cityStateZip].filter(Boolean).join(', ')) : undefined;
	}
}

const count = (number: number | undefined): Known | undefined =>
	number === undefined ? undefined : only(String(number));

function money(dollars: number | undefined): Known | undefined {
	if (dollars === undefined) return undefined;
	const cents = Number.isInteger(dollars) ? 0 : 2;
	const grouped = dollars.toLocaleString('en-US', {
		minimumFractionDigits: cents,
		maximumFractionDigits: cents
	});
	return only(grouped, dollars.toFixed(cents));
}

function date(day: string | undefined, format: TextFormat | undefined): Known | undefined {
	if (day === undefined) return undefined;
	const asked = format?.kind === 'date' ? [format.pattern] : [];
	return only(...datesIn(day, [...asked, ...datePatterns]));
}

/** The words in which agencies write how a firm is organized; the first is the usual one. */
const structures: Record<string, readonly string[]> = {
	soleProprietorship: ['Sole proprietorship', 'Sole proprietor', 'Individual'],
	partnership: ['Partnership', 'General partnership'],
	llc: ['Limited liability company', 'LLC'],
	corporation: ['Corporation', 'Corp'],
	benefitCorporation: ['Benefit corporation'],
	socialPurposeCorporation: ['Social purpose corporation'],
	jointVenture: ['Joint venture']
};
const kinds = {
	forProfit: ['For-profit', 'For profit'],
	nonprofit: ['Nonprofit', 'Non-profit', 'Not-for-profit']
};

/** What is known to one thing, or nothing. `format` is what the field's own script asks for. */
export function knownTo(
	source: SourceId,
	{ facts, today }: FilledFrom,
	format?: TextFormat
): Known | undefined {
	const { business, solicitation, signatory, workforce, transitional, county, workspaces } = facts;
	const [group, part = ''] = source.split('.');
	if (group === 'address') return fromAddress(business?.address, part);
	if (group === 'headquarters')
		return fromAddress(workspaces?.find(({ headquarters }) => headquarters)?.address, part);
	if (group === 'lsbe' || group === 'dvbe' || group === 'se') {
		const certificate = county?.dcba?.[group];
		return part === 'number'
			? only(certificate?.number)
			: date(certificate?.[part as 'start' | 'end'], format);
	}
	switch (source) {
		case 'firm.name':
			return only(business?.name);
		case 'firm.dba':
			return only(business?.dba);
		case 'firm.fein':
			return fein(business?.fein);
		case 'firm.phone':
			return phone(business?.phone);
		case 'firm.email':
			return only(business?.email);
		case 'firm.structure': {
			const ways = structures[business?.structure ?? ''];
			return ways && { ways, choice: business!.structure! };
		}
		case 'firm.kind':
			return business?.kind && { ways: kinds[business.kind], choice: business.kind };
		case 'numbers.ramp':
			return only(business?.rampVendorNumber);
		case 'numbers.btrc':
			return only(business?.btrcNumber);
		case 'numbers.webven':
			return only(county?.webvenNumber);
		case 'bid.number':
			return only(solicitation?.number);
		case 'bid.title':
			return only(solicitation?.title);
		case 'bid.due':
			return date(solicitation?.due, format);
		case 'signer.name':
			return only(signatory?.name);
		case 'signer.title':
			return only(signatory?.title);
		case 'signer.nameAndTitle':
			return signatory?.name && signatory.title ? only(`${signatory.name}, ${signatory.title}`) : undefined;
		case 'today':
			return date(today, format);
		case 'employees':
			return count(business?.employees);
		case 'fullTime':
		case 'fullTimeInCity':
		case 'fullTimeInCounty':
			return count(workforce?.[source]);
		case 'participants':
		case 'fullTimeParticipants':
			return count(transitional?.[source]);
		case 'receipts':
			return money(business?.annualReceipts);
		case 'averageReceipts':
			return money(business?.averageReceipts3y);
		default:
			return undefined;
	}
}
