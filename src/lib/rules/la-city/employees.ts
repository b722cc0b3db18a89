/** Procedures #1 and #2, items 3(a) and 3(b): full-time employees at work within the boundary. */
import { locations } from '../choices';
import { allOf, anyOf, criterion, type Criterion, type Place } from '../language';
import { atLeast, isOneOf, percentAtLeast, percentOf } from '../words';
import type { CityFigures } from '../rule-sets';
import { procedureFor, within } from './boundary';

const counts = { county: 'workforce.fullTimeInCounty', city: 'workforce.fullTimeInCity' } as const;
const shares = { county: 'workforce.hoursShareInCounty', city: 'workforce.hoursShareInCity' } as const;

/** The figures that the sentences of items 3(a) and 3(b) name. */
export const tieFigures = ({ employeesThere, employeesShare, hoursShare }: CityFigures) => ({
	people: employeesThere.is,
	share: employeesShare.is,
	hours: hoursShare.is
});

/** 3(a): at least 50 of its full-time employees, with at least 60 per cent of their regular hours there. */
export function hasFiftyEmployees(figures: CityFigures, place: Place): Criterion {
	const cite = procedureFor[place]('item 3(a)');
	const about = { place, figures: tieFigures(figures) };
	const fifty = criterion({
		says: 'employsFifty',
		about,
		cite,
		when: atLeast(figures.employeesThere.is, counts[place])
	});
	return criterion({
		says: 'hasFiftyEmployees',
		about,
		cite,
		when: allOf(fifty, hoursAreInside(figures, place), btrcAddressIsInside(place))
	});
}

/** 3(b): at least half of its full-time employees (reading 4: at least one), with the same share of hours. */
export function hasHalfItsEmployees(figures: CityFigures, place: Place): Criterion {
	const cite = procedureFor[place]('item 3(b)');
	const about = { place, figures: tieFigures(figures) };
	const half = criterion({
		says: 'employsHalf',
		about,
		cite,
		when: percentOf(figures.employeesShare.is, 'workforce.fullTime', counts[place]),
		reading: 4
	});
	return criterion({
		says: 'hasHalfItsEmployees',
		about,
		cite,
		when: allOf(half, hoursAreInside(figures, place), btrcAddressIsInside(place))
	});
}

function hoursAreInside(figures: CityFigures, place: Place): Criterion {
	return criterion({
		says: 'hoursAreInside',
		about: { place, figures: tieFigures(figures) },
		cite: procedureFor[place](
			'items 3(a) and 3(b)',
			'at least 60 percent of their total annual, regular work hours'
		),
		when: percentAtLeast(figures.hoursShare.is, shares[place])
	});
}

/** Under 3(a) and 3(b) alone the tax certificate must show an address within; a firm excused from holding one has none to match. */
function btrcAddressIsInside(place: Place): Criterion {
	const cite = procedureFor[place];
	const isExempt = isOneOf('compliance.btrc', ['exempt'], ['clear', 'exempt', 'delinquent', 'none']);
	return criterion({
		says: 'btrcAddressIsInside',
		about: { place },
		cite: cite('item 2', 'applying under 3(a) or 3(b), the BTRC must reflect the physical'),
		when: anyOf(isExempt, isOneOf('compliance.btrcAddress', within[place], locations)),
		agencyDecides: { says: 'addressMayBeExcused', cite: cite('item 1') },
		reading: 4
	});
}
