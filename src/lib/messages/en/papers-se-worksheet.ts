/** What belongs to the worksheet for the Social Enterprise alone. */
import type { CountyWorksheetWords } from '../../papers/la-county/worksheet/words';

export const socialEnterpriseWorksheet: CountyWorksheetWords['se'] = {
	title: 'Worksheet for the Social Enterprise application',
	year: {
		title: 'One year of service',
		intro:
			'For at least one year: jobs for a Transitional Workforce, or social, environmental or human justice services for participants. We read this as binding on every way below (County Code 2.205.050 B).',
		since: 'Serving since'
	},
	paths: {
		title: 'A guide to the ways of section 5.3',
		intro: 'One way is enough. Take the one that you can prove best.',
		taken: 'Ticked below is what your answers support.',
		notTaken:
			'None is ticked: your answers support none yet, or another answer already rules the certification out. See which comes nearest.',
		of: {
			i: {
				name: 'i. By whom you employ',
				needs: [
					'For at least one year: transitional or permanent jobs with access to supportive services, job training or readiness, and skills building.',
					'At least 51% of the workforce are a Transitional Workforce: hard to employ or underemployed people who may be homeless, were formerly incarcerated, have not worked for long, or face significant barriers to work (2.205.030 K).',
					'Have ready: a count of the workforce and of those people, without names, and a description of the support.'
				],
				inFederal: true
			},
			ii: {
				name: 'ii. By certificate or legal form',
				needs: [
					'Certified as a B Corporation by B Lab, or incorporated with the State as a Benefit Corporation or Social Purpose Corporation.',
					'Have ready: the certificate, or the articles of incorporation.'
				],
				inFederal: false
			},
			iii: {
				name: 'iii. By a green certificate',
				needs: [
					'Certified green by the government of a city in Los Angeles County.',
					'Have ready: the certificate, with the city’s name and its dates.'
				],
				inFederal: false
			},
			iv: {
				name: 'iv. By your mission',
				needs: [
					'The primary purpose is the common good, shown by a published mission statement.',
					'The principal business activity is directly related to that mission.',
					'Have ready: the statement, and where it is published.'
				],
				inFederal: true
			}
		},
		inFederal: 'Also serves in a solicitation with the federal restriction (5.3 b).',
		notInFederal: 'Does not serve in a solicitation with the federal restriction (5.3 b).'
	},
	facts: {
		jobs: 'Jobs with supportive services for at least one year?',
		share: 'Share of the workforce that is a Transitional Workforce',
		bCorp: 'Certified as a B Corporation?',
		green: 'Certified green by a city in the County?',
		purpose: 'Primary purpose: the common good?',
		statement: 'Mission statement published?',
		activity: 'Principal activity directly related to the mission?'
	},
	place: {
		title: 'In Los Angeles County',
		intro:
			'The principal place of business, or a major office, is in Los Angeles County. A major office is where you do the work of your social mission, and not an address in name only (5.3 a v and footnote 1).',
		principal: 'Principal place of business in the County since',
		office: 'Major office in the County?'
	},
	federal: {
		title: 'What differs with the federal restriction (5.3 b)',
		says: 'In a federally funded solicitation with the restriction on geographic preferences, only ways i and iv serve, and where you are does not matter. DCBA’s certification is needed all the same.'
	},
	written: {
		title: 'What DCBA wants in your own words',
		intro:
			'The application asks for the mission statement, a description of the programs and services, and answers about the social impact (6.7 a ii; County Code 2.205.050 C). What the online form asks about impact the guidelines do not print.',
		mission: { label: 'Mission statement', hint: 'Word for word, as it is published.' },
		published: { label: 'Where it is published', hint: 'For example a page of your website, or a report.' },
		programs: {
			label: 'Programs',
			hint: 'Each program: whom it is for, what happens in it, since when, and how many take part in a year.'
		},
		services: {
			label: 'Services and support',
			hint: 'Supportive services, for example counseling, case management, training before and at work, help in finding and keeping unsubsidized work (2.205.030 H). Or the social, environmental or human justice services that you give.'
		},
		impact: {
			label: 'Social impact',
			hint: 'What changes for people or the environment, and how you measure it: numbers of the last year, with where they come from.'
		},
		corporation: {
			label: 'For way ii: which certificate or legal form, its number and its dates',
			hint: 'B Lab’s certificate, or the State’s filing.'
		},
		green: {
			label: 'For way iii: which city’s green certificate, its number and its dates',
			hint: 'Leave it empty if you take another way.'
		}
	}
};
