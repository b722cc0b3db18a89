import type { Facts } from '../rules/facts';
import type { FactPath } from './paper';

/** The facts whose text holds a character that cannot be printed, so that the person can be led to them. */
export function factsHolding(facts: Facts, character: string): FactPath[] {
	const wanted = character.normalize('NFC');
	const visit = (value: unknown, path: string): string[] => {
		if (typeof value === 'string') return value.normalize('NFC').includes(wanted) ? [path] : [];
		if (Array.isArray(value)) return value.flatMap((item, i) => visit(item, `${path}[${i}]`));
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, part]) => visit(part, path === '' ? key : `${path}.${key}`));
	};
	return visit(facts, '');
}
