/** The firm's principal place of business in Los Angeles County. */
import { criterion, type Citation } from '../language';
import { forYears, hasBegun } from '../words';

/** Certified by the State: the place must have been here for at least one year. */
export const principalPlaceForAYear = (cite: Citation) =>
	criterion({
		says: 'principalPlaceForAYear',
		cite,
		when: forYears(1, 'county.principalPlaceOfBusinessSince')
	});

/** On the other paths it must be here, and no year is named (reading 8). */
export const principalPlaceInCounty = hasBegun('county.principalPlaceOfBusinessSince');
