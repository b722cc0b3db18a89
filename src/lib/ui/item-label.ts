/** What a work space, or a person on the roster, is called on the screen. */
import { itemOf } from '../interview/paths';
import type { Facts } from '../rules/facts';

/** `numbered` names one that has no label of its own, by its number from 1. */
export function itemLabel(facts: Facts, path: string, numbered: (number: number) => string): string {
	const at = itemOf(path);
	if (!at) return '';
	const items = at.list === 'workspaces' ? facts.workspaces : facts.transitional?.roster;
	return items?.[at.index]?.label || numbered(at.index + 1);
}
