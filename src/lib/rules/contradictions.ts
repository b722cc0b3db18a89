/** What facts may not say together; each by itself is right. Apart from the schema, for use after every answer. */
import { reader } from './fact-paths';
import type { Facts, Wanted } from './facts';
import { describe, type Fault } from './faults';

/** Each count may not exceed those after it. */
const chains = [
	['workforce.fullTimeInCity', 'workforce.fullTimeInCounty', 'workforce.fullTime', 'business.employees'],
	['transitional.fullTimeParticipants', 'transitional.participants']
].map((chain) => chain.map((path) => ({ path, read: reader(path) })));

/** The only things refused between facts: counts out of order, two headquarters, a roster beside the counts it gives. */
export function contradictions(facts: Facts): Fault<Wanted>[] {
	const faults: Fault<Wanted>[] = [];
	for (const chain of chains) {
		const known = chain.flatMap(({ path, read }) => {
			const value = read(facts);
			return typeof value === 'number' ? [{ path, value }] : [];
		});
		for (let i = 1; i < known.length; i++) {
			const [small, large] = [known[i - 1]!, known[i]!];
			if (small.value > large.value) {
				faults.push({
					fact: small.path,
					found: String(small.value),
					wanted: 'atMost',
					allowed: [`${large.path} (${large.value})`]
				});
			}
		}
	}
	const headquarters = facts.workspaces?.flatMap((space, i) => (space.headquarters ? [i] : []));
	for (const i of headquarters?.slice(1) ?? []) {
		faults.push({ fact: `workspaces[${i}].headquarters`, found: 'true', wanted: 'atMostOneHeadquarters' });
	}
	const t = facts.transitional;
	if (t?.roster && (t.participants !== undefined || t.fullTimeParticipants !== undefined)) {
		faults.push({ fact: 'transitional.roster', found: describe(t.roster), wanted: 'rosterOrCounts' });
	}
	return faults;
}
