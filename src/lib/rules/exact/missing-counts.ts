/** Which head counts, and which answers about people on a roster, can still change a condition. */
import { meetsCriteria } from '../la-city/transitional-employee';
import type { Comparison } from '../language';
import type { View } from '../view';
import { boundsOf, countNames } from './counts';
import {
	boundsWithout,
	isAboutPeople,
	names,
	pairsThatDiffer,
	personTurns,
	swings,
	turns,
	type Pair,
	type Pattern
} from './patterns';

/** Facts that lead between the same pairs of patterns; whether between two of them is found out once it matters. */
interface Lead {
	paths: string[];
	pairs: readonly Pair[];
	leads: (pair: Pair) => boolean;
}

/** What finds, for the ends of a condition, the counts and answers that lead from inside one of them to outside it. */
export function createMissingCounts(
	comparisons: readonly Comparison[],
	patterns: readonly Pattern[],
	view: View
): (ends: readonly bigint[]) => string[] {
	let made: Lead[] | undefined;
	const leads = () =>
		(made ??= [...countLeads(comparisons, patterns, view), ...peopleLeads(comparisons, patterns, view)]);
	return (ends) => {
		const sets = ends.map((end) => patterns.map((_, i) => ((end >> BigInt(i)) & 1n) === 1n));
		if (sets.length === 0) return [];
		const isSplit = ([a, b]: Pair) => sets.some((set) => set[a] !== set[b]);
		return leads()
			.filter((lead) => lead.pairs.some((pair) => isSplit(pair) && lead.leads(pair)))
			.flatMap(({ paths }) => paths);
	};
}

function countLeads(
	comparisons: readonly Comparison[],
	patterns: readonly Pattern[],
	{ counts, facts }: View
): Lead[] {
	const bounds = boundsOf(counts);
	const hasRoster = facts.transitional?.roster !== undefined;
	return countNames
		.filter((name) => counts.exact[name] === undefined && !(hasRoster && name.startsWith('transitional.')))
		.map((name) => ({
			paths: [name],
			pairs: pairsThatDiffer(patterns, comparisons, (comparison) => names(comparison, name)),
			leads: once(([a, b]) => turns(name, comparisons, bounds, patterns[a]!, patterns[b]!))
		}));
}

/** People of whom the same is known are in the same case: one of them is looked at for all. */
function peopleLeads(
	comparisons: readonly Comparison[],
	patterns: readonly Pattern[],
	{ counts }: View
): Lead[] {
	const { roster = [] } = counts;
	const bounds = boundsOf(counts);
	const pairs = pairsThatDiffer(patterns, comparisons, isAboutPeople);
	const found = new Map<string, Lead>();
	for (const [index, person] of roster.entries()) {
		for (const field of ['livesInCity', 'criteria', 'fullTime'] as const) {
			if (person[field] !== undefined) continue;
			const path = `transitional.roster[${index}].${field}`;
			const key = `${field} ${person.livesInCity} ${person.criteria && meetsCriteria(person.criteria)} ${person.fullTime}`;
			const same = found.get(key);
			if (same) {
				same.paths.push(path);
				continue;
			}
			const others = boundsWithout(index, roster, bounds);
			const ways = swings(person, field);
			const leads = ([a, b]: Pair) =>
				ways.some((swing) => personTurns(swing, others, comparisons, patterns[a]!, patterns[b]!));
			found.set(key, { paths: [path], pairs, leads: once(leads) });
		}
	}
	return [...found.values()];
}

function once(leads: Lead['leads']): Lead['leads'] {
	const known = new Map<Pair, boolean>();
	return (pair) => {
		const found = known.get(pair);
		if (found !== undefined) return found;
		const made = leads(pair);
		known.set(pair, made);
		return made;
	};
}
