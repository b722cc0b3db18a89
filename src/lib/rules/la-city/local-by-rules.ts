/** What Procedure #1 asks of a local business in the County, and Procedure #2 in the City, but for being for-profit. */
import { structures } from '../choices';
import {
	allOf,
	anyOf,
	criterion,
	given,
	remembered,
	type Condition,
	type Criterion,
	type Place
} from '../language';
import { isFalse, isOneOf, isTrue } from '../words';
import type { CityFigures } from '../rule-sets';
import { procedureFor } from './boundary';
import { hasFiftyEmployees, hasHalfItsEmployees, tieFigures } from './employees';
import { isHeadquartered } from './headquarters';
import { occupiesWorkSpace } from './work-space';

export const isLocal = remembered((figures: CityFigures, place: Place, spaces: number): Condition =>
	allOf(occupiesWorkSpace(place, spaces), ...isInOrder(place), showsTie(figures, place, spaces))
);

/**
 * Local by every criterion of Procedure #1, or of Procedure #2, other than being for-profit. A work space or a
 * headquarters in the City lies in the County too; only a tie by employees can hold for the City alone.
 */
export const isLocalByEither = remembered((figures: CityFigures, spaces: number): Condition =>
	allOf(
		occupiesWorkSpace('county', spaces),
		...isInOrder('county'),
		anyOf(
			showsTie(figures, 'county', spaces),
			allOf(occupiesWorkSpace('city', spaces), showsTie(figures, 'city', spaces))
		)
	)
);

/** The name, the licenses and the taxes: the same under both procedures. */
const isInOrder = (place: Place): Criterion[] => [nameMatches(place), ...compliance(place)];

/** Item 1, last paragraph. The address, unlike the name, may be excused by the agency. */
function nameMatches(place: Place): Criterion {
	const cite = procedureFor[place]('item 1');
	return criterion({
		says: 'nameMatches',
		cite,
		when: isTrue('business.nameMatchesRampAndBtrc'),
		agencyDecides: { says: 'addressMayBeExcused', cite }
	});
}

/** Item 2: licenses and taxes. */
function compliance(place: Place): Criterion[] {
	const cite = procedureFor[place]('item 2');
	return [
		criterion({
			says: 'holdsBtrcOrIsExempt',
			cite,
			when: isOneOf('compliance.btrc', ['clear', 'exempt'], ['clear', 'exempt', 'delinquent', 'none'])
		}),
		criterion({ says: 'owesNoTaxes', cite, when: isFalse('compliance.taxesDelinquent') }),
		criterion({
			says: 'licensesAreCurrent',
			cite,
			when: isTrue('compliance.licensesCurrent')
		}),
		criterion({
			says: 'isActiveWithSecretaryOfState',
			cite,
			when: isOneOf(
				'compliance.secretaryOfState',
				['active', 'notRequired'],
				['active', 'notRequired', 'suspended', 'canceled', 'notRegistered']
			)
		})
	];
}

/** Item 3. Reading 3: a joint venture meets it only by headquarters, legal establishment and useful purpose. */
export const showsTie = remembered((figures: CityFigures, place: Place, spaces: number): Condition => {
	const cite = procedureFor[place];
	const jointVenture = allOf(
		isHeadquartered(place, spaces),
		criterion({
			says: 'jointVentureIsEstablished',
			cite: cite('item 3(c)', 'The joint venture must be a legally established entity'),
			when: isTrue('jointVenture.legallyEstablished'),
			reading: 3
		}),
		criterion({
			says: 'jointVentureIsUseful',
			cite: cite('item 3(c)', 'must perform a commercially useful purpose'),
			when: isTrue('jointVenture.commerciallyUsefulPurpose'),
			agencyDecides: { says: 'usefulPurposeIsJudged', cite: cite('item 3(c)') },
			reading: 3
		})
	);
	const others = criterion({
		says: 'showsTie',
		about: { place, figures: tieFigures(figures) },
		cite: cite('item 3'),
		when: anyOf(
			hasFiftyEmployees(figures, place),
			hasHalfItsEmployees(figures, place),
			isHeadquartered(place, spaces)
		)
	});
	return given(isOneOf('business.structure', ['jointVenture'], structures), jointVenture, others);
});
