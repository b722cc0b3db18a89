/**
 * Procedure #3 (LSB), with Procedure #1 that it leans on, as conditions for json-rules-engine. It has no way to say
 * "some space of the list, where …", so the rule is spelled out for each length of the list, as ours is; and none to
 * say "half of", so that is a fact it computes. Its default path resolver, JSONPath, is replaced by a plain one.
 */
import { Engine } from 'json-rules-engine';
import type { NestedCondition, TopLevelCondition } from 'json-rules-engine';
import type { LsbJudge } from './programs';

const reads = new Map<string, readonly string[]>();

/** `[2].kind` and `btrc`, without a parser. */
function resolve(value: object, path: string): unknown {
	let steps = reads.get(path);
	if (steps === undefined) reads.set(path, (steps = path.split(/[.[\]]+/).filter(Boolean)));
	return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}

const test = (path: string, operator: string, value: unknown): NestedCondition => {
	const [, fact, rest] = /^(\w+)\.?(.*)$/.exec(path) as unknown as [string, string, string];
	return rest === '' ? { fact, operator, value } : { fact, path: rest, operator, value };
};
const isTrue = (path: string) => test(path, 'equal', true);
const isFalse = (path: string) => test(path, 'equal', false);
const is = (path: string, ...among: string[]) => test(path, 'in', among);
const isNot = (path: string, ...among: string[]) => test(path, 'notIn', among);
const all = (...of: NestedCondition[]): TopLevelCondition => ({ all: of });
/** The engine takes an empty `any` for true. */
const any = (...of: NestedCondition[]): NestedCondition =>
	of.length > 0 ? { any: of } : { not: { all: [] } };

const county = ['cityOfLosAngeles', 'elsewhereInCounty'];

function monthToMonthProofs(space: string): NestedCondition {
	const paid = isTrue(`${space}.sixMonthsPaymentProof`);
	return any(
		all(
			is(`${space}.monthToMonthOrigin`, 'leaseOverThreeYears'),
			any(paid, isTrue(`${space}.lastPaymentOnOriginalLeaseProof`))
		),
		all(is(`${space}.monthToMonthOrigin`, 'leaseOfThreeYearsOrLess'), paid),
		all(is(`${space}.monthToMonthOrigin`, 'newAgreement'), paid, isTrue(`${space}.landlordLetter`))
	);
}

/** Procedure #1, item 1. */
const qualifies = (space: string): NestedCondition =>
	all(
		is(`${space}.location`, ...county),
		is(`${space}.kind`, 'commercial', 'home'),
		isTrue(`${space}.exclusiveAtAllTimes`),
		any(isNot(`${space}.kind`, 'home'), is('ownersOtherPermanentOffice', 'none', ...county)),
		is(`${space}.tenancy`, 'owned', 'lease', 'sublease', 'monthToMonth', 'housedByPartner'),
		any(isNot(`${space}.tenancy`, 'housedByPartner'), is('business.structure', 'jointVenture')),
		any(isNot(`${space}.tenancy`, 'monthToMonth'), monthToMonthProofs(space)),
		any(is(`${space}.tenancy`, 'owned', 'housedByPartner'), isTrue(`${space}.rentAtFairMarketValue`))
	);

/** Item 3(c): at a commercial space, or at a home where every other space, mailboxes aside, lies inside too. */
function isHeadquartered(spaces: readonly string[]): NestedCondition {
	const at = (kind: string) =>
		any(
			...spaces.map((space) =>
				all(isTrue(`${space}.headquarters`), is(`${space}.location`, ...county), is(`${space}.kind`, kind))
			)
		);
	const othersInside = spaces.map((space) =>
		any(isTrue(`${space}.headquarters`), is(`${space}.location`, ...county), is(`${space}.kind`, 'mailbox'))
	);
	return any(at('commercial'), all(at('home'), ...othersInside));
}

/** Item 3. */
function showsTie(spaces: readonly string[]): NestedCondition {
	const headquartered = isHeadquartered(spaces);
	const hoursAndAddress = [
		test('workforce.hoursShareInCounty', 'greaterThanInclusive', 60),
		any(is('compliance.btrc', 'exempt'), is('compliance.btrcAddress', ...county))
	];
	const jointVenture = all(
		is('business.structure', 'jointVenture'),
		headquartered,
		isTrue('jointVenture.legallyEstablished'),
		isTrue('jointVenture.commerciallyUsefulPurpose')
	);
	const fifty = test('workforce.fullTimeInCounty', 'greaterThanInclusive', 50);
	const half = all(
		test('workforce.fullTime', 'greaterThanInclusive', 1),
		test('workforce.fullTimeInCounty', 'greaterThanInclusive', { fact: 'halfOfFullTime' })
	);
	return any(
		jointVenture,
		all(
			isNot('business.structure', 'jointVenture'),
			any(all(fifty, ...hoursAndAddress), all(half, ...hoursAndAddress), headquartered)
		)
	);
}

export function localSmallBusinessConditions(howMany: number): TopLevelCondition {
	const spaces = Array.from({ length: howMany }, (_, i) => `workspaces.[${i}]`);
	return all(
		is('business.kind', 'forProfit'),
		any(...spaces.map(qualifies)),
		isTrue('business.nameMatchesRampAndBtrc'),
		is('compliance.btrc', 'clear', 'exempt'),
		isFalse('compliance.taxesDelinquent'),
		isTrue('compliance.licensesCurrent'),
		is('compliance.secretaryOfState', 'active', 'notRequired'),
		showsTie(spaces),
		isFalse('business.dominantInField'),
		isTrue('business.independentlyOwnedAndOperated'),
		isFalse('business.subsidiary'),
		isHeadquartered(spaces),
		is('compliance.btrc', 'clear'),
		test('business.annualReceipts', 'lessThan', 5_000_000),
		any(isFalse('business.manufacturer'), test('business.employees', 'lessThan', 25))
	);
}

function engineFor(howMany: number): Engine {
	const engine = new Engine([], { pathResolver: resolve });
	engine.addFact('halfOfFullTime', async (_params, almanac) => {
		const workforce = await almanac.factValue<{ fullTime: number }>('workforce');
		return workforce.fullTime / 2;
	});
	engine.addRule({
		conditions: localSmallBusinessConditions(howMany),
		event: { type: 'localSmallBusiness' }
	});
	return engine;
}

export function jsonRulesJudge(): LsbJudge {
	const engines = new Map<number, Engine>();
	return {
		name: 'json-rules-engine',
		async judgeAll(cases) {
			const answers: boolean[] = [];
			for (const { facts } of cases) {
				const howMany = facts.workspaces?.length ?? 0;
				let engine = engines.get(howMany);
				if (engine === undefined) engines.set(howMany, (engine = engineFor(howMany)));
				const { events } = await engine.run(facts);
				answers.push(events.length > 0);
			}
			return answers;
		}
	};
}
