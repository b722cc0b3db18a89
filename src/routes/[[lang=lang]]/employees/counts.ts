/** What the lists give to the case, beside what it holds: counts and shares, nobody's name. */
import type { Range } from '$lib/employees/counted';
import { workforceFacts, type Standing } from '$lib/employees/standing';
import { contradictions } from '$lib/rules/contradictions';
import type { Facts } from '$lib/rules/facts';

export const countedFacts = [
	'fullTime',
	'fullTimeInCounty',
	'fullTimeInCity',
	'hoursShareInCounty',
	'hoursShareInCity'
] as const;
export type CountedFact = (typeof countedFacts)[number];

export interface Compared {
	fact: CountedFact;
	before: number | undefined;
	/** Absent while it is open: the case then keeps what it holds. */
	after: number | undefined;
	/** Of people: between which numbers it lies. */
	range: Range | undefined;
}

export function compared(standing: Standing, facts: Facts): Compared[] {
	const settled = workforceFacts(standing);
	const ranges: Partial<Record<CountedFact, Range>> = {
		fullTime: standing.fullTime,
		fullTimeInCounty: standing.county.inside,
		fullTimeInCity: standing.city.inside
	};
	return countedFacts.map((fact) => ({
		fact,
		before: facts.workforce?.[fact],
		after: settled[fact],
		range: ranges[fact]
	}));
}

/** Where the case and the counts would contradict each other: the fact that holds, and its value. */
export function conflictWith(
	standing: Standing,
	facts: Facts
): { fact: string; other: string; value: string } | undefined {
	const workforce = { ...facts.workforce, ...workforceFacts(standing) };
	const fault = contradictions({ ...facts, workforce }).find(({ fact }) => fact.startsWith('workforce.'));
	const [other = '', value = ''] = (fault?.allowed?.[0] ?? '').split(' ');
	return fault && { fact: fault.fact, other, value: value.slice(1, -1) };
}
