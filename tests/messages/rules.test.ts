import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules as english } from '../../src/lib/messages/en/rules';
import { rules as spanish } from '../../src/lib/messages/es/rules';
import type { RuleMessages } from '../../src/lib/messages/shape';
import type { Condition, Criterion, Subject } from '../../src/lib/rules/language';
import { newestEdition, programsUnder } from '../../src/lib/rules/rule-sets';
import { criterionKeys, pointKeys, type CriterionKey } from '../../src/lib/rules/sentences';
import { familiar, numbersIn, tooLong, unexplained, wordsOf } from './wording';

const programs = programsUnder(newestEdition());

const forms = ['requires', 'met', 'unmet'] as const;
const figures = { people: 50, share: 50, hours: 60, dollars: 5_000_000, years: 1 };
const subjects: Subject[] = [
	{ figures },
	{ figures, place: 'county', space: 0 },
	{ figures, place: 'city', space: 11 }
];
const name = ({ place, space }: Subject) => `${place ?? 'no place'}, ${space ?? 'no space'}`;

/** Every sentence of one language, by the name it has in both. */
function spoken({ criteria, points, readings, wanted }: RuleMessages): Map<string, string> {
	const ofCriteria = criterionKeys.flatMap((key) =>
		forms.flatMap((form) =>
			subjects.map((about) => [`${key} ${form} (${name(about)})`, criteria[key][form](about)] as const)
		)
	);
	const ofWanted = Object.entries(wanted).map(
		([key, says]) => [`wanted ${key}`, says(['workforce.fullTime (12)', 'b'])] as const
	);
	return new Map([...ofCriteria, ...Object.entries(points), ...Object.entries(readings), ...ofWanted]);
}

const inEnglish = spoken(english);
const inSpanish = spoken(spanish);
const both = [...inEnglish].map(([key, en]) => ({ key, en, es: inSpanish.get(key) ?? '' }));
/** Whole sentences; what is wanted only completes one. */
const whole = both.filter(({ key }) => !key.startsWith('wanted '));

/** All criteria of all programs for a case with two work spaces, as the rules hold them. */
function criteriaIn(node: Condition): Criterion[] {
	switch (node.kind) {
		case 'criterion':
			return [node, ...criteriaIn(node.when)];
		case 'all':
		case 'any':
			return node.of.flatMap(criteriaIn);
		case 'not':
			return criteriaIn(node.of);
		case 'choose':
			return [node.given, node.then, node.otherwise].flatMap(criteriaIn);
		default:
			return [];
	}
}
const inTheRules = Object.values(programs).flatMap((program) => criteriaIn(program.criteria(2)));

