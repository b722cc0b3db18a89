import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	cityDecidesOnDealer,
	dealerOrBroker,
	dealerQuestions,
	questionNames,
	type DealerAnswers
} from '../../src/lib/preference/dealer-or-broker';
import { runs } from '../chance';

/** A hardware store in Burbank that sells to anyone from its shelves, certified as a Local Business. */
const store: DealerAnswers = {
	certifiedAs: 'localBusiness',
	establishment: 'elsewhereInCounty',
	suchGoods: 'yes',
	soldToPublic: 'yes',
	ownInventory: 'yes',
	arranges: 'no'
};
const dealer = (change: DealerAnswers) => dealerOrBroker({ ...store, ...change }).dealer.status;

describe('a dealer or supplier', () => {
	test('is a store in Burbank for a Local Business, not for a City Business', () => {
		expect([dealer({}), dealer({ certifiedAs: 'cityBusiness' })]).toEqual(['met', 'unmet']);
	});
	test('is a store in the City of Los Angeles for both', () => {
		const inCity = { establishment: 'cityOfLosAngeles' } as const;
		expect([dealer(inCity), dealer({ ...inCity, certifiedAs: 'cityBusiness' })]).toEqual(['met', 'met']);
	});
	test('may procure in the usual course of business in place of holding inventory', () => {
		expect(dealer({ ownInventory: 'no', usualCourse: 'yes' })).toBe('met');
		expect(dealer({ ownInventory: 'no', usualCourse: 'no' })).toBe('unmet');
		expect(dealer({ ownInventory: 'no' })).toBe('unknown');
	});
	test.each(['suchGoods', 'soldToPublic'] as const)('needs %s', (question) => {
		expect(dealer({ [question]: 'no' })).toBe('unmet');
	});
	test('who only arranges without taking ownership is none', () => {
		expect(dealer({ arranges: 'yes', takesOwnership: 'no' })).toBe('unmet');
	});
	test('who arranges and takes ownership first is left to the City', () => {
		const both = { arranges: 'yes', takesOwnership: 'yes' } as const;
		expect([dealer(both), cityDecidesOnDealer(both)]).toEqual(['met', true]);
	});
});

describe('a broker', () => {
	const broker = (answers: DealerAnswers) => dealerOrBroker(answers).broker.status;
	test('arranges the sale of goods made in the County, for a Local Business', () => {
		const made = { arranges: 'yes', madeIn: 'elsewhereInCounty' } as const;
		expect(broker({ ...made, certifiedAs: 'localBusiness' })).toBe('met');
		expect(broker({ ...made, certifiedAs: 'cityBusiness' })).toBe('unmet');
		expect(broker(made)).toBe('unknown');
	});
	test('of goods made in the City needs no word on the certification', () => {
		expect(broker({ arranges: 'yes', madeIn: 'cityOfLosAngeles' })).toBe('met');
	});
	test('of goods made elsewhere is none', () => {
		expect(broker({ madeIn: 'outsideOrNone' })).toBe('unmet');
	});
});

test('a question is missing where, and only where, its answer can still change the finding', () => {
	expect(dealerOrBroker(store).dealer.missing).toEqual([]);
	expect(dealerOrBroker({ arranges: 'no' }).broker.missing).toEqual([]);
	expect(dealerOrBroker({ arranges: 'yes' }).broker.missing).toEqual(['certifiedAs', 'madeIn']);
});

test('it is open exactly where two ways of answering the rest come out differently', () => {
	const some = fc.record(
		Object.fromEntries(questionNames.map((name) => [name, fc.constantFrom(...dealerQuestions[name])])),
		{ requiredKeys: [] }
	) as fc.Arbitrary<DealerAnswers>;
	const all = (answers: DealerAnswers): DealerAnswers[] =>
		questionNames.reduce<DealerAnswers[]>(
			(ways, name) =>
				answers[name] === undefined
					? ways.flatMap((way) => dealerQuestions[name].map((one) => ({ ...way, [name]: one })))
					: ways,
			[answers]
		);
	fc.assert(
		fc.property(some, fc.constantFrom('dealer', 'broker'), (answers, which) => {
			const { status, missing } = dealerOrBroker(answers)[which];
			const ends = new Set(all(answers).map((way) => dealerOrBroker(way)[which].status));
			expect(status).toBe(ends.size === 1 ? [...ends][0] : 'unknown');
			expect(missing.length > 0).toBe(status === 'unknown');
		}),
		{ numRuns: runs(60) }
	);
});
