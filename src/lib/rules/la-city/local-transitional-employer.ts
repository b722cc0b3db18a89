/** Procedure #4: Criteria for Local Transitional Employer (LTE). */
import { allOf, anyOf, criterion, given, remembered, type Condition, type Program } from '../language';
import { atLeast, forYears, isOneOf, percentOf } from '../words';
import { procedure } from '../sources/la-city-lbpp-2024';
import type { CityFigures } from '../rule-sets';
import { localBusiness } from './local-business';
import { isLocalByEither } from './local-by-rules';

const cite = procedure(4);

const isNonprofit = isOneOf('business.kind', ['nonprofit'], ['forProfit', 'nonprofit']);
const isForProfit = isOneOf('business.kind', ['forProfit'], ['forProfit', 'nonprofit']);

/** Item A. Reading 6: a nonprofit is local by every criterion of Procedure #1 or #2 other than being for-profit. */
const isLocalForTransitional = (figures: CityFigures, spaces: number) =>
	criterion({
		says: 'isLocalForTransitional',
		cite: cite('item A'),
		when: given(isNonprofit, isLocalByEither(figures, spaces), localBusiness(figures).criteria(spaces)),
		saysItAll: true,
		reading: 6
	});

const providedJobs = ({ programYears }: CityFigures) =>
	criterion({
		says: 'providedJobsForAYear',
		about: { figures: { years: programYears.is } },
		cite: programYears.cite,
		when: forYears(programYears.is, 'transitional.jobsSince'),
		inTheFirmsHands: false
	});

const placedPeople = ({ programYears }: CityFigures) =>
	criterion({
		says: 'placedPeopleForAYear',
		about: { figures: { years: programYears.is } },
		cite: cite(
			'item (2) for for-profits',
			'recruitment, referral or placement of transitional employees for at least one year'
		),
		when: forYears(programYears.is, 'transitional.placementSince'),
		inTheFirmsHands: false
	});

/** The placement path stands only in the list for for-profit applicants (reading 6). */
const hasProgram = (figures: CityFigures): Condition =>
	criterion({
		says: 'hasProgramForAYear',
		about: { figures: { years: figures.programYears.is } },
		cite: figures.programYears.cite,
		when: anyOf(providedJobs(figures), given(isForProfit, placedPeople(figures), anyOf())),
		reading: 6
	});

const enough = ({ participants, participantsShare }: CityFigures) => ({
	figures: { people: participants.is, share: participantsShare.is }
});

export const hasTenFullTimeParticipants = (figures: CityFigures) =>
	criterion({
		says: 'hasTenFullTimeParticipants',
		about: enough(figures),
		cite: cite('item (4)'),
		when: atLeast(figures.participants.is, 'transitional.fullTimeParticipants')
	});

export const participantsAreTenPercent = (figures: CityFigures) =>
	criterion({
		says: 'participantsAreTenPercent',
		about: enough(figures),
		cite: cite('item (4)'),
		when: percentOf(figures.participantsShare.is, 'workforce.fullTime', 'transitional.participants'),
		reading: 6
	});

/** Item (4): ten full-time participants, or participants who come to a tenth of the full-time employees. */
const hasEnoughParticipants = (figures: CityFigures) =>
	criterion({
		says: 'hasEnoughParticipants',
		about: enough(figures),
		cite: figures.participants.cite,
		when: anyOf(hasTenFullTimeParticipants(figures), participantsAreTenPercent(figures)),
		reading: 6
	});

export const localTransitionalEmployer = remembered((figures: CityFigures): Program => ({
	id: 'lte',
	agency: 'city',
	criteria: remembered((spaces: number) =>
		allOf(isLocalForTransitional(figures, spaces), hasProgram(figures), hasEnoughParticipants(figures))
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
}));
