import { describe, expect, test } from 'vitest';
import type { FormField, Room } from '../../src/lib/fill/form';
import { propose, type Proposed } from '../../src/lib/fill/propose/propose';
import { wordsOf } from '../../src/lib/fill/propose/words-of';

const room: Room = {
	width: 200,
	height: 20,
	padding: 2,
	size: 10,
	style: { family: 'Helvetica', bold: false, italic: false },
	multiline: false,
	comb: false,
	maxLength: undefined
};
const common = { page: 1, required: false, readOnly: false, hidden: false, computed: false, holds: '' };

const textOf = (name: string, tip = ''): FormField => ({
	...common,
	key: name,
	name,
	tip,
	kind: 'text',
	room,
	secret: false,
	format: undefined
});
const check = (name: string, tip = ''): FormField => ({
	...common,
	key: name,
	name,
	tip,
	kind: 'check',
	on: 'Yes'
});
const choice = (name: string, tip: string, ...labels: string[]): FormField => ({
	...common,
	key: name,
	name,
	tip,
	kind: 'choice',
	shown: 'radio',
	options: labels.map((label) => ({ value: label, label })),
	editable: false,
	room: undefined
});

const said = (one: Proposed | undefined) =>
	one === undefined ? undefined : 'none' in one ? one.none : `${one.source} ${one.confidence}`;
/** What is proposed for each of the fields of one form, in words. */
const proposedFor = (...fields: FormField[]) => {
	const found = propose(fields);
	return fields.map(({ key }) => said(found.get(key)));
};

describe('the words of a field’s name', () => {
	test.each([
		['txtFEIN_Number', ['fein', 'number']],
		['topmostSubform[0].Page1[0].BusinessName[0]', ['firm', 'name']],
		['Doing Business As (DBA)', ['dba']],
		['Tel. No.', ['phone', 'number']],
		['Fecha', ['fecha']],
		['Bus. Tax Registration Certificate #', ['firm', 'btrc']],
		['Business Tax Registration Certificate #', ['btrc']],
		['Text12', []]
	])('%s', (name, words) => {
		expect(wordsOf(name).words).toEqual(words);
	});
});

describe('one field', () => {
	test.each([
		['Legal Name of Business', 'firm.name sure'],
		['CompanyName', 'firm.name sure'],
		['vendor_name', 'firm.name sure'],
		['form1[0].#subform[0].ProposerName[0]', 'firm.name sure'],
		['Fictitious Business Name', 'firm.dba sure'],
		['d/b/a', 'firm.dba sure'],
		['FEIN', 'firm.fein sure'],
		['Federal Tax ID Number', 'firm.fein sure'],
		['Employer Identification No.', 'firm.fein sure'],
		['TaxID', 'firm.fein likely'],
		['BizPhone', 'firm.phone sure'],
		['Telephone Number (with area code)', 'firm.phone sure'],
		['E-mail Address', 'firm.email sure'],
		['Zip Code', 'address.zip sure'],
		['City, State, Zip', 'address.cityStateZip sure'],
		['Mailing Address', 'address.whole sure'],
		['Address of Headquarters', 'headquarters.whole sure'],
		['BTRC Number', 'numbers.btrc sure'],
		['RAMP Vendor ID', 'numbers.ramp sure'],
		['WebVen #', 'numbers.webven sure'],
		['Vendor No.', 'numbers.webven guess'],
		['LSBE Certification Number', 'lsbe.number sure'],
		['LSBE Expiration Date', 'lsbe.end sure'],
		['DVBE effective date', 'dvbe.start sure'],
		['RFP No.', 'bid.number sure'],
		['Solicitation Title', 'bid.title sure'],
		['Print Name', 'signer.name sure'],
		['Name of Authorized Representative', 'signer.name sure'],
		['Print Name and Title', 'signer.nameAndTitle sure'],
		['Title', 'signer.title sure'],
		['Date', 'today guess'],
		['Date signed', 'today guess'],
		['Total number of employees', 'employees sure'],
		['Full-time employees in the City of Los Angeles', 'fullTimeInCity likely'],
		['Annual gross receipts', 'receipts likely']
	])('called “%s” gets %s', (name, expected) => {
		expect(proposedFor(textOf(name))).toEqual([expected]);
		expect(proposedFor(textOf('Text7', name))).toEqual([expected]);
	});

	test.each([
		['Text12', 'nothing'],
		['undefined_3', 'nothing'],
		['Describe the work', 'nothing'],
		['State of incorporation', 'nothing'],
		['Secretary of State number', 'nothing'],
		['Subcontractor Name', 'others'],
		['Name of bank', 'others'],
		['Landlord phone', 'others'],
		['Parent company name', 'others'],
		['Reference 1 phone', 'others'],
		['Date of birth', 'others'],
		['Social Security Number', 'others'],
		['Contact person', 'others'],
		['Signature', 'hand'],
		['Initials', 'hand'],
		['Signature of declarant', 'hand']
	])('called “%s” gets nothing (%s)', (name, expected) => {
		expect(proposedFor(textOf(name))).toEqual([expected]);
		expect(proposedFor(textOf('Text7', name))).toEqual([expected]);
	});

	test('is a guess where its name and its tooltip disagree', () => {
		expect(proposedFor(textOf('Phone', 'E-mail'))).toEqual(['firm.email guess']);
	});
	test('is surer where they agree', () => {
		expect(proposedFor(textOf('TaxID', 'Tax ID'))).toEqual(['firm.fein sure']);
	});
	test('of a later row of a table is only a guess', () => {
		expect(proposedFor(textOf('Firm name'), textOf('Firm name_2'))).toEqual([
			'firm.name sure',
			'firm.name guess'
		]);
	});
	test('of somebody else’s part of the form is left alone', () => {
		expect(proposedFor(textOf('subcontractor.name'), textOf('firm.name'))).toEqual([
			'others',
			'firm.name sure'
		]);
	});
	test('that hides what is typed is left alone', () => {
		const hidden: FormField = { ...textOf('FEIN'), kind: 'text', room, secret: true, format: undefined };
		expect(proposedFor(hidden)).toEqual(['others']);
	});
});

