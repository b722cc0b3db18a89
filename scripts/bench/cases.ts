/** Full cases to measure with: every fact that a rule asks for is known, and about a third are local small businesses. */
import fc from 'fast-check';
import {
	locations,
	monthToMonthOrigins,
	spaceKinds,
	structures,
	tenancies,
	transitionalCriteria
} from '../../src/lib/rules/choices';
import type { Case, Facts, Workspace } from '../../src/lib/rules/facts';

/** What cases to draw: how long their lists are, and how often something stands in the firm's way. */
export interface Draw {
	spaces: number;
	/** People on the roster; without it the two counts of participants are given instead. */
	people?: number;
	/** How often a fact takes a value that mostly fails a criterion, from 0 to 1: one in forty when absent. */
	faults?: number;
}

export const judgedOn = '2026-11-21';

const either = fc.boolean();
const since = fc.constantFrom('2019-05-01', '2024-02-29', '2025-11-21', '2025-11-22', '2026-11-21', 'never');
const share = fc.constantFrom(0, 59.99, 60, 85, 100);
const text = fc.constantFrom(
	'Panadería La Paloma LLC',
	'Nguyễn & Sons',
	'Łukasz Ñandú Roofing',
	'Sol y Luna'
);

/** One of the first values; now and then one of the second. */
type Mostly = <const T>(usual: readonly T[], rare: readonly T[]) => fc.Arbitrary<T>;

const mostlyBut =
	(faults: number): Mostly =>
	(usual, rare) =>
		fc.oneof(
			{ weight: Math.round(1000 * (1 - faults)), arbitrary: fc.constantFrom(...usual) },
			{ weight: Math.round(1000 * faults), arbitrary: fc.constantFrom(...rare) }
		);

/** Full-time in the City, in the County, full-time, all: none more than the next. */
const counts = fc
	.array(fc.constantFrom(0, 1, 3, 8, 12, 24, 25, 49, 50, 98, 100, 101), { minLength: 4, maxLength: 4 })
	.map((four) => [...four].sort((a, b) => a - b) as [number, number, number, number]);

const space = (mostly: Mostly) =>
	fc.record<Workspace>({
		label: text,
		location: mostly(['cityOfLosAngeles', 'elsewhereInCounty'], ['outsideCounty']),
		kind: mostly(['commercial', 'commercial', 'home'], spaceKinds),
		exclusiveAtAllTimes: mostly([true], [false]),
		tenancy: mostly(['owned', 'lease', 'sublease', 'monthToMonth'], tenancies),
		monthToMonthOrigin: fc.constantFrom(...monthToMonthOrigins),
		sixMonthsPaymentProof: mostly([true], [false]),
		lastPaymentOnOriginalLeaseProof: either,
		landlordLetter: mostly([true], [false]),
		rentAtFairMarketValue: mostly([true], [false])
	});

/** Mostly one space is headquarters; now and then none. */
const spaces = (length: number, mostly: Mostly) =>
	fc
		.tuple(
			fc.array(space(mostly), { minLength: length, maxLength: length }),
			fc.integer({ min: 0, max: length * 20 })
		)
		.map(([all, draw]) => all.map((one, i) => ({ ...one, headquarters: draw > 0 && i === draw % length })));

const person = (mostly: Mostly) =>
	fc.record({
		label: text,
		livesInCity: mostly([true], [false]),
		criteria: fc.subarray([...transitionalCriteria], { maxLength: 3 }),
		fullTime: either,
		movedToUnsubsidizedJob: either
	});

function transitional(people: number | undefined, mostly: Mostly) {
	const begun = { jobsSince: since, placementSince: since };
	if (people !== undefined) {
		const roster = fc.array(person(mostly), { minLength: people, maxLength: people });
		return fc.record({ ...begun, roster });
	}
	const participants = fc.integer({ min: 10, max: 30 });
	return fc.record({ ...begun, participants, fullTimeParticipants: fc.integer({ min: 0, max: 10 }) });
}

