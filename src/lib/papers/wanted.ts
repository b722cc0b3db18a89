import { reader, type FactName } from '../rules/fact-paths';
import type { Facts } from '../rules/facts';
import type { FactPath } from './paper';

/** Those of the facts that the case does not hold; an empty text says nothing either. */
export const absentOf = (facts: Facts, wanted: readonly FactName[]): FactPath[] =>
	wanted.filter((path) => {
		const value = reader(path)(facts);
		return value === undefined || (typeof value === 'string' && value.trim() === '');
	});
