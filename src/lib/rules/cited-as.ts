/** Programs as a later set of rules has them: the same words in the same sections, cited from the later document. */
import { remembered, type Citation, type Condition, type Point, type Program } from './language';

/**
 * Names the source `source` wherever a program cites `before`; what cites another source stays. The same condition
 * gives the very same one, so that programs go on sharing their parts.
 */
export function asCitedIn(source: string, before: string): (program: Program) => Program {
	if (source === before) return (program) => program;
	const cited = (cite: Citation): Citation => (cite.source === before ? { ...cite, source } : cite);
	const point = ({ when, ...rest }: Point): Point => ({
		...rest,
		cite: cited(rest.cite),
		...(when === undefined ? {} : { when: condition(when) })
	});
	const done = new Map<Condition, Condition>();
	const condition = (node: Condition): Condition => {
		const before = done.get(node);
		if (before !== undefined) return before;
		const made = change(node);
		done.set(node, made);
		return made;
	};
	const change = (node: Condition): Condition => {
		switch (node.kind) {
			case 'criterion':
				return {
					...node,
					cite: cited(node.cite),
					when: condition(node.when),
					...(node.agencyDecides === undefined ? {} : { agencyDecides: point(node.agencyDecides) })
				};
			case 'all':
			case 'any':
				return { kind: node.kind, of: node.of.map(condition) };
			case 'not':
				return { kind: 'not', of: condition(node.of) };
			case 'choose':
				return {
					kind: 'choose',
					given: condition(node.given),
					then: condition(node.then),
					otherwise: condition(node.otherwise)
				};
			default:
				return node;
		}
	};
	return (program) => ({
		...program,
		criteria: remembered((spaces: number) => condition(program.criteria(spaces))),
		agencyDecides: program.agencyDecides.map(point)
	});
}
