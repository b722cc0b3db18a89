/** What a program comes to once some of its criteria are taken as met: judged again in the plainest way, over complete facts. */
import type { Facts } from '../../../src/lib/rules/facts';
import type { Comparison, Condition, CountName } from '../../../src/lib/rules/language';
import { isTransitionalEmployee } from '../../../src/lib/rules/la-city/transitional-employee';

/** The head counts of complete facts, those of a roster counted out. */
function headCounts({ business, workforce, transitional }: Facts): Record<CountName, number> {
	const people = transitional!.roster?.filter(isTransitionalEmployee);
	return {
		'business.employees': business!.employees!,
		'workforce.fullTime': workforce!.fullTime!,
		'workforce.fullTimeInCounty': workforce!.fullTimeInCounty!,
		'workforce.fullTimeInCity': workforce!.fullTimeInCity!,
		'transitional.participants': people?.length ?? transitional!.participants!,
		'transitional.fullTimeParticipants':
			people?.filter(({ fullTime }) => fullTime).length ?? transitional!.fullTimeParticipants!
	};
}

/** Whether the condition holds of complete facts when the criteria of these names are taken as met. */
export function holdsTaking(
	names: ReadonlySet<string>,
	condition: Condition,
	facts: Facts,
	asOf: string
): boolean {
	const counts = headCounts(facts);
	const compare = ({ times, of, per, than, plus }: Comparison) =>
		times * counts[of] >= per * (than === undefined ? 0 : counts[than]) + plus;
	const holds = (node: Condition): boolean => {
		switch (node.kind) {
			case 'criterion':
				return names.has(node.name) || holds(node.when);
			case 'test':
				return node.holds(node.read(facts), asOf);
			case 'comparison':
				return compare(node);
			case 'not':
				return !holds(node.of);
			case 'all':
				return node.of.every(holds);
			case 'any':
				return node.of.some(holds);
			case 'choose':
				return holds(holds(node.given) ? node.then : node.otherwise);
		}
	};
	return holds(condition);
}
