import type { RuleMessages } from '../shape';
import { shareOf, yearsOf } from './rules-subject';

/** The County's guidelines, section 5.3: the social enterprise. */
export const socialCriteria = {
	servedForAYear: {
		requires: (about) =>
			`For at least ${yearsOf(about)} there have been jobs for people who find it hard to get work, or social, environmental or human justice services.`,
		met: (about) =>
			`For at least ${yearsOf(about)} you have given jobs to people who find it hard to get work, or provided social, environmental or human justice services.`,
		unmet: (about) =>
			`You have not yet spent ${yearsOf(about)} giving jobs to people who find it hard to get work, or providing social, environmental or human justice services.`
	},
	isSocialEnterpriseByOnePath: {
		requires: () =>
			'The enterprise qualifies by at least one of the paths: four are open in general, and two of them in a solicitation with the federal restriction.',
		met: () => 'You qualify by at least one of the paths that are open here.',
		unmet: () => 'You qualify by none of the paths that are open here.'
	},
	employsTransitionalWorkforce: {
		requires: (about) =>
			`For at least one year there have been jobs with supportive services, and at least ${shareOf(about)} of the workforce are people who find it hard to get work.`,
		met: (about) =>
			`You have given jobs with supportive services for at least one year, and at least ${shareOf(about)} of your workforce are people who find it hard to get work.`,
		unmet: (about) =>
			`The path by your workforce is not met. It takes jobs with supportive services for at least one year, and at least ${shareOf(about)} people who find it hard to get work.`
	},
	gaveJobsWithServices: {
		requires: () =>
			'For at least one year there have been transitional or permanent jobs with access to supportive services, job training and skills building.',
		met: () => 'You have given jobs with access to supportive services and training for at least one year.',
		unmet: () =>
			'You have not given jobs with access to supportive services and training for at least one year.'
	},
	workforceIsTransitional: {
		requires: (about) =>
			`At least ${shareOf(about)} of the workforce are people who find it hard to get work (the County’s “Transitional Workforce”).`,
		met: (about) => `At least ${shareOf(about)} of your workforce are people who find it hard to get work.`,
		unmet: (about) => `Less than ${shareOf(about)} of your workforce are people who find it hard to get work.`
	},
	isBCorpOrBenefit: {
		requires: () =>
			'The enterprise is certified as a B Corporation by B Lab, or is a California benefit corporation or social purpose corporation.',
		met: () =>
			'You are certified as a B Corporation by B Lab, or are a California benefit corporation or social purpose corporation.',
		unmet: () =>
			'You are neither certified as a B Corporation by B Lab nor a California benefit corporation or social purpose corporation.'
	},
	isGreenCertified: {
		requires: () => 'The government of a city in Los Angeles County has certified the enterprise as green.',
		met: () => 'The government of a city in Los Angeles County has certified you as green.',
		unmet: () => 'No city government in Los Angeles County has certified you as green.'
	},
	servesCommonGood: {
		requires: () =>
			'The primary purpose is the common good, as a published mission statement shows, and the main business activity directly serves that mission.',
		met: () =>
			'Your primary purpose is the common good, your mission statement is published, and your main activity serves that mission.',
		unmet: () =>
			'The path by your mission is not met. It takes the common good as primary purpose, a published mission statement, and a main activity that serves the mission.'
	},
	purposeIsCommonGood: {
		requires: () => 'The primary purpose of the enterprise is the common good.',
		met: () => 'Your primary purpose is the common good.',
		unmet: () => 'Your primary purpose is not the common good.'
	},
	hasMissionStatement: {
		requires: () => 'The enterprise has published a mission statement that shows this purpose.',
		met: () => 'You have published a mission statement that shows your purpose.',
		unmet: () => 'You have not published a mission statement that shows your purpose.'
	},
	activityServesMission: {
		requires: () => 'The main business activity is directly related to the stated social mission.',
		met: () => 'Your main business activity is directly related to your stated mission.',
		unmet: () => 'Your main business activity is not directly related to your stated mission.'
	},
	isInCounty: {
		requires: () =>
			'The enterprise has its principal place of business, or a major office, in Los Angeles County.',
		met: () => 'You have your principal place of business, or a major office, in Los Angeles County.',
		unmet: () => 'You have neither your principal place of business nor a major office in Los Angeles County.'
	}
} satisfies Partial<RuleMessages['criteria']>;
