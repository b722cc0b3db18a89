/** Definitions, "Transitional Employee": who counts as a participant. */
import type { TransitionalCriterion } from '../choices';
import type { Participant } from '../facts';

/** One of these five is enough … */
export const oneOfFive: readonly TransitionalCriterion[] = [
	'veteran',
	'justiceInvolved',
	'addiction',
	'atRiskYouth',
	'chronicallyHomeless'
];

/** … or two of these six. */
export const twoOfSix: readonly TransitionalCriterion[] = [
	'lowIncome',
	'publicAssistance',
	'noDiploma',
	'custodialSingleParent',
	'chronicallyUnemployed',
	'emancipatedFosterYouth'
];

/** One of the five criteria or two of the six; naming one twice is still one. */
export function meetsCriteria(criteria: readonly TransitionalCriterion[]): boolean {
	const named = new Set(criteria);
	return (
		oneOfFive.some((criterion) => named.has(criterion)) ||
		twoOfSix.filter((criterion) => named.has(criterion)).length >= 2
	);
}

/** Lives in the City and meets the criteria; `undefined` while a part is unknown and the other does not settle it. */
export function isTransitionalEmployee(person: Participant): boolean | undefined {
	const meets = person.criteria === undefined ? undefined : meetsCriteria(person.criteria);
	if (person.livesInCity === false || meets === false) return false;
	return person.livesInCity && meets ? true : undefined;
}
