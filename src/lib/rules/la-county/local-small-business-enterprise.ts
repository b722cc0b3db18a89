/** Section 5.1 and County Code chapter 2.204: Local Small Business Enterprise (LSBE). */
import { allOf, anyOf, criterion, regardlessOfSpaces, remembered, type Program } from '../language';
import { countyCode, guidelines } from '../sources/la-county-preference-2016';
import { dollarsUpTo, fewerThan, isTrue } from '../words';
import { performsCommerciallyUsefulFunction } from './commercially-useful-function';
import type { CountyFigures } from '../rule-sets';
import { principalPlaceForYears, principalPlaceInCounty } from './place';

/** 5.1 a: certified by the State, and here for at least one year. */
export const stateSmallWithYearInCounty = ({ principalPlaceYears }: CountyFigures) =>
	criterion({
		says: 'stateSmallWithYearInCounty',
		about: { figures: { years: principalPlaceYears.is } },
		cite: guidelines('5.1 a'),
		when: allOf(
			criterion({
				says: 'isStateSmallBusiness',
				cite: guidelines('5.1 a'),
				when: isTrue('county.dgsSmallBusiness')
			}),
			principalPlaceForYears(principalPlaceYears)
		)
	});

/**
 * The State's size standard. Reading 9: the guidelines print the figures of 2016 (100 employees, $14 million) and the
 * State raises the dollars every two years, so that above the printed figure its own word decides.
 */
const meetsStateSize = ({ stateEmployees, stateReceipts }: CountyFigures) =>
	allOf(
		criterion({
			says: 'hasAtMost100Employees',
			about: { figures: { people: stateEmployees.is } },
			cite: stateEmployees.cite,
			when: fewerThan(stateEmployees.is + 1, 'business.employees'),
			inTheFirmsHands: false,
			reading: 9
		}),
		criterion({
			says: 'receiptsWithinStateStandard',
			about: { figures: { dollars: stateReceipts.is } },
			cite: stateReceipts.cite,
			when: anyOf(
				dollarsUpTo(stateReceipts.is, 'business.averageReceipts3y'),
				isTrue('county.meetsStateSizeStandard')
			),
			inTheFirmsHands: false,
			reading: 9
		})
	);

/** 5.1 c: certified small by an agency that the inclusion policy accepts. Reading 8: its place needs no year. */
export const inclusionPolicySmall = (figures: CountyFigures) =>
	criterion({
		says: 'inclusionPolicySmall',
		cite: guidelines('5.1 c'),
		when: allOf(
			criterion({
				says: 'isInclusionPolicySmall',
				cite: guidelines('5.1 c'),
				when: isTrue('county.inclusionPolicyCertified'),
				agencyDecides: { says: 'inclusionPolicyIsDcbas', cite: guidelines('5.1 c') }
			}),
			criterion({
				says: 'principalPlaceInCounty',
				cite: guidelines('5.1 c'),
				when: principalPlaceInCounty,
				reading: 8
			}),
			meetsStateSize(figures)
		),
		reading: 8
	});

const dcbaDecides = [{ says: 'dcbaDecides', cite: guidelines('6.1 d') }] as const;

export const localSmallBusinessEnterprise = remembered((figures: CountyFigures): Program => ({
	id: 'lsbe',
	agency: 'county',
	criteria: regardlessOfSpaces(
		allOf(
			criterion({
				says: 'isLocalSmallByOnePath',
				about: { figures: { years: figures.principalPlaceYears.is } },
				cite: guidelines('5.1'),
				when: anyOf(stateSmallWithYearInCounty(figures), inclusionPolicySmall(figures))
			}),
			performsCommerciallyUsefulFunction
		)
	),
	agencyDecides: dcbaDecides
}));

/**
 * The rule for a federally funded solicitation with the restriction on geographic preferences.
 * Reading 8: 2.204.051 asks for the size and the active registration, 2.204.030 C.2 for one or the other; both are asked.
 */
export const localSmallBusinessEnterpriseFederal: Program = {
	id: 'lsbeFederal',
	agency: 'county',
	criteria: regardlessOfSpaces(
		allOf(
			criterion({
				says: 'meetsSbaSize',
				cite: guidelines('5.1 b'),
				when: isTrue('county.meetsSbaSizeStandard'),
				inTheFirmsHands: false,
				reading: 8
			}),
			criterion({
				says: 'isActiveInSam',
				cite: countyCode(
					'2.204.051',
					'maintains an active registration as a small business in the SAM data base'
				),
				when: isTrue('county.samActiveSmallBusiness'),
				reading: 8
			}),
			performsCommerciallyUsefulFunction
		)
	),
	agencyDecides: [...dcbaDecides, { says: 'conflictDecidesFederal', cite: countyCode('2.204.070 E') }]
};
