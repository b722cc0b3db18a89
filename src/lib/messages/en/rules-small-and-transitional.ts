import type { RuleMessages } from '../shape';
import { dollarsOf, peopleOf, placeOf, shareOf, yearsOf } from './rules-subject';

/** Procedure #3, Local Small Business, and Procedure #4, Local Transitional Employer. */
export const smallAndTransitionalCriteria = {
	isLocalForSmall: {
		requires: () =>
			'The firm meets the criteria of a Local Business Enterprise (LBE). Every City Business Enterprise (CBE) does.',
		met: () => 'You meet the criteria of a Local Business Enterprise (LBE).',
		unmet: () => 'You do not meet all the criteria of a Local Business Enterprise (LBE).'
	},
	isNotDominant: {
		requires: () =>
			'The firm, with its affiliates (firms under the same control), is not dominant in its field.',
		met: () => 'Your firm, with its affiliates, is not dominant in its field.',
		unmet: () => 'Your firm, with its affiliates, is dominant in its field.'
	},
	isIndependent: {
		requires: () => 'The firm is independently owned and operated.',
		met: () => 'Your firm is independently owned and operated.',
		unmet: () => 'Your firm is not independently owned and operated.'
	},
	isNoSubsidiary: {
		requires: () => 'The firm is no subsidiary: no parent company owns all of it.',
		met: () => 'Your firm is no subsidiary of a parent company.',
		unmet: () =>
			'A parent company owns all of your firm, and a subsidiary cannot be a Local Small Business (LSB).'
	},
	smallIsHeadquartered: {
		requires: (about) =>
			`The firm’s headquarters is in ${placeOf(about)}. For a Local Small Business (LSB) no other tie will do.`,
		met: (about) => `Your headquarters is in ${placeOf(about)}, as a Local Small Business (LSB) needs.`,
		unmet: (about) =>
			`You have no headquarters in ${placeOf(about)} that counts, and a Local Small Business (LSB) needs one.`
	},
	btrcIsClear: {
		requires: () =>
			'The firm holds a City Business Tax Registration Certificate (BTRC), and its City business tax account is clear. Being exempt is not enough here.',
		met: () =>
			'You hold a City business tax certificate (BTRC), and your City business tax account is clear.',
		unmet: () =>
			'You hold no City business tax certificate (BTRC) with a clear account. Being exempt is not enough here.'
	},
	receiptsAreSmall: {
		requires: (about) =>
			`The firm’s gross receipts of the last fiscal year, with those of its affiliates, are less than ${dollarsOf(about)}.`,
		met: (about) =>
			`Your gross receipts of the last fiscal year, with those of your affiliates, are less than ${dollarsOf(about)}.`,
		unmet: (about) =>
			`Your gross receipts of the last fiscal year, with those of your affiliates, are not less than ${dollarsOf(about)}.`
	},
	manufacturerIsSmall: {
		requires: (about) =>
			`If the firm is a manufacturer, it has fewer than ${peopleOf(about)} employees, with its affiliates.`,
		met: (about) => `You have fewer than ${peopleOf(about)} employees, as a manufacturer must.`,
		unmet: (about) => `You do not have fewer than ${peopleOf(about)} employees, as a manufacturer must.`
	},
	isLocalForTransitional: {
		requires: () =>
			'A for-profit firm meets the criteria of a Local Business Enterprise (LBE). A nonprofit meets the same ones, or those of a City Business Enterprise (CBE), save for being for-profit.',
		met: () => 'You count as local for a Local Transitional Employer (LTE).',
		unmet: () => 'You do not meet all the local criteria for a Local Transitional Employer (LTE).'
	},
	providedJobsForAYear: {
		requires: (about) =>
			`The firm or nonprofit has provided transitional jobs to people in a program for at least ${yearsOf(about)}.`,
		met: (about) => `You have provided transitional jobs for at least ${yearsOf(about)}.`,
		unmet: (about) => `You have not provided transitional jobs for at least ${yearsOf(about)}.`
	},
	placedPeopleForAYear: {
		requires: (about) =>
			`A for-profit firm has been in the business of recruiting, referring or placing transitional employees for at least ${yearsOf(about)}.`,
		met: (about) =>
			`You have been in the business of recruiting, referring or placing transitional employees for at least ${yearsOf(about)}.`,
		unmet: (about) =>
			`You have not been in the business of recruiting, referring or placing transitional employees for at least ${yearsOf(about)}.`
	},
	hasProgramForAYear: {
		requires: (about) =>
			`Transitional jobs have been provided for at least ${yearsOf(about)}. A for-profit firm may instead have recruited, referred or placed transitional employees as its business for at least ${yearsOf(about)}.`,
		met: (about) => `Your work with transitional employees has gone on for at least ${yearsOf(about)}.`,
		unmet: (about) =>
			`You do not have at least ${yearsOf(about)} of the work with transitional employees that counts.`
	},
	hasEnoughParticipants: {
		requires: (about) =>
			`In the last 12 months, at least ${peopleOf(about)} participants worked full-time, or all participants came to at least ${shareOf(about)} of the full-time employees.`,
		met: (about) =>
			`You have at least ${peopleOf(about)} full-time participants, or participants who come to at least ${shareOf(about)} of your full-time employees.`,
		unmet: (about) =>
			`You have neither ${peopleOf(about)} full-time participants nor participants who come to ${shareOf(about)} of your full-time employees.`
	},
	hasTenFullTimeParticipants: {
		requires: (about) => `At least ${peopleOf(about)} participants of the last 12 months worked full-time.`,
		met: (about) => `At least ${peopleOf(about)} of your participants worked full-time.`,
		unmet: (about) => `Fewer than ${peopleOf(about)} of your participants worked full-time.`
	},
	participantsAreTenPercent: {
		requires: (about) =>
			`All participants of the last 12 months, full-time or not, come to at least ${shareOf(about)} of the full-time employees.`,
		met: (about) => `Your participants come to at least ${shareOf(about)} of your full-time employees.`,
		unmet: (about) =>
			`Your participants come to less than ${shareOf(about)} of your full-time employees, or you have no full-time employees.`
	}
} satisfies Partial<RuleMessages['criteria']>;
