/**
 * Section 5.3 and County Code chapter 2.205: Social Enterprise (SE).
 *
 * Reading 7: one year of service on every path (2.205.050 B), against 5.3, which names it in i alone; the "common
 * good" of 2.205.030 E is taken as shown by any one of 5.3 i to iv and tested only in iv; v binds every path of the
 * unrestricted rule. DCBA's certification (vi) is what is being assessed, so it is no criterion here.
 */
import { structures } from '../choices';
import { allOf, anyOf, criterion, regardlessOfSpaces, remembered, type Program } from '../language';
import { countyCode, guidelines } from '../sources/la-county-preference-2016';
import { forYears, isOneOf, isTrue, percentAtLeast } from '../words';
import type { CountyFigures } from '../rule-sets';
import { principalPlaceInCounty } from './place';

const fact = 'county.socialEnterprise';

export const servedForAYear = remembered(({ serviceYears }: CountyFigures) =>
	criterion({
		says: 'servedForAYear',
		about: { figures: { years: serviceYears.is } },
		cite: serviceYears.cite,
		when: forYears(serviceYears.is, `${fact}.servingSince`),
		inTheFirmsHands: false,
		reading: 7
	})
);

/** i: jobs with supportive services for a year, and a workforce of whom at least 51 per cent are transitional. */
const employsTransitionalWorkforce = ({ transitionalShare }: CountyFigures, section: string) =>
	criterion({
		says: 'employsTransitionalWorkforce',
		about: { figures: { share: transitionalShare.is } },
		cite: guidelines(`${section} i`),
		when: allOf(
			criterion({
				says: 'gaveJobsWithServices',
				cite: guidelines(`${section} i`),
				when: isTrue(`${fact}.jobsWithSupportiveServices`),
				inTheFirmsHands: false
			}),
			criterion({
				says: 'workforceIsTransitional',
				about: { figures: { share: transitionalShare.is } },
				cite: { ...transitionalShare.cite, ...guidelines(`${section} i`) },
				when: percentAtLeast(transitionalShare.is, `${fact}.transitionalWorkforceShare`)
			})
		)
	});

/** ii */
const isBCorpOrBenefit = criterion({
	says: 'isBCorpOrBenefit',
	cite: guidelines('5.3 a ii'),
	when: anyOf(
		isTrue(`${fact}.bCorp`),
		isOneOf(
			'business.structure',
			['benefitCorporation', 'socialPurposeCorporation'],
			['benefitCorporation', ...structures.filter((structure) => structure !== 'benefitCorporation')]
		)
	)
});

/** iii */
const isGreenCertified = criterion({
	says: 'isGreenCertified',
	cite: guidelines('5.3 a iii'),
	when: isTrue(`${fact}.greenCertifiedByCityInCounty`)
});

/** iv: the primary purpose, shown by a published mission statement, and a principal activity that serves it. */
const servesCommonGood = (section: string) =>
	criterion({
		says: 'servesCommonGood',
		cite: guidelines(section),
		when: allOf(
			criterion({
				says: 'purposeIsCommonGood',
				cite: guidelines(section, 'A business whose primary purpose is the common good'),
				when: isTrue(`${fact}.primaryPurposeCommonGood`),
				inTheFirmsHands: false,
				agencyDecides: { says: 'missionIsJudged', cite: guidelines(section) }
			}),
			criterion({
				says: 'hasMissionStatement',
				cite: guidelines(section),
				when: isTrue(`${fact}.publishedMissionStatement`)
			}),
			criterion({
				says: 'activityServesMission',
				cite: guidelines(section),
				when: isTrue(`${fact}.principalActivityServesMission`)
			})
		),
		reading: 7
	});

/** v: its principal place, or a major office, in the County. */
export const isInCounty = criterion({
	says: 'isInCounty',
	cite: guidelines('5.3 a v'),
	when: anyOf(principalPlaceInCounty, isTrue('county.majorOffice')),
	agencyDecides: { says: 'majorOfficeIsJudged', cite: guidelines('5.3, footnote 1') },
	reading: 7
});

/** The ways of 5.3 a, by their numbers there. */
export const socialEnterprisePaths = remembered((figures: CountyFigures) => ({
	i: employsTransitionalWorkforce(figures, '5.3 a'),
	ii: isBCorpOrBenefit,
	iii: isGreenCertified,
	iv: servesCommonGood('5.3 a iv')
}));

const onePath = (section: string, ...paths: Parameters<typeof anyOf>) =>
	criterion({ says: 'isSocialEnterpriseByOnePath', cite: guidelines(section), when: anyOf(...paths) });

export const socialEnterprise = remembered((figures: CountyFigures): Program => ({
	id: 'se',
	agency: 'county',
	criteria: regardlessOfSpaces(
		allOf(
			servedForAYear(figures),
			onePath('5.3 a', ...Object.values(socialEnterprisePaths(figures))),
			isInCounty
		)
	),
	agencyDecides: [{ says: 'dcbaDecides', cite: guidelines('6.7 d') }]
}));

/** In a federally restricted solicitation only i and iv serve, and place does not matter (5.3 b). */
export const socialEnterpriseFederal = remembered((figures: CountyFigures): Program => ({
	id: 'seFederal',
	agency: 'county',
	criteria: regardlessOfSpaces(
		allOf(
			servedForAYear(figures),
			onePath('5.3 b', employsTransitionalWorkforce(figures, '5.3 b'), servesCommonGood('5.3 b ii'))
		)
	),
	agencyDecides: [
		{ says: 'dcbaDecides', cite: guidelines('6.7 d') },
		{ says: 'conflictDecidesFederal', cite: countyCode('2.205.070 E') }
	]
}));