const county = fc.record({
	webvenNumber: text,
	principalPlaceOfBusinessSince: since,
	majorOffice: either,
	dgsSmallBusiness: either,
	inclusionPolicyCertified: either,
	meetsStateSizeStandard: either,
	meetsSbaSizeStandard: either,
	samActiveSmallBusiness: either,
	commerciallyUseful: fc.record({
		executesDistinctElement: fc.constant(true),
		performsManagesOrSupervises: fc.constant(true),
		normalForItsBusiness: fc.constant(true),
		responsibleForSupplies: fc.constant(true),
		subcontractsNoMoreThanIndustryPractice: either,
		passThroughOnly: fc.constant(false)
	}),
	stateDvbe: fc.constant(false),
	vaSdvosb: either,
	inclusionPolicyDvbe: fc.constant(false),
	socialEnterprise: fc.record({
		servingSince: since,
		jobsWithSupportiveServices: either,
		transitionalWorkforceShare: fc.constantFrom(0, 50.99, 51, 100),
		bCorp: either,
		greenCertifiedByCityInCounty: fc.constant(false),
		primaryPurposeCommonGood: either,
		publishedMissionStatement: either,
		principalActivityServesMission: either
	})
});

const otherFacts = (mostly: Mostly) =>
	fc.record({
		business: fc.record({
			name: text,
			kind: mostly(['forProfit'], ['nonprofit']),
			structure: mostly(['llc', 'corporation', 'soleProprietorship'], [...structures, 'jointVenture']),
			independentlyOwnedAndOperated: mostly([true], [false]),
			subsidiary: mostly([false], [true]),
			dominantInField: mostly([false], [true]),
			manufacturer: either,
			completedFiscalYear: either,
			annualReceipts: mostly([0, 480_000, 4_999_999.99], [5_000_000, 12_000_000]),
			averageReceipts3y: fc.constantFrom(450_000, 14_000_000, 14_000_000.01),
			nameMatchesRampAndBtrc: mostly([true], [false])
		}),
		ownersOtherPermanentOffice: mostly(['none', 'cityOfLosAngeles', 'elsewhereInCounty'], ['outsideCounty']),
		jointVenture: fc.record({ legallyEstablished: either, commerciallyUsefulPurpose: either }),
		compliance: fc.record({
			btrc: mostly(['clear'], ['exempt', 'delinquent', 'none']),
			btrcAddress: fc.constantFrom(...locations),
			taxesDelinquent: mostly([false], [true]),
			licensesCurrent: mostly([true], [false]),
			secretaryOfState: mostly(['active', 'notRequired'], ['suspended', 'canceled', 'notRegistered'])
		}),
		signatory: fc.record({ name: text, title: fc.constant('Owner') }),
		county
	});

/** Draws one full case. */
export function fullCase({ spaces: howMany, people, faults = 0.025 }: Draw): fc.Arbitrary<Case> {
	const mostly = mostlyBut(faults);
	return fc
		.tuple(otherFacts(mostly), counts, share, share, spaces(howMany, mostly), transitional(people, mostly))
		.map(([other, [inCity, inCounty, fullTime, employees], ofCounty, ofCity, workspaces, program]) => {
			const workforce: Facts['workforce'] = {
				fullTime,
				fullTimeInCounty: inCounty,
				fullTimeInCity: inCity,
				hoursShareInCounty: ofCounty,
				hoursShareInCity: ofCity,
				includesWhollyOwnedSubsidiaries: false
			};
			const business = { ...other.business, employees };
			return {
				format: 1,
				asOf: judgedOn,
				facts: { ...other, business, workspaces, workforce, transitional: program }
			};
		});
}

/** The same full cases on every machine and in every run. */
export const fullCases = (howMany: number, draw: Draw): Case[] =>
	fc.sample(fc.noBias(fullCase(draw)), { numRuns: howMany, seed: 20_261_121 });
