/**
 * The nine programs once more, as plain yes and no over complete facts, written from the agencies' texts apart from
 * `src/lib/rules`: what both agree on is less likely to be one and the same mistake. Throws where a fact it needs is absent.
 */
import type { Facts, Participant, Workspace } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';

type Place = 'county' | 'city';

function known<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('The oracle judges complete cases only.');
	return value;
}

const dayNumber = (date: string) => Number(date.slice(0, 4) + date.slice(5, 7) + date.slice(8, 10));
/** 29 February a year on would be the 29th of a common February: after the 28th, before 1 March. */
const aYearBefore = (since: string, asOf: string) =>
	since !== 'never' && dayNumber(since) + 10_000 <= dayNumber(asOf);
const begunBy = (since: string, asOf: string) => since !== 'never' && dayNumber(since) <= dayNumber(asOf);

const lies = (location: string, place: Place) =>
	location === 'cityOfLosAngeles' || (place === 'county' && location === 'elsewhereInCounty');

function paidMonthToMonth(space: Workspace): boolean {
	const paid = known(space.sixMonthsPaymentProof);
	switch (known(space.monthToMonthOrigin)) {
		case 'leaseOfThreeYearsOrLess':
			return paid;
		case 'leaseOverThreeYears':
			return paid || known(space.lastPaymentOnOriginalLeaseProof);
		case 'newAgreement':
			return paid && known(space.landlordLetter);
	}
}

function holds(space: Workspace, facts: Facts): boolean {
	switch (known(space.tenancy)) {
		case 'owned':
			return true;
		case 'lease':
		case 'sublease':
			return known(space.rentAtFairMarketValue);
		case 'monthToMonth':
			return known(space.rentAtFairMarketValue) && paidMonthToMonth(space);
		case 'housedByPartner':
			return known(facts.business?.structure) === 'jointVenture';
		default:
			return false;
	}
}

/** Item 1 of Procedures #1 and #2, of one space. */
function qualifies(space: Workspace, place: Place, facts: Facts): boolean {
	const kind = known(space.kind);
	if (kind !== 'commercial' && kind !== 'home') return false;
	if (!lies(known(space.location), place) || !known(space.exclusiveAtAllTimes)) return false;
	const office = known(facts.ownersOtherPermanentOffice);
	if (kind === 'home' && office !== 'none' && !lies(office, place)) return false;
	return holds(space, facts);
}

function headquartered(place: Place, facts: Facts): boolean {
	const spaces = known(facts.workspaces);
	const main = spaces.find((space) => known(space.headquarters));
	if (!main || !lies(known(main.location), place)) return false;
	if (main.kind === 'commercial') return true;
	const others = spaces.filter((space) => space !== main && space.kind !== 'mailbox');
	return main.kind === 'home' && others.every((space) => lies(known(space.location), place));
}

/** Items 3(a) and 3(b). */
function employsThere(place: Place, facts: Facts): boolean {
	const force = facts.workforce!;
	const [there, hours] =
		place === 'county'
			? [known(force.fullTimeInCounty), known(force.hoursShareInCounty)]
			: [known(force.fullTimeInCity), known(force.hoursShareInCity)];
	const address = facts.compliance!.btrc === 'exempt' || lies(known(facts.compliance!.btrcAddress), place);
	return hours >= 60 && address && (there >= 50 || (there > 0 && there / known(force.fullTime) >= 0.5));
}

function tied(place: Place, facts: Facts): boolean {
	if (known(facts.business?.structure) !== 'jointVenture') {
		return headquartered(place, facts) || employsThere(place, facts);
	}
	const venture = facts.jointVenture!;
	return (
		headquartered(place, facts) &&
		known(venture.legallyEstablished) &&
		known(venture.commerciallyUsefulPurpose)
	);
}

/** Procedure #1 or #2, but for being for-profit. */
function local(place: Place, facts: Facts): boolean {
	const order = facts.compliance!;
	return (
		known(facts.workspaces).some((space) => qualifies(space, place, facts)) &&
		known(facts.business?.nameMatchesRampAndBtrc) &&
		['clear', 'exempt'].includes(known(order.btrc)) &&
		!known(order.taxesDelinquent) &&
		known(order.licensesCurrent) &&
		['active', 'notRequired'].includes(known(order.secretaryOfState)) &&
		tied(place, facts)
	);
}