describe('the form as a whole', () => {
	test('an address stands in one field, or has its parts beside it', () => {
		expect(proposedFor(textOf('Address'))).toEqual(['address.whole sure']);
		expect(proposedFor(textOf('Address'), textOf('City'), textOf('Zip'))).toEqual([
			'address.streetAndUnit sure',
			'address.city sure',
			'address.zip sure'
		]);
		expect(proposedFor(textOf('Address Line 1'), textOf('Address Line 2'), textOf('City'))).toEqual([
			'address.street sure',
			'address.unit sure',
			'address.city sure'
		]);
	});
	test('a bare “Name” is whose no other field names', () => {
		expect(proposedFor(textOf('Name'))).toEqual(['firm.name guess']);
		expect(proposedFor(textOf('Name'), textOf('Firm name'))).toEqual(['signer.name guess', 'firm.name sure']);
	});
});

describe('boxes and choices', () => {
	test('a statement under penalty of perjury is never ticked by us, however it is called', () => {
		for (const tip of [
			'I certify under penalty of perjury that the foregoing is true and correct',
			'By checking this box you agree to the terms',
			'I hereby declare that this corporation is nonprofit',
			'We affirm that we are a corporation',
			'I have read and understand the rules'
		])
			expect(proposedFor(check('box', tip)), tip).toEqual(['declaration']);
		expect(proposedFor(choice('x', 'I certify that we are a nonprofit', 'Nonprofit', 'For profit'))).toEqual([
			'declaration'
		]);
	});
	test('ways to be organized are known by what is offered', () => {
		expect(proposedFor(choice('Group4', '', 'LLC', 'Corporation', 'Partnership'))).toEqual([
			'firm.structure sure'
		]);
		expect(proposedFor(choice('Group5', '', 'For-profit', 'Non-profit'))).toEqual(['firm.kind sure']);
		expect(proposedFor(choice('Group6', '', 'Yes', 'No'))).toEqual(['nothing']);
	});
	test('a box for each way is one of several, and a guess when it stands alone', () => {
		expect(proposedFor(check('LLC'), check('Corporation'), check('Limited Partnership'))).toEqual([
			'firm.structure likely',
			'firm.structure likely',
			'firm.structure likely'
		]);
		expect(proposedFor(check('Nonprofit'))).toEqual(['firm.kind guess']);
	});
	test('no certification is asked for by us', () => {
		expect(proposedFor(check('LSBE'), check('DVBE'), check('SE'))).toEqual(['nothing', 'nothing', 'nothing']);
	});
});
