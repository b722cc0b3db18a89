/** The firm's principal place of business in Los Angeles County. */
import type { Figure } from '../figures/figure';
import { criterion } from '../language';
import { forYears, hasBegun } from '../words';

/** Certified by the State: the place must have been here for at least one year. */
export const principalPlaceForYears = ({ is, cite }: Figure) =>
	criterion({
		says: 'principalPlaceForAYear',
		about: { figures: { years: is } },
		cite,
		when: forYears(is, 'county.principalPlaceOfBusinessSince')
	});

/** On the other paths it must be here, and no year is named (reading 8). */
export const principalPlaceInCounty = hasBegun('county.principalPlaceOfBusinessSince');
