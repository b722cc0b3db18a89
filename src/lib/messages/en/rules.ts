/** The sentences that the rules name by key. Each stands alone: it may be read beside any other, or by itself. */
import type { RuleMessages } from '../shape';
import { countyCriteria } from './rules-county';
import { localCriteria } from './rules-local';
import { points } from './rules-points';
import { readings } from './rules-readings';
import { smallAndTransitionalCriteria } from './rules-small-and-transitional';
import { socialCriteria } from './rules-social';
import { workSpaceCriteria } from './rules-work-space';

export const rules: RuleMessages = {
	criteria: {
		...workSpaceCriteria,
		...localCriteria,
		...smallAndTransitionalCriteria,
		...countyCriteria,
		...socialCriteria
	},
	points,
	readings,
	wanted: {
		text: () => 'text',
		yesOrNo: () => 'true or false',
		wholeNumber: () => 'a whole number, zero or more',
		dollars: () => 'dollars, zero or more, with at most two decimals',
		share: () => 'a per cent from 0 to 100',
		date: () => 'a date such as 2026-11-21',
		dateOrNever: () => 'a date such as 2026-11-21, or "never"',
		oneOf: (allowed) => `one of: ${allowed.join(', ')}`,
		object: () => 'an object in braces',
		list: () => 'a list in brackets',
		knownFact: () => 'a fact of the case format',
		formatOne: () => '1, the only format there is',
		json: () => 'a case in JSON',
		atMostOneHeadquarters: () => 'at most one headquarters',
		rosterOrCounts: () => 'either a roster or the counts of participants, not both',
		atMost: (allowed) => `no more than ${allowed.join(', ')}`
	}
};
