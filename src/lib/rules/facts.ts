/**
 * Every fact we may know about a firm or nonprofit, as one Zod schema. An absent fact is unknown: never false,
 * never zero. The error of each schema is the key of a sentence that says what is wanted (`Wanted`).
 */
import * as z from 'zod/mini';
import {
	locations,
	monthToMonthOrigins,
	spaceKinds,
	structures,
	tenancies,
	transitionalCriteria
} from './choices';

/** What a fact wants, as a key; the sentences are in messages. */
export type Wanted =
	| 'text'
	| 'yesOrNo'
	| 'wholeNumber'
	| 'dollars'
	| 'share'
	| 'date'
	| 'dateOrNever'
	| 'oneOf'
	| 'object'
	| 'list'
	| 'knownFact'
	| 'formatOne'
	| 'json'
	| 'atMostOneHeadquarters'
	| 'rosterOrCounts'
	| 'atMost';

const wanted = (key: Wanted) => ({ error: key });

const text = z.optional(z.string(wanted('text')));
const yesNo = z.optional(z.boolean(wanted('yesOrNo')));
const count = z.optional(z.int(wanted('wholeNumber')).check(z.gte(0, wanted('wholeNumber'))));
const share = z.optional(
	z.number(wanted('share')).check(z.gte(0, wanted('share')), z.lte(100, wanted('share')))
);
const isDollarsAndCents = (dollars: number) => dollars >= 0 && Number(dollars.toFixed(2)) === dollars;
const dollars = z.optional(z.number(wanted('dollars')).check(z.refine(isDollarsAndCents, wanted('dollars'))));
const date = z.iso.date(wanted('date'));
const isDateOrNever = (value: string) => value === 'never' || date.safeParse(value).success;
const since = z.optional(
	z.string(wanted('dateOrNever')).check(z.refine(isDateOrNever, wanted('dateOrNever')))
);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
	z.optional(z.enum(values, wanted('oneOf')));
const group = <T extends z.core.$ZodLooseShape>(shape: T) =>
	z.optional(z.strictObject(shape, wanted('object')));
const list = <T extends z.core.SomeType>(item: T) => z.optional(z.array(item, wanted('list')));

const address = group({ street: text, unit: text, city: text, state: text, zip: text });

const workspace = z.strictObject(
	{
		label: text,
		address,
		location: oneOf(locations),
		headquarters: yesNo,
		kind: oneOf(spaceKinds),
		exclusiveAtAllTimes: yesNo,
		tenancy: oneOf(tenancies),
		monthToMonthOrigin: oneOf(monthToMonthOrigins),
		sixMonthsPaymentProof: yesNo,
		lastPaymentOnOriginalLeaseProof: yesNo,
		landlordLetter: yesNo,
		rentAtFairMarketValue: yesNo
	},
	wanted('object')
);

const participant = z.strictObject(
	{
		label: text,
		livesInCity: yesNo,
		criteria: list(z.enum(transitionalCriteria, wanted('oneOf'))),
		fullTime: yesNo,
		movedToUnsubsidizedJob: yesNo
	},
	wanted('object')
);

const certificate = group({ number: text, start: z.optional(date), end: z.optional(date) });

const facts = {
	business: group({
		name: text,
		dba: text,
		fein: text,
		phone: text,
		email: text,
		rampVendorNumber: text,
		btrcNumber: text,
		address,
		kind: oneOf(['forProfit', 'nonprofit']),
		structure: oneOf(structures),
		independentlyOwnedAndOperated: yesNo,
		subsidiary: yesNo,
		dominantInField: yesNo,
		manufacturer: yesNo,
		employees: count,
		completedFiscalYear: yesNo,
		annualReceipts: dollars,
		averageReceipts3y: dollars,
		nameMatchesRampAndBtrc: yesNo
	}),
	workspaces: list(workspace),
	ownersOtherPermanentOffice: oneOf(['none', ...locations]),
	jointVenture: group({ legallyEstablished: yesNo, commerciallyUsefulPurpose: yesNo }),
	compliance: group({
		btrc: oneOf(['clear', 'delinquent', 'exempt', 'none']),
		btrcAddress: oneOf(locations),
		taxesDelinquent: yesNo,
		licensesCurrent: yesNo,
		secretaryOfState: oneOf(['active', 'suspended', 'canceled', 'notRegistered', 'notRequired'])
	}),
	workforce: group({
		fullTime: count,
		fullTimeInCounty: count,
		fullTimeInCity: count,
		hoursShareInCounty: share,
		hoursShareInCity: share,
		includesWhollyOwnedSubsidiaries: yesNo
	}),
	transitional: group({
		jobsSince: since,
		placementSince: since,
		participants: count,
		fullTimeParticipants: count,
		roster: list(participant)
	}),
	solicitation: group({
		agency: oneOf(['city', 'county']),
		number: text,
		title: text,
		due: z.optional(date),
		federallyRestricted: yesNo
	}),
	signatory: group({ name: text, title: text }),
	county: group({
		webvenNumber: text,
		dcba: group({ lsbe: certificate, dvbe: certificate, se: certificate }),
		principalPlaceOfBusinessSince: since,
		majorOffice: yesNo,
		dgsSmallBusiness: yesNo,
		inclusionPolicyCertified: yesNo,
		meetsStateSizeStandard: yesNo,
		meetsSbaSizeStandard: yesNo,
		samActiveSmallBusiness: yesNo,
		commerciallyUseful: group({
			executesDistinctElement: yesNo,
			performsManagesOrSupervises: yesNo,
			normalForItsBusiness: yesNo,
			responsibleForSupplies: yesNo,
			subcontractsNoMoreThanIndustryPractice: yesNo,
			passThroughOnly: yesNo
		}),
		stateDvbe: yesNo,
		vaSdvosb: yesNo,
		inclusionPolicyDvbe: yesNo,
		socialEnterprise: group({
			servingSince: since,
			jobsWithSupportiveServices: yesNo,
			transitionalWorkforceShare: share,
			bCorp: yesNo,
			greenCertifiedByCityInCounty: yesNo,
			primaryPurposeCommonGood: yesNo,
			publishedMissionStatement: yesNo,
			principalActivityServesMission: yesNo
		})
	})
};

export const Facts = z.strictObject(facts, wanted('object'));
export type Facts = z.infer<typeof Facts>;
export type Workspace = NonNullable<Facts['workspaces']>[number];
export type Participant = NonNullable<NonNullable<Facts['transitional']>['roster']>[number];

/** A case as it is stored, exported and read by the command line: the facts and the day it is judged on. */
export const Case = z.strictObject(
	{ format: z.optional(z.literal(1, wanted('formatOne'))), asOf: z.optional(date), facts: z.optional(Facts) },
	wanted('object')
);
export interface Case {
	format: 1;
	asOf?: string;
	facts: Facts;
}
