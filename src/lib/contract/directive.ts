/**
 * What Executive Directive 20 (April 30, 2026) changes for bidders, with the days that it sets. It speaks to departments;
 * whether each did its part by its day is not in the sources, so a day that is past is a day to ask, not a fact.
 */
import { daysAfter } from '../deadlines/calendar-days';
import type { CalendarDate } from '../rules/dates';
import type { Figure } from '../rules/figures/figure';
import { directive20Figures } from '../rules/figures/la-mayor-directive-20';
import type { Citation } from '../rules/language';
import { directive, directive20 } from '../rules/sources/la-mayor-directive-20';

export const directiveChanges = [
	'nothingNew',
	'signingHeld',
	'lookFor',
	'outreach',
	'reported',
	'departmentLead',
	'transitionalEmployers',
	'help',
	'olympics'
] as const;
export type DirectiveChange = (typeof directiveChanges)[number];

/** The day by which the departments were to act. */
const by = (within: Figure): CalendarDate => daysAfter(directive20.effective, within.is);
const { lead, systems, outreach } = directive20Figures;

export interface Change {
	name: DirectiveChange;
	cite: Citation;
	/** The day by which the departments were to have done it; absent where the directive sets none. */
	by?: CalendarDate;
}

export const changes: readonly Change[] = [
	{
		name: 'nothingNew',
		cite: directive(
			'Introduction',
			'to further refine existing legal obligations, rather than introduce new ones'
		)
	},
	{ name: 'signingHeld', cite: directive('A.4'), by: by(systems) },
	{ name: 'lookFor', cite: directive('A.3 a') },
	{ name: 'outreach', cite: directive('B.1'), by: by(outreach) },
	{ name: 'reported', cite: directive('A.1 and A.3 c') },
	{ name: 'departmentLead', cite: directive('A.2'), by: by(lead) },
	{ name: 'transitionalEmployers', cite: directive('D.1 a') },
	{ name: 'help', cite: directive('D.1 b and c') },
	{ name: 'olympics', cite: directive('D.2') }
];
