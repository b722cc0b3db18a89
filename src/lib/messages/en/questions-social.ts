import type { WordsWhere } from '../../interview/words';

/** Questions of the County's program for social enterprises. */
export const socialQuestions: WordsWhere<`county.socialEnterprise.${string}`> = {
	'county.socialEnterprise.servingSince': {
		name: 'Jobs or social services since',
		asks: 'Since when have you given jobs to people who find it hard to get work, or provided social, environmental or human justice services?',
		hint: 'Either of the two. If you do neither, choose “never”.',
		why: 'A Social Enterprise (SE) has done so for at least one year, in whatever way it qualifies.'
	},
	'county.socialEnterprise.jobsWithSupportiveServices': {
		name: 'Jobs with supportive services for a year',
		asks: 'Have you given jobs with support and training to such people for at least one year?',
		hint: 'Short-term or lasting jobs, with access to help such as counseling, case management, job training and skills building.',
		why: 'It is one way to become a Social Enterprise (SE), together with a workforce of which at least 51 per cent are such people.'
	},
	'county.socialEnterprise.transitionalWorkforceShare': {
		name: 'Share of transitional workforce',
		asks: 'What share of your workforce are people who find it hard to get work?',
		hint: 'By the County’s definition: people who may be homeless or have been in prison or jail, who have not worked for a long time, or who face high hurdles to a job. It is not the City’s definition.',
		why: 'It must be at least 51 per cent for this way to become a Social Enterprise (SE).'
	},
	'county.socialEnterprise.bCorp': {
		name: 'Certified B Corp',
		asks: 'Are you certified as a B Corporation by B Lab?',
		hint: 'That is a private certificate. A California benefit corporation is something else: it counts by its legal form.',
		why: 'It is one way to become a Social Enterprise (SE) with the County.'
	},
	'county.socialEnterprise.greenCertifiedByCityInCounty': {
		name: 'Certified green by a city',
		asks: 'Has a city in Los Angeles County certified you as green?',
		hint: 'The certificate comes from a city’s own government.',
		why: 'It is one way to become a Social Enterprise (SE) with the County.'
	},
	'county.socialEnterprise.primaryPurposeCommonGood': {
		name: 'Primary purpose: the common good',
		asks: 'Is your primary purpose the common good?',
		hint: 'You are there first of all for people or the environment, and not for profit to owners.',
		why: 'With a published mission statement and work that serves it, this is one way to become a Social Enterprise (SE). The County decides.'
	},
	'county.socialEnterprise.publishedMissionStatement': {
		name: 'Published mission statement',
		asks: 'Have you published a mission statement that says so?',
		hint: 'For example on your website, or in a report that people can read.',
		why: 'The common good must be shown by a published mission statement.'
	},
	'county.socialEnterprise.principalActivityServesMission': {
		name: 'Main activity serves the mission',
		asks: 'Does your main business activity directly serve that mission?',
		hint: 'What you sell or do is itself the way to the mission, and does not only raise money for it.',
		why: 'The main activity must be directly related to the stated social mission.'
	}
};
