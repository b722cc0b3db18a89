import { describe, expect, test } from 'vitest';
import { homeHeadquarters } from '../../../src/lib/papers/la-city/home-headquarters';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { PaperInput } from '../../../src/lib/papers/paper';
import type { Facts, Workspace } from '../../../src/lib/rules/facts';
import { bakery, inputOf } from '../cases';
import { atHome, atHomeDetails } from './evidence-cases';

const home = atHome.workspaces![0]!;
const withSpaces = (...others: Workspace[]): Facts => ({ ...atHome, workspaces: [home, ...others] });
const input = (facts: Facts, asked?: PaperInput['asksFor']) => inputOf(facts, 'en', atHomeDetails, asked);
const text = (facts: Facts, asked?: PaperInput['asksFor']) =>
	JSON.stringify(homeHeadquarters.compose(input(facts, asked)).blocks);
const answers = (facts: Facts, asked?: PaperInput['asksFor']) =>
	new Map(blanks(homeHeadquarters.compose(input(facts, asked))).map(({ name, answer }) => [name, answer]));

describe('the four certifications', () => {
	test('of Procedure #1 and of Procedure #2 stand on a page each, with their own boundary', () => {
		const said = text(atHome);
		for (const words of [
			'The firm is headquartered at the address listed on the application',
			'does not have any other office or work space located outside the County of Los Angeles',
			'does not have any other office or work space located outside the City of Los Angeles',
			'is where the firm’s management and/or officers physically work and manage the firm’s operation',
			'The number of hours that the firm’s management and/or officers spend working at the home-based headquarters'
		])
			expect(said).toContain(words);
		expect(said.match(/"pageBreak"/g)).toHaveLength(1);
	});

	test('are of the County alone where the home lies outside the City', () => {
		const facts = { ...atHome, workspaces: [{ ...home, location: 'elsewhereInCounty' as const }] };
		const said = text(facts);
		expect(said).toContain('Procedure #1, item 3(c)');
		expect(said).not.toContain('Procedure #2');
	});

	test('are not put under penalty of perjury, which the rules do not ask of this statement', () => {
		expect(text(atHome)).not.toMatch(/perjury/i);
	});
});

test('managers and officers stand with their hours per week', () => {
	const filled = answers(atHome);
	expect(filled.get('county-person-1-hours')).toBe('40');
	expect(filled.get('city-person-2-name')).toBe('Luis Quispe');
	expect(filled.get('city-address')).toBe('2100 E. 1st Street, Apt. 7, Los Angeles, CA 90033');
});

test('signature and date are left to the hand of the owner or a corporate officer', () => {
	const filled = answers(atHome);
	for (const name of ['signature', 'signed-on'])
		expect(filled.get(`county-${name}`)).toEqual({ leftBlank: 'for your own hand' });
	expect(filled.get('county-signatory-name')).toBe('Ana María Quispe');
});

describe('what the answers say against it', () => {
	const warned = /Do not sign or send this page yet/;

	test('nothing, where the only other space is a mailbox', () => {
		expect(text(atHome)).not.toMatch(warned);
		expect(homeHeadquarters.cautions(input(atHome)).map(({ says }) => says)).not.toContain(
			'statementInDoubt'
		);
	});

	test('a warehouse outside the County is named on both pages', () => {
		const said = text(withSpaces({ label: 'Depot', kind: 'commercial', location: 'outsideCounty' }), [
			'lbe',
			'cbe'
		]);
		expect(said.match(new RegExp(warned, 'g'))).toHaveLength(2);
		expect(said).toContain('Depot');
	});

	test('an owner’s permanent office in the County, outside the City, speaks against the City’s page only', () => {
		const said = text({ ...atHome, ownersOtherPermanentOffice: 'elsewhereInCounty' }, ['lbe', 'cbe']);
		expect(said).not.toContain('keeps a permanent office outside the County of Los Angeles');
		expect(said).toContain('keeps a permanent office outside the City of Los Angeles');
	});

	test('a headquarters that is no home is not what this statement is for', () => {
		expect(text(bakery)).toContain('The headquarters is not a home.');
	});

	test('of a headquarters that is no home, nothing is said to be unanswered that is asked of homes alone', () => {
		expect(bakery.ownersOtherPermanentOffice).toBe('none');
		expect(text(bakery)).not.toContain('It is not answered whether an owner');
	});

	test('a headquarters at a home outside the County is told as that, and not as unknown', () => {
		const said = text(
			withSpaces(
				{ ...home, headquarters: false, kind: 'commercial' },
				{ label: 'Las Vegas', kind: 'home', location: 'outsideCounty', headquarters: true }
			)
		);
		expect(said).not.toContain('No headquarters');
	});
});

test('it is called for by a home headquarters, and by no other', () => {
	expect(homeHeadquarters.isCalledFor(input(atHome))).toBe(true);
	expect(homeHeadquarters.isCalledFor(input(bakery))).toBe(false);
	expect(
		homeHeadquarters.isCalledFor(
			input(withSpaces({ ...home, headquarters: false, location: 'outsideCounty', kind: 'commercial' }))
		)
	).toBe(false);
});

test('it lacks the address of the home, and whether an owner keeps another office', () => {
	const { address: _address, ...bare } = home;
	const { ownersOtherPermanentOffice: _office, ...rest } = { ...atHome, workspaces: [bare] };
	expect(homeHeadquarters.needs(input(rest))).toEqual([
		'workspaces[0].address',
		'ownersOtherPermanentOffice'
	]);
});

test('a business address that is not that of the home is told', () => {
	const says = (facts: Facts) => homeHeadquarters.cautions(input(facts)).map(({ says }) => says);
	expect(says(atHome)).toContain('headquartersAddressDiffers');
	expect(says({ ...atHome, business: { ...atHome.business, address: home.address } })).not.toContain(
		'headquartersAddressDiffers'
	);
});
