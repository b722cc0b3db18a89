import { describe, expect, test } from 'vitest';
import { locations } from '$lib/rules/choices';
import type { Place, PlaceNote } from '$lib/places/place';
import { places } from '$lib/places/places';

const named = (name: string): Place | undefined => places.find((place) => place.name === name);
const of = (kind: Place['kind'], location: Place['location']) =>
	places.filter((place) => place.kind === kind && place.location === location);

/** A name as the search compares it, near enough: without accents, case, punctuation and spaces. */
const bare = (name: string) =>
	name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');

test('the County has 88 cities, one of them Los Angeles', () => {
	const cities = places.filter((place) => place.kind === 'city');
	expect(new Set(cities.map((city) => city.name)).size).toBe(88);
	expect(cities).toHaveLength(88);
	expect(of('city', 'cityOfLosAngeles').map((city) => city.name)).toEqual(['Los Angeles']);
	expect(of('city', 'outsideCounty')).toEqual([]);
});

test('the list is long enough to answer: neighborhoods, unincorporated communities, places outside', () => {
	expect(of('cityNeighborhood', 'cityOfLosAngeles').length).toBeGreaterThanOrEqual(150);
	expect(of('unincorporated', 'elsewhereInCounty').length).toBeGreaterThanOrEqual(90);
	expect(of('outside', 'outsideCounty').length).toBeGreaterThanOrEqual(60);
});

test('a kind never holds a location that contradicts it', () => {
	for (const { kind, location } of places) {
		if (kind === 'cityNeighborhood') expect(['cityOfLosAngeles', 'unsure']).toContain(location);
		if (kind === 'unincorporated') expect(['elsewhereInCounty', 'unsure']).toContain(location);
		if (kind === 'outside') expect(location).toBe('outsideCounty');
	}
});

test('no name and no alias stands twice in the list', () => {
	const names = places.flatMap((place) => [place.name, ...place.aliases]).map(bare);
	expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('every name is written cleanly', () => {
	for (const name of places.flatMap((place) => [place.name, ...place.aliases])) {
		expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N} '-]*$/u);
		expect(name).toBe(name.trim());
	}
});

test('an unsure place says why, and a note for unsure places never comes with a location', () => {
	const onlyUnsure: PlaceNote[] = ['straddles', 'countyLine', 'twoPlaces', 'wideArea'];
	for (const place of places) {
		const isUnsureNote = place.because !== undefined && onlyUnsure.includes(place.because);
		expect([place.name, isUnsureNote]).toEqual([place.name, place.location === 'unsure']);
		if (place.location !== 'unsure') expect(locations).toContain(place.location);
	}
});

describe('where a name lies', () => {
	test.each([
		...'Van Nuys,San Pedro,Boyle Heights,Hollywood,Wilmington,Venice,Sylmar,Watts,Pacoima,Harbor Gateway,Sun Valley'.split(
			','
		),
		...'Encino,Koreatown,Playa del Rey,Sawtelle,Highland Park,Echo Park,Studio City,Harbor City,Mar Vista'.split(
			','
		),
		...'Sunland-Tujunga,Shadow Hills,Lake View Terrace,Westlake,Downtown Los Angeles'.split(',')
	])('%s is in the City of Los Angeles', (name) => {
		expect(named(name)).toMatchObject({ kind: 'cityNeighborhood', location: 'cityOfLosAngeles' });
	});

	test.each([
		...'East Los Angeles,Marina del Rey,Altadena,Ladera Heights,View Park-Windsor Hills,Willowbrook,Westmont'.split(
			','
		),
		...'Lennox,Topanga,Hacienda Heights,Rowland Heights,West Athens,Walnut Park,Castaic,Stevenson Ranch'.split(
			','
		),
		...'Acton,Quartz Hill,Rancho Dominguez,Whittier Narrows,San Pasqual,West Carson,La Crescenta-Montrose'.split(
			','
		),
		...'Chatsworth Lake Manor,Bandini Islands'.split(',')
	])('%s is in the County and in no city', (name) => {
		expect(named(name)).toMatchObject({ kind: 'unincorporated', location: 'elsewhereInCounty' });
	});

	test.each(
		'West Hollywood,El Segundo,Bell,Bell Gardens,Lomita,Inglewood,Beverly Hills,Long Beach'.split(',')
	)('%s is a city of its own in the County', (name) => {
		expect(named(name)).toMatchObject({ kind: 'city', location: 'elsewhereInCounty' });
	});

	test.each([
		...'Anaheim,Santa Ana,Irvine,Thousand Oaks,Simi Valley,Oxnard,Ontario,Rancho Cucamonga,Chino,Fontana'.split(
			','
		),
		...'San Bernardino,Riverside,Bakersfield,San Diego,San Francisco,Sacramento'.split(',')
	])('%s is outside the County', (name) => {
		expect(named(name)).toMatchObject({ kind: 'outside', location: 'outsideCounty' });
	});

	test.each<[string, PlaceNote]>([
		['Universal City', 'straddles'],
		['Beverly Hills Post Office', 'straddles'],
		['Baldwin Hills', 'straddles'],
		['Chatsworth', 'straddles'],
		['West Hills', 'straddles'],
		['Del Rey', 'straddles'],
		['Toluca Lake', 'straddles'],
		['Athens', 'straddles'],
		['Florence-Firestone', 'straddles'],
		['Florence', 'twoPlaces'],
		['South Los Angeles', 'wideArea'],
		['San Fernando Valley', 'wideArea'],
		['Westlake Village', 'countyLine'],
		['Mount Baldy', 'countyLine']
	])('%s is left to the look-up of the address: %s', (name, because) => {
		expect(named(name)).toMatchObject({ location: 'unsure', because });
	});

	test('“Los Angeles” is the City, with the warning that its mail reaches farther', () => {
		expect(named('Los Angeles')).toMatchObject({ location: 'cityOfLosAngeles', because: 'mailingName' });
	});

	test.each('Torrance,Gardena,Culver City,Beverly Hills,Santa Monica,San Fernando,Marina del Rey'.split(','))(
		'mail for %s may be for the City of Los Angeles',
		(name) => {
			expect(named(name)).toMatchObject({ location: 'elsewhereInCounty', because: 'mailingName' });
		}
	);
});
