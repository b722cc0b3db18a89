/** Procedure #4: Criteria for Local Transitional Employer (LTE). */
import { allOf, anyOf, criterion, given, remembered, type Condition, type Program } from '../language';
import { atLeast, forYears, isOneOf, percentOf } from '../words';
import { procedure } from '../sources/la-city-lbpp-2024';
import { localBusiness } from './local-business';
import { isLocalByEither } from './local-by-rules';

const cite = procedure(4);

const isNonprofit = isOneOf('business.kind', ['nonprofit'], ['forProfit', 'nonprofit']);
const isForProfit = isOneOf('business.kind', ['forProfit'], ['forProfit', 'nonprofit']);

/** Item A. Reading 6: a nonprofit is local by every criterion of Procedure #1 or #2 other than being for-profit. */
const isLocalForTransitional = (spaces: number) =>
	criterion({
		says: 'isLocalForTransitional',
		cite: cite('item A'),
		when: given(isNonprofit, isLocalByEither(spaces), localBusiness.criteria(spaces)),
		saysItAll: true,
		reading: 6
	});

const providedJobs = criterion({
	says: 'providedJobsForAYear',
	cite: cite('item (2) for for-profits, (1) for nonprofits'),
	when: forYears(1, 'transitional.jobsSince'),
	inTheFirmsHands: false
});

const placedPeople = criterion({
	says: 'placedPeopleForAYear',
	cite: cite(
		'item (2) for for-profits',
		'recruitment, referral or placement of transitional employees for at least one year'
	),
	when: forYears(1, 'transitional.placementSince'),
	inTheFirmsHands: false
});

/** The placement path stands only in the list for for-profit applicants (reading 6). */
const hasProgram: Condition = criterion({
	says: 'hasProgramForAYear',
	cite: cite('item (2) for for-profits, (1) for nonprofits'),
	when: anyOf(providedJobs, given(isForProfit, placedPeople, anyOf())),
	reading: 6
});

export const hasTenFullTimeParticipants = criterion({
	says: 'hasTenFullTimeParticipants',
	cite: cite('item (4)'),
	when: atLeast(10, 'transitional.fullTimeParticipants')
});

export const participantsAreTenPercent = criterion({
	says: 'participantsAreTenPercent',
	cite: cite('item (4)'),
	when: percentOf(10, 'workforce.fullTime', 'transitional.participants'),
	reading: 6
});

/** Item (4): ten full-time participants, or participants who come to a tenth of the full-time employees. */
const hasEnoughParticipants = criterion({
	says: 'hasEnoughParticipants',
	cite: cite('item (4)', 'either 10, or more, full time employees'),
	when: anyOf(hasTenFullTimeParticipants, participantsAreTenPercent),
	reading: 6
});

export const localTransitionalEmployer: Program = {
	id: 'lte',
	agency: 'city',
	criteria: remembered((spaces: number) =>
		allOf(isLocalForTransitional(spaces), hasProgram, hasEnoughParticipants)
	),
	agencyDecides: [
		{ says: 'cityDecides', cite: procedure(5)('') },
		{ says: 'otherLteCriteria', cite: cite('items (5) and (6)') },
		{
			says: 'siteVisit',
			cite: cite('item (5) for nonprofits', 'A mandatory site visit of the facility'),
			when: isNonprofit
		}
	]
};
