import type { WordsWhere } from '../../interview/words';

/** Questions about transitional jobs, and about each person on the roster. `person` is their label, never a name. */
export const transitionalQuestions: WordsWhere<`transitional.${string}`> = {
	'transitional.jobsSince': {
		name: 'Transitional jobs since',
		asks: 'Since when have you provided transitional jobs?',
		hint: 'Jobs for people who face high hurdles to work, such as veterans, people who were in jail, or people without a home, in a program that helps them on. If you have no such program, choose “never”.',
		why: 'A Local Transitional Employer (LTE) has done so for at least one year.'
	},
	'transitional.placementSince': {
		name: 'Placing people since',
		asks: 'Since when have you been in the business of recruiting, referring or placing transitional employees?',
		hint: 'Your business is to find such people work. If it is not, choose “never”.',
		why: 'For a for-profit business this is a second way to become a Local Transitional Employer (LTE), after one year. For nonprofits it is not.'
	},
	'transitional.participants': {
		name: 'Participants in twelve months',
		asks: 'How many people took part in your program in the last twelve months?',
		hint: 'Full-time or not. Count only those who live in the City of Los Angeles and who met the rules for a transitional employee before they began. If you would rather list them one by one, without names, we do the counting.',
		why: 'A Local Transitional Employer (LTE) needs 10 full-time participants, or participants who come to 10 per cent of its full-time employees.'
	},
	'transitional.fullTimeParticipants': {
		name: 'Full-time participants',
		asks: 'How many of those participants worked full-time?',
		why: 'Ten or more are enough for a Local Transitional Employer (LTE).'
	},
	'transitional.roster': {
		name: 'Roster of participants',
		asks: 'Who took part in your program in the last twelve months?',
		hint: 'Use numbers such as P-01, never names. Only people who live in the City and meet the rules are counted.',
		why: 'The City asks for a profile of the participants, with how many there are of each kind, and counts them.'
	},
	'transitional.roster[].label': {
		name: 'Label',
		asks: () => 'What number do you give this person?',
		hint: 'Such as P-01. Please do not write a name.',
		why: 'It keeps your list in order, and their names with you alone.'
	},
	'transitional.roster[].livesInCity': {
		name: 'Lives in the City',
		asks: (person) => `Does ${person} live in the City of Los Angeles?`,
		hint: 'Their main home, if they have one. Mail to “Los Angeles” also goes to places outside the City.',
		why: 'A transitional employee’s primary place of residence is in the City of Los Angeles.'
	},
	'transitional.roster[].criteria': {
		name: 'What applied to the person',
		asks: (person) => `Which of these applied to ${person} before the work began?`,
		hint: 'Choose all that you know of, and only what the person has told you or the records show. It stays on this device.',
		options: {
			veteran: { label: 'Veteran' },
			justiceInvolved: {
				label: 'Has been involved with the justice system',
				hint: 'And there is a record of it'
			},
			addiction: { label: 'Lives with an addiction' },
			atRiskYouth: { label: 'Young person at risk' },
			chronicallyHomeless: {
				label: 'Without a stable home',
				hint: 'Now, in the past six months, or again and again: without a home, about to lose it, or fleeing violence at home'
			},
			lowIncome: {
				label: 'Low household income',
				hint: 'Less than half of the County’s median for a year'
			},
			publicAssistance: { label: 'Receives public assistance' },
			noDiploma: { label: 'Has no high school diploma or GED' },
			custodialSingleParent: { label: 'Single parent with custody', hint: 'Now or before' },
			chronicallyUnemployed: {
				label: 'Long out of work',
				hint: 'For at least six months on end, or on and off for the last year'
			},
			emancipatedFosterYouth: { label: 'Left foster care by emancipation' }
		},
		why: 'One of the first five is enough, or two of the other six.'
	},
	'transitional.roster[].fullTime': {
		name: 'Works full-time',
		asks: (person) => `Did ${person} work full-time?`,
		why: 'Ten full-time participants are enough for a Local Transitional Employer (LTE).'
	},
	'transitional.roster[].movedToUnsubsidizedJob': {
		name: 'Moved on to a regular job',
		asks: (person) => `Did ${person} move on to a regular job that nobody subsidizes?`,
		why: 'The City asks a nonprofit how many participants moved on to regular work. It decides nothing by itself.'
	}
};
