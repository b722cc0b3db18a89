/** What lies inside the County of Los Angeles (Procedure #1) and inside the City (Procedure #2). */
import { locations, type Location } from '../choices';
import type { Place, Test } from '../language';
import { spaceIs } from '../words';
import { procedure } from '../sources/la-city-lbpp-2024';

export const within: Record<Place, readonly Location[]> = {
	county: ['cityOfLosAngeles', 'elsewhereInCounty'],
	city: ['cityOfLosAngeles']
};

/** Procedure #1 sets the criteria for the County, Procedure #2 the same ones for the City. */
export const procedureFor: Record<Place, ReturnType<typeof procedure>> = {
	county: procedure(1),
	city: procedure(2)
};

export const spaceIsInside = (place: Place, space: number): Test =>
	spaceIs(space, 'location', within[place], locations);