const alone = ['veteran', 'justiceInvolved', 'addiction', 'atRiskYouth', 'chronicallyHomeless'];

function isTransitional(person: Participant): boolean {
	const criteria = new Set<string>(known(person.criteria));
	const enough = alone.some((one) => criteria.has(one)) || criteria.size >= 2;
	return known(person.livesInCity) && enough;
}

function transitionalEmployer(facts: Facts, asOf: string): boolean {
	const forProfit = facts.business?.kind === 'forProfit';
	const program = facts.transitional!;
	const people = program.roster?.filter(isTransitional);
	const all = people ? people.length : known(program.participants);
	const fullTime = people
		? people.filter((person) => known(person.fullTime)).length
		: known(program.fullTimeParticipants);
	const staff = known(facts.workforce?.fullTime);
	const serves =
		aYearBefore(known(program.jobsSince), asOf) ||
		(forProfit && aYearBefore(known(program.placementSince), asOf));
	return (
		(local('county', facts) || (!forProfit && local('city', facts))) &&
		serves &&
		(fullTime >= 10 || (staff > 0 && all * 10 >= staff))
	);
}

function smallBusiness(facts: Facts): boolean {
	const firm = facts.business!;
	return (
		!known(firm.dominantInField) &&
		known(firm.independentlyOwnedAndOperated) &&
		!known(firm.subsidiary) &&
		headquartered('county', facts) &&
		facts.compliance!.btrc === 'clear' &&
		known(firm.annualReceipts) < 5_000_000 &&
		(!known(firm.manufacturer) || known(firm.employees) < 25)
	);
}

function county(
	facts: Facts,
	asOf: string
): Record<'lsbe' | 'lsbeFederal' | 'dvbe' | 'se' | 'seFederal', boolean> {
	const has = facts.county!;
	const task = has.commerciallyUseful!;
	const useful =
		known(task.executesDistinctElement) &&
		known(task.performsManagesOrSupervises) &&
		known(task.normalForItsBusiness) &&
		known(task.responsibleForSupplies) &&
		known(task.subcontractsNoMoreThanIndustryPractice) &&
		!known(task.passThroughOnly);
	const place = known(has.principalPlaceOfBusinessSince);
	const size =
		known(facts.business?.employees) <= 100 &&
		(known(facts.business?.averageReceipts3y) <= 14_000_000 || known(has.meetsStateSizeStandard));
	const byState = known(has.dgsSmallBusiness) && aYearBefore(place, asOf);
	const byPolicy = known(has.inclusionPolicyCertified) && begunBy(place, asOf) && size;

	const social = has.socialEnterprise!;
	const serves = aYearBefore(known(social.servingSince), asOf);
	const jobs = known(social.jobsWithSupportiveServices) && known(social.transitionalWorkforceShare) >= 51;
	const mission =
		known(social.primaryPurposeCommonGood) &&
		known(social.publishedMissionStatement) &&
		known(social.principalActivityServesMission);
	const structure = known(facts.business?.structure);
	const incorporated = structure === 'benefitCorporation' || structure === 'socialPurposeCorporation';
	const anyPath =
		jobs || known(social.bCorp) || incorporated || known(social.greenCertifiedByCityInCounty) || mission;
	return {
		lsbe: (byState || byPolicy) && useful,
		lsbeFederal: known(has.meetsSbaSizeStandard) && known(has.samActiveSmallBusiness) && useful,
		dvbe: known(has.stateDvbe) || known(has.vaSdvosb) || known(has.inclusionPolicyDvbe),
		se: serves && anyPath && (begunBy(place, asOf) || known(has.majorOffice)),
		seFederal: serves && (jobs || mission)
	};
}

/** Whether each program is met, for a case in which every fact is known. */
export function oracle(facts: Facts, asOf: string): Record<ProgramId, boolean> {
	const forProfit = known(facts.business?.kind) === 'forProfit';
	const lbe = forProfit && local('county', facts);
	return {
		lbe,
		cbe: lbe && local('city', facts),
		lsb: lbe && smallBusiness(facts),
		lte: transitionalEmployer(facts, asOf),
		...county(facts, asOf)
	};
}
