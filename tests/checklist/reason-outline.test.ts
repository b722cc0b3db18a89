import { expect, test } from 'vitest';
import { outlineOf, type OutlinedReason } from '../../src/lib/checklist/reason-outline';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { newestEdition, programsUnder } from '../../src/lib/rules/rule-sets';
import { assessed, bakery, shop, withShop } from './firms';

const programs = programsUnder(newestEdition());

const outline = (facts: Facts, program: ProgramId) =>
	outlineOf(
		programs[program].criteria(facts.workspaces?.length ?? 2),
		assessed(facts).programs[program].reasons
	);
const keys = (reasons: readonly OutlinedReason[]) => reasons.map(({ criterion }) => criterion.says);

test('one space that is not exclusive is named, not the item that asks for a work space', () => {
	expect(keys(outline(withShop({ exclusiveAtAllTimes: false }), 'lbe'))).toEqual(['spaceIsExclusive']);
});

test('two spaces that fail for different reasons stand under the item that both would serve', () => {
	const facts = withShop({ exclusiveAtAllTimes: false }, { ...shop, headquarters: false, kind: 'mailbox' });
	const [space] = outline(facts, 'lbe');
	expect(space?.criterion.says).toBe('occupiesWorkSpace');
	expect(keys(space?.parts ?? [])).toEqual(['spaceIsExclusive', 'spaceCounts']);
});

test('a business that qualifies by its headquarters is told so, not that one of three ties holds', () => {
	const reasons = outline(bakery, 'lbe');
	expect(keys(reasons)).toContain('isHeadquartered');
	expect(keys(reasons)).not.toContain('showsTie');
	expect(reasons.filter(({ isBroad }) => isBroad).map(({ criterion }) => criterion.says)).toEqual([
		'occupiesWorkSpace',
		'isHeadquartered'
	]);
});

test('an LSB whose tax account is delinquent is told about the account, as local and as small', () => {
	const facts = { ...bakery, compliance: { ...bakery.compliance, btrc: 'delinquent' as const } };
	expect(keys(outline(facts, 'lsb'))).toEqual(['holdsBtrcOrIsExempt', 'btrcIsClear']);
});

test('while nothing is answered no reason speaks of a certain space', () => {
	const reasons = outline({}, 'lbe');
	expect(reasons.every(({ criterion }) => criterion.about.space === undefined)).toBe(true);
});
