/** Procedure #1: Criteria for Local Business Enterprise (LBE). */
import { allOf, criterion, remembered, type Place, type Program } from '../language';
import { isOneOf } from '../words';
import { procedure } from '../sources/la-city-lbpp-2024';
import type { CityFigures } from '../rule-sets';
import { procedureFor } from './boundary';
import { isLocal } from './local-by-rules';

/** "WHO IS ELIGIBLE TO APPLY" of Procedures #1 and #2. */
export const isForProfit = (place: Place) =>
	criterion({
		says: 'isForProfit',
		cite: procedureFor[place](
			'who is eligible to apply',
			'A for-profit business that satisfies the local eligibility requirements'
		),
		when: isOneOf('business.kind', ['forProfit'], ['forProfit', 'nonprofit']),
		inTheFirmsHands: false
	});

export const localBusiness = remembered((figures: CityFigures): Program => ({
	id: 'lbe',
	agency: 'city',
	criteria: remembered((spaces: number) => allOf(isForProfit('county'), isLocal(figures, 'county', spaces))),
	agencyDecides: [{ says: 'cityDecides', cite: procedure(5)('') }]
}));
