import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '$lib/places/find-places';
import { places } from '$lib/places/places';
import { runs } from '../chance';

const found = (query: string) => findPlaces(query).map((match) => match.place.name);
const first = (query: string) => found(query)[0];

test.each([
	['DTLA', 'Downtown Los Angeles'],
	['Weho', 'West Hollywood'],
	['K-Town', 'Koreatown'],
	['ktown', 'Koreatown'],
	['noho', 'North Hollywood'],
	['N. Hollywood', 'North Hollywood'],
	['E LA', 'East Los Angeles'],
	['East L.A.', 'East Los Angeles'],
	['Los Ángeles', 'Los Angeles'],
	['L.A.', 'Los Angeles'],
	['la', 'Los Angeles'],
	['Sta. Monica', 'Santa Monica'],
	['Santa Mónica', 'Santa Monica'],
	['La Canada', 'La Cañada Flintridge'],
	['pinon hills', 'Piñon Hills'],
	['Mt. Washington', 'Mount Washington'],
	['Boyle Hts', 'Boyle Heights'],
	['Silverlake', 'Silver Lake'],
	['Lakeview Terrace', 'Lake View Terrace'],
	['este de los angeles', 'East Los Angeles'],
	['Montrose', 'La Crescenta-Montrose'],
	['Windsor Hills', 'View Park-Windsor Hills'],
	['Tujunga', 'Sunland-Tujunga'],
	['Newhall', 'Santa Clarita'],
	['Beverly Hills 90210', 'Beverly Hills Post Office']
])('“%s” finds %s', (query, name) => {
	expect(first(query)).toBe(name);
	expect(findPlaces(query)[0]?.nearMiss).toBe(false);
});

test('a whole name comes before longer names that begin so', () => {
	expect(found('Bell').slice(0, 2)).toEqual(['Bell', 'Bell Canyon']);
	expect(found('westlake')).toEqual(['Westlake', 'Westlake Village']);
	expect(found('hollywood')[0]).toBe('Hollywood');
});

test('names that begin so come before names with a later word that begins so', () => {
	expect(found('holly').slice(0, 2)).toEqual(['Hollywood', 'Hollywood Hills']);
	expect(found('holly')).toContain('North Hollywood');
	expect(found('holly')).toContain('West Hollywood');
});

test('a mailing address finds its name: state, ZIP code and “City of” are set aside', () => {
	expect(first('Van Nuys, CA 91401')).toBe('Van Nuys');
	expect(first('City of Torrance')).toBe('Torrance');
	expect(first('Ciudad de Compton')).toBe('Compton');
	expect(first('City of Industry')).toBe('Industry');
	expect(first('California City')).toBe('California City');
	expect(findPlaces('Los Angeles, CA 90022')[0]?.place.because).toBe('mailingName');
});

describe('one letter off', () => {
	test.each([
		['Westlke Village', 'Westlake Village'],
		['Torrnace', 'Torrance'],
		['Tororance', 'Torrance'],
		['Pacoina', 'Pacoima'],
		['San Perdo', 'San Pedro'],
		['Inglwood', 'Inglewood'],
		['Torrancee', 'Torrance'],
		['Malibu Lake', 'Malibou Lake']
	])('“%s” asks whether %s is meant', (query, name) => {
		expect(findPlaces(query)[0]).toMatchObject({ place: { name }, nearMiss: true });
	});

	test('two letters off, or one in a word of four letters, finds nothing', () => {
		expect(found('Torxxnce')).toEqual([]);
		expect(found('Wxtt')).toEqual([]);
	});

	test('no guess is offered while a true match stands', () => {
		expect(findPlaces('Chino').every((match) => !match.nearMiss)).toBe(true);
	});
});

test('a name that is not in the list finds nothing', () => {
	expect(found('Zzyzx')).toEqual([]);
	expect(found('Timbuktu')).toEqual([]);
});

test('an empty query finds nothing', () => {
	expect(found('')).toEqual([]);
	expect(found(' .,- ')).toEqual([]);
});

test('a limit is kept', () => {
	expect(findPlaces('s')).toHaveLength(8);
	expect(findPlaces('s', 3)).toEqual(findPlaces('s').slice(0, 3));
});

test('names of JavaScript’s own are names like any other', () => {
	expect(found('constructor city')).toEqual([]);
	expect(found('__proto__ hills')).toEqual([]);
});

test('a keystroke is answered in under two milliseconds', () => {
	const queries = places.map((place) => `${place.name}q`);
	queries.forEach((query) => findPlaces(query));
	const start = performance.now();
	queries.forEach((query) => findPlaces(query));
	expect((performance.now() - start) / queries.length).toBeLessThan(2);
});

const place = fc.constantFrom(...places);
/** The same text in a mixture of cases, with or without its accents. */
const disguised = (text: string) =>
	fc
		.tuple(fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }), fc.boolean())
		.map(([upper, plain]) => {
			const cased = [...text].map((c, i) => (upper[i] === true ? c.toUpperCase() : c.toLowerCase())).join('');
			return plain ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased;
		});

test('every place is found by its own full name, in any case, with accents or without', () => {
	const query = place.chain((it) => disguised(it.name).map((text) => ({ it, text })));
	fc.assert(
		fc.property(query, ({ it, text }) => {
			expect(findPlaces(text)[0]).toEqual({ place: it, name: it.name, nearMiss: false });
		}),
		{ numRuns: runs(500) }
	);
});

test('every place is found by each alias', () => {
	for (const it of places)
		for (const alias of it.aliases) expect([alias, first(alias)]).toEqual([alias, it.name]);
});

test('any text gives at most eight different places, the same each time, and never throws', () => {
	const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));
	fc.assert(
		fc.property(text, (query) => {
			const names = found(query);
			expect(names.length).toBeLessThanOrEqual(8);
			expect(new Set(names).size).toBe(names.length);
			expect(found(query)).toEqual(names);
		})
	);
	expect(() => findPlaces('ñ'.repeat(1_000_000))).not.toThrow();
	expect(() => findPlaces('\u{1F3D9}'.repeat(200))).not.toThrow();
	expect(() => findPlaces('\ud800'.repeat(100))).not.toThrow();
});
