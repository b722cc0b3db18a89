/** A number that a rule sets: a limit, a cap, a period. Each stands once, in this folder, with where it comes from. */
import type { Citation } from '../language';

export type Unit = 'people' | 'perCent' | 'dollars' | 'years' | 'months' | 'days' | 'businessDays';

export interface Figure {
	is: number;
	unit: Unit;
	cite: Citation;
}

const as =
	(unit: Unit) =>
	(is: number, cite: Citation): Figure => ({ is, unit, cite });

export const people = as('people');
export const perCent = as('perCent');
export const dollars = as('dollars');
export const years = as('years');
export const months = as('months');
export const days = as('days');
export const businessDays = as('businessDays');