describe('every key', () => {
	test.each([
		['English', english],
		['Spanish', spanish]
	])('has its sentence in %s, and no other key has one', (_, { criteria, points, readings }) => {
		expect(Object.keys(criteria).sort()).toEqual([...criterionKeys].sort());
		expect(Object.keys(points).sort()).toEqual([...pointKeys].sort());
		expect(Object.keys(readings).map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	test('of what a fact wants is in both languages', () => {
		expect(Object.keys(spanish.wanted).sort()).toEqual(Object.keys(english.wanted).sort());
		expect(english.wanted.atMost(['workforce.fullTime (12)'])).toBe('no more than workforce.fullTime (12)');
		expect(spanish.wanted.oneOf(['a', 'b'])).toBe('uno de estos: a, b');
	});

	test('of a reading is named by some criterion of the rules', () => {
		const named = new Set(inTheRules.flatMap(({ reading }) => reading ?? []));

		expect([...named].sort()).toEqual(Object.keys(english.readings).map(Number));
	});
});

describe('every sentence', () => {
	test('says something, whatever it is about, and ends as a sentence', () => {
		const faults = whole.flatMap(({ key, en, es }) =>
			[en, es]
				.filter((text) => !/^[\p{Lu}“].{8,}\.$/u.test(text) || /undefined|NaN|\s\s/.test(text))
				.map((text) => `${key}: ${text}`)
		);

		expect(faults).toEqual([]);
		expect(both.every(({ en, es }) => en !== '' && es !== '')).toBe(true);
	});

	test('is another one in Spanish than in English', () => {
		expect(both.filter(({ en, es }) => en === es)).toEqual([]);
	});

	test('has the same numbers in Spanish as in English', () => {
		const differing = both.filter(
			({ en, es }) => String(numbersIn(en, 'en')) !== String(numbersIn(es, 'es'))
		);

		expect(differing).toEqual([]);
	});

	test('has at most 35 words', () => {
		expect(whole.flatMap(({ en, es }) => [...tooLong(en, 35), ...tooLong(es, 35)])).toEqual([]);
	});

	test('explains each abbreviation before it relies on it', () => {
		expect(whole.flatMap(({ en, es }) => [...unexplained(en), ...unexplained(es)])).toEqual([]);
	});

	test('says “usted” in Spanish', () => {
		expect(both.flatMap(({ es }) => familiar(es))).toEqual([]);
	});

	test('says another thing where the criterion is met than where it is not', () => {
		for (const { criteria } of [english, spanish]) {
			for (const key of criterionKeys) {
				expect(criteria[key].met({}), key).not.toBe(criteria[key].unmet({}));
			}
		}
	});
});

/** What these ask is the same in the County and in the City. */
const aboutAnyPlace: CriterionKey[] = [
	'spaceCounts',
	'spaceIsExclusive',
	'tenancyCounts',
	'isHousedAsJointVenture',
	'hasSixMonthsPayments',
	'hasPaymentsOrLastLeasePayment',
	'hasLandlordLetter',
	'rentIsFair',
	'headquartersKindCounts'
];

describe('a sentence about a place or a work space', () => {
	test('speaks of the County or of the City, as the rule does', () => {
		const placed = inTheRules.filter(({ about }) => about.place !== undefined);

		expect(placed.length).toBeGreaterThan(20);
		for (const { says, about } of placed) {
			const [en, es] = [english, spanish].map(({ criteria }) => criteria[says].requires(about));
			if (aboutAnyPlace.includes(says)) continue;
			expect(en, says).toContain(about.place === 'city' ? 'City of Los Angeles' : 'Los Angeles County');
			expect(es, says).toContain(about.place === 'city' ? 'Ciudad de Los Ángeles' : 'Condado de Los Ángeles');
		}
	});

	test('counts the spaces from one', () => {
		const spaced = inTheRules.filter(({ about }) => about.space !== undefined);

		expect(spaced.length).toBeGreaterThan(20);
		for (const { says, about } of spaced) {
			const number = about.space! + 1;
			expect(english.criteria[says].requires(about), says).toContain(`work space ${number}`);
			expect(spanish.criteria[says].requires(about), says).toContain(`espacio de trabajo ${number}`);
		}
	});

	test('speaks without a place where there is none', () => {
		expect(english.criteria.spaceIsInside.met({ space: 1 })).toBe(
			'Your work space 2 is in the area that counts.'
		);
		expect(spanish.criteria.headquartersIsInside.met({})).toBe(
			'Su sede principal está en la zona que cuenta.'
		);
	});
});

test('no sentence of a rule lacks a figure', () => {
	for (const { says, about } of inTheRules) {
		for (const { criteria } of [english, spanish])
			for (const form of forms) expect(criteria[says][form](about), says).not.toMatch(/«|NaN|undefined/);
	}
});

describe('whichever way it turns out, the limit is said and is that of the rule', () => {
	test.each<[CriterionKey, number[]]>([
		['employsFifty', [50]],
		['employsHalf', [0.5]],
		['hoursAreInside', [60]],
		['showsTie', [0.5, 3, 50]],
		['hasFiftyEmployees', [50, 60]],
		['hasHalfItsEmployees', [0.5, 60]],
		['hasSixMonthsPayments', [6]],
		['hasPaymentsOrLastLeasePayment', [3, 6]],
		['hasLandlordLetter', [5]],
		['receiptsAreSmall', [5_000_000]],
		['manufacturerIsSmall', [25]],
		['providedJobsForAYear', [1]],
		['placedPeopleForAYear', [1]],
		['hasTenFullTimeParticipants', [10]],
		['participantsAreTenPercent', [10]],
		['hasEnoughParticipants', [10, 10]],
		['principalPlaceForAYear', [1]],
		['hasAtMost100Employees', [100]],
		['receiptsWithinStateStandard', [14_000_000]],
		['servedForAYear', [1]],
		['workforceIsTransitional', [51]],
		['employsTransitionalWorkforce', [1, 51]],
		['isLocalSmallByOnePath', [2]],
		['isDisabledVeteranByOnePath', [3]]
	])('%s: %j', (key, limits) => {
		for (const form of forms) {
			const about = inTheRules.find(({ says }) => says === key)?.about ?? {};
			expect(numbersIn(english.criteria[key][form](about), 'en')).toEqual(expect.arrayContaining(limits));
		}
	});
});

describe('docs/decisions/0003-readings.md', () => {
	const record = readFileSync(new URL('../../docs/decisions/0003-readings.md', import.meta.url), 'utf8');

	test('has a part for each reading that the screens show', () => {
		const parts = [...record.matchAll(/^## (\d)\. /gm)].map(([, number]) => number);

		expect(parts).toEqual(Object.keys(english.readings));
	});

	test('quotes at most 25 words at a time', () => {
		const quotes = [...record.matchAll(/^> “(.+)”/gm)].map(([, quote]) => quote ?? '');

		expect(quotes.length).toBeGreaterThanOrEqual(9);
		expect(quotes.filter((quote) => wordsOf(quote).length > 25)).toEqual([]);
	});
});
