/**
 * Procedure #3 (LSB), with Procedure #1 that it leans on, as one JsonLogic rule over complete facts, for
 * json-logic-engine. `some` and `all` go through the work spaces; `../../` leads from a space back to the firm.
 */
import { LogicEngine } from 'json-logic-engine';
import type { LsbJudge } from './programs';

type Logic = Record<string, unknown>;

const fact = (path: string): Logic => ({ var: path });
const firm = (path: string): Logic => ({ var: `../../${path}` });
const is = (value: Logic, ...among: string[]): Logic => ({ in: [value, among] });
const and = (...of: unknown[]): Logic => ({ and: of });
const or = (...of: unknown[]): Logic => ({ or: of });
const not = (of: unknown): Logic => ({ '!': of });
const where = (condition: unknown, then: unknown): Logic => or(not(condition), then);
const someSpace = (holds: Logic): Logic => ({ some: [fact('workspaces'), holds] });
const everySpace = (holds: Logic): Logic => ({ all: [fact('workspaces'), holds] });

const inCounty = (value: Logic) => is(value, 'cityOfLosAngeles', 'elsewhereInCounty');

const monthToMonthProofs = {
	if: [
		is(fact('monthToMonthOrigin'), 'leaseOverThreeYears'),
		or(fact('sixMonthsPaymentProof'), fact('lastPaymentOnOriginalLeaseProof')),
		and(
			fact('sixMonthsPaymentProof'),
			where(is(fact('monthToMonthOrigin'), 'newAgreement'), fact('landlordLetter'))
		)
	]
};

/** Procedure #1, item 1. */
const occupiesWorkSpace = someSpace(
	and(
		inCounty(fact('location')),
		is(fact('kind'), 'commercial', 'home'),
		fact('exclusiveAtAllTimes'),
		where(
			is(fact('kind'), 'home'),
			or(is(firm('ownersOtherPermanentOffice'), 'none'), inCounty(firm('ownersOtherPermanentOffice')))
		),
		is(fact('tenancy'), 'owned', 'lease', 'sublease', 'monthToMonth', 'housedByPartner'),
		where(is(fact('tenancy'), 'housedByPartner'), is(firm('business.structure'), 'jointVenture')),
		where(is(fact('tenancy'), 'monthToMonth'), monthToMonthProofs),
		or(is(fact('tenancy'), 'owned', 'housedByPartner'), fact('rentAtFairMarketValue'))
	)
);

/** Item 3(c): at a commercial space, or at a home where every other space, mailboxes aside, lies inside too. */
const isHeadquartered = or(
	someSpace(and(fact('headquarters'), inCounty(fact('location')), is(fact('kind'), 'commercial'))),
	and(
		someSpace(and(fact('headquarters'), inCounty(fact('location')), is(fact('kind'), 'home'))),
		everySpace(or(fact('headquarters'), inCounty(fact('location')), is(fact('kind'), 'mailbox')))
	)
);

const hoursAndAddress = and(
	{ '>=': [fact('workforce.hoursShareInCounty'), 60] },
	or(is(fact('compliance.btrc'), 'exempt'), inCounty(fact('compliance.btrcAddress')))
);
const fifty = { '>=': [fact('workforce.fullTimeInCounty'), 50] };
const half = and(
	{ '>=': [fact('workforce.fullTime'), 1] },
	{ '>=': [{ '*': [fact('workforce.fullTimeInCounty'), 2] }, fact('workforce.fullTime')] }
);

const showsTie = {
	if: [
		is(fact('business.structure'), 'jointVenture'),
		and(
			isHeadquartered,
			fact('jointVenture.legallyEstablished'),
			fact('jointVenture.commerciallyUsefulPurpose')
		),
		or(and(fifty, hoursAndAddress), and(half, hoursAndAddress), isHeadquartered)
	]
};

export const localSmallBusinessLogic = and(
	is(fact('business.kind'), 'forProfit'),
	occupiesWorkSpace,
	fact('business.nameMatchesRampAndBtrc'),
	is(fact('compliance.btrc'), 'clear', 'exempt'),
	not(fact('compliance.taxesDelinquent')),
	fact('compliance.licensesCurrent'),
	is(fact('compliance.secretaryOfState'), 'active', 'notRequired'),
	showsTie,
	not(fact('business.dominantInField')),
	fact('business.independentlyOwnedAndOperated'),
	not(fact('business.subsidiary')),
	isHeadquartered,
	is(fact('compliance.btrc'), 'clear'),
	{ '<': [fact('business.annualReceipts'), 5_000_000] },
	where(fact('business.manufacturer'), { '<': [fact('business.employees'), 25] })
);

/** The engine's interpreter, and the same rule compiled to a function, which a strict Content-Security-Policy forbids. */
export function jsonLogicJudges(): LsbJudge[] {
	const engine = new LogicEngine();
	const compiled = engine.build(localSmallBusinessLogic) as (facts: unknown) => unknown;
	return [
		{
			name: 'json-logic-engine, interpreted',
			judgeAll: (cases) => cases.map(({ facts }) => engine.run(localSmallBusinessLogic, facts) === true)
		},
		{
			name: 'json-logic-engine, compiled',
			judgeAll: (cases) => cases.map(({ facts }) => compiled(facts) === true)
		}
	];
}
