/** Questions about transitional jobs, and about each person on the roster. */
import { transitionalCriteria } from '../../rules/choices';
import { definition, procedure } from '../../rules/sources/la-city-lbpp-2024';
import type { QuestionsWhere } from '../question';

const cite = procedure(4);
const enough = [
	cite('item (4)', 'either 10, or more, full time employees'),
	definition('Transitional Employee')
];
const program = ['transitional.jobsSince', 'transitional.placementSince'] as const;

export const transitionalQuestions: QuestionsWhere<`transitional.${string}`> = {
	'transitional.jobsSince': {
		topic: 'transitional',
		answer: { kind: 'sinceOrNever' },
		cite: [cite('item (2) for for-profits, (1) for nonprofits')],
		findOutIn: 'programRecords'
	},
	'transitional.placementSince': {
		topic: 'transitional',
		answer: { kind: 'sinceOrNever' },
		cite: [
			cite(
				'item (2) for for-profits',
				'recruitment, referral or placement of transitional employees for at least one year'
			)
		],
		findOutIn: 'programRecords',
		after: ['business.kind', 'transitional.jobsSince']
	},
	'transitional.participants': {
		topic: 'transitional',
		answer: { kind: 'count' },
		cite: enough,
		findOutIn: 'programRecords',
		after: program,
		orList: 'transitional.roster'
	},
	'transitional.fullTimeParticipants': {
		topic: 'transitional',
		answer: { kind: 'count' },
		cite: enough,
		findOutIn: 'programRecords',
		after: [...program, 'transitional.participants'],
		orList: 'transitional.roster'
	},
	'transitional.roster': {
		topic: 'transitional',
		answer: { kind: 'list' },
		cite: [...enough, cite('item (3) for for-profits, (2) for nonprofits')],
		findOutIn: 'programRecords',
		after: program
	},
	'transitional.roster[].label': {
		topic: 'transitional',
		answer: { kind: 'text' },
		cite: [cite('item (3) for for-profits, (2) for nonprofits')],
		findOutIn: 'programRecords',
		paperOnly: true
	},
	'transitional.roster[].livesInCity': {
		topic: 'transitional',
		answer: { kind: 'yesNo' },
		cite: [
			definition('Transitional Employee', 'primary place of residence is within the City of Los Angeles')
		],
		findOutIn: 'programRecords',
		after: program
	},
	'transitional.roster[].criteria': {
		topic: 'transitional',
		answer: { kind: 'choices', values: transitionalCriteria },
		cite: [definition('Transitional Employee')],
		findOutIn: 'programRecords',
		after: program
	},
	'transitional.roster[].fullTime': {
		topic: 'transitional',
		answer: { kind: 'yesNo' },
		cite: enough,
		findOutIn: 'programRecords',
		after: program
	},
	'transitional.roster[].movedToUnsubsidizedJob': {
		topic: 'transitional',
		answer: { kind: 'yesNo' },
		cite: [cite('item (2) b for nonprofits')],
		findOutIn: 'programRecords',
		paperOnly: true
	}
};
