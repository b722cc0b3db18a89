/** Section 5.2 and County Code chapter 2.211: Disabled Veteran Business Enterprise (DVBE). */
import { anyOf, criterion, regardlessOfSpaces, type Program } from '../language';
import { countyCode, guidelines } from '../sources/la-county-preference-2016';
import { isTrue } from '../words';

/** Any one of three certifications. The guidelines leave the third path out; the ordinance has it. */
export const disabledVeteranPaths = {
	state: criterion({ says: 'isStateDvbe', cite: guidelines('5.2 a'), when: isTrue('county.stateDvbe') }),
	veteransAffairs: criterion({
		says: 'isVaSdvosb',
		cite: guidelines('5.2 b'),
		when: isTrue('county.vaSdvosb')
	}),
	inclusionPolicy: criterion({
		says: 'isInclusionPolicyDvbe',
		cite: countyCode('2.211.030 C.3'),
		when: isTrue('county.inclusionPolicyDvbe'),
		agencyDecides: { says: 'inclusionPolicyIsDcbas', cite: countyCode('2.211.050') }
	})
};

export const disabledVeteranBusinessEnterprise: Program = {
	id: 'dvbe',
	agency: 'county',
	criteria: regardlessOfSpaces(
		criterion({
			says: 'isDisabledVeteranByOnePath',
			cite: guidelines('5.2'),
			when: anyOf(...Object.values(disabledVeteranPaths))
		})
	),
	agencyDecides: [{ says: 'dcbaDecides', cite: guidelines('6.4 d') }]
};
