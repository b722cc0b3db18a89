/** Procedure #3: Criteria for Local Small Business (LSB). */
import { allOf, criterion, given, remembered, type Program } from '../language';
import { dollarsUnder, fewerThan, isFalse, isOneOf, isTrue } from '../words';
import { definition, procedure } from '../sources/la-city-lbpp-2024';
import type { CityFigures } from '../rule-sets';
import { isHeadquartered } from './headquarters';
import { localBusiness } from './local-business';

const cite = procedure(3);

/** Item A names LBE or CBE; every City Business is a Local Business (reading 5), so LBE decides. */
export const isCertifiedAsLocal = (figures: CityFigures, spaces: number) =>
	criterion({
		says: 'isLocalForSmall',
		cite: cite(
			'item A',
			'Certified as a Local Business Enterprise (LBE) and/or the criteria of City Business Enterprise (CBE)'
		),
		when: localBusiness(figures).criteria(spaces),
		saysItAll: true,
		reading: 5
	});

export const isNotDominant = criterion({
	says: 'isNotDominant',
	cite: cite('item B', 'Is not (or together with an affiliate) dominant in its field of operations.'),
	when: isFalse('business.dominantInField'),
	inTheFirmsHands: false,
	agencyDecides: { says: 'dominanceIsJudged', cite: cite('item B') }
});

export const isIndependent = criterion({
	says: 'isIndependent',
	cite: cite('item C', 'Is independently owned and operated'),
	when: isTrue('business.independentlyOwnedAndOperated'),
	inTheFirmsHands: false,
	agencyDecides: { says: 'affiliationIsJudged', cite: definition('Affiliate') }
});

export const isNoSubsidiary = criterion({
	says: 'isNoSubsidiary',
	cite: cite('item C', 'A subsidiary of a parent company is not eligible to apply for a LSB certification.'),
	when: isFalse('business.subsidiary'),
	inTheFirmsHands: false
});

/** The County for an LBE, the City for a CBE; a headquarters in the City lies in the County too, so the County decides. */
export const isHeadquarteredLocally = (spaces: number) =>
	criterion({
		says: 'smallIsHeadquartered',
		about: { place: 'county' },
		cite: cite(
			'item C',
			'with its Headquarters located in the County of Los Angeles for a Local Business Enterprise'
		),
		when: isHeadquartered('county', spaces),
		saysItAll: true,
		reading: 1
	});

/** Reading 4: a firm excused from holding the certificate holds none that could be clear. */
export const btrcIsClear = criterion({
	says: 'btrcIsClear',
	cite: cite('item D', 'has a "CLEAR" tax status for its business tax account'),
	when: isOneOf('compliance.btrc', ['clear'], ['clear', 'exempt', 'delinquent', 'none']),
	reading: 4
});

export const receiptsAreSmall = remembered(({ receiptsUnder }: CityFigures) =>
	criterion({
		says: 'receiptsAreSmall',
		about: { figures: { dollars: receiptsUnder.is } },
		cite: receiptsUnder.cite,
		when: dollarsUnder(receiptsUnder.is, 'business.annualReceipts'),
		inTheFirmsHands: false,
		agencyDecides: { says: 'calendarYearMayBeAsked', cite: cite('annual gross receipts') },
		reading: 5
	})
);

const manufacturerIsSmall = ({ manufacturerUnder }: CityFigures) =>
	criterion({
		says: 'manufacturerIsSmall',
		about: { figures: { people: manufacturerUnder.is } },
		cite: manufacturerUnder.cite,
		when: fewerThan(manufacturerUnder.is, 'business.employees'),
		inTheFirmsHands: false
	});

/** A manufacturer has its own limit of employees; nobody else has one. */
export const isSmallIfManufacturer = remembered((figures: CityFigures) =>
	given(isTrue('business.manufacturer'), manufacturerIsSmall(figures))
);

// Item E, the signed application, is no criterion of the assessment: it is the paper this app prepares.
// State SB Micro recognition is no way round the criteria (reading 5): "as long as it meets the City's LSB" criteria.

export const localSmallBusiness = remembered((figures: CityFigures): Program => ({
	id: 'lsb',
	agency: 'city',
	criteria: remembered((spaces: number) =>
		allOf(
			isCertifiedAsLocal(figures, spaces),
			isNotDominant,
			isIndependent,
			isNoSubsidiary,
			isHeadquarteredLocally(spaces),
			btrcIsClear,
			receiptsAreSmall(figures),
			isSmallIfManufacturer(figures)
		)
	),
	agencyDecides: [{ says: 'cityDecides', cite: procedure(5)('') }]
}));
