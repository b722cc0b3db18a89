/**
 * Procedure #2: Criteria for City Business Enterprise (CBE).
 *
 * Reading 5: the Definitions make a City Business "a Local Business that is also certified" as one, so the criteria of
 * Procedure #1 bind it as well. Those of #2 bring them about, but for one: people at work in the City are at work in
 * the County, yet the share of hours of item 3 is counted over other people. A headquarters in the City settles it.
 */
import { allOf, anyOf, criterion, remembered, type Program } from '../language';
import { definition, procedure } from '../sources/la-city-lbpp-2024';
import type { CityFigures } from '../rule-sets';
import { isHeadquartered } from './headquarters';
import { isForProfit } from './local-business';
import { isLocal, showsTie } from './local-by-rules';

export const cityBusiness = remembered((figures: CityFigures): Program => ({
	id: 'cbe',
	agency: 'city',
	criteria: remembered((spaces: number) =>
		allOf(
			isForProfit('city'),
			isLocal(figures, 'city', spaces),
			criterion({
				says: 'isCertifiedLocal',
				cite: definition(
					'City Business',
					'a Local Business that is also certified by the DAA as a City Business'
				),
				when: anyOf(isHeadquartered('city', spaces), showsTie(figures, 'county', spaces)),
				saysItAll: true,
				reading: 5
			})
		)
	),
	agencyDecides: [{ says: 'cityDecides', cite: procedure(5)('') }]
}));
