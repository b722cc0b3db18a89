/** The expression of interest in the County's pilot for local manufacturers. */
import type { MadeInLaWords } from '../../papers/la-county/made-in-la/words';

export const madeInLa: MadeInLaWords = {
	title: 'Expression of interest: Made in Los Angeles pilot',
	pilot:
		'About a pilot. The County has not published, in the sources of this paper, who qualifies. This is not an application, and nothing in it claims that the firm qualifies.',
	addressee: [
		'Department of Economic Opportunity (DEO) and Internal Services Department (ISD)',
		'County of Los Angeles'
	],
	noAddress: 'Address or web form: look for the County’s interest form on the pages of DEO or ISD',
	opening: (firm) =>
		`${firm ?? 'Our firm'} makes goods in Los Angeles County and is interested in the Made in Los Angeles pilot (motion of the Board of Supervisors of May 5, 2026). Please keep us informed.`,
	products: {
		title: 'What we make',
		columns: {
			product: 'Product',
			volume: 'How many a month',
			share: 'Made in the County (per cent)',
			buyers: 'Who buys it now'
		}
	},
	sites: {
		title: 'Where we make it',
		columns: { address: 'Address', work: 'Work done there', people: 'People at work' }
	},
	certificates: {
		title: 'Certificates and labels',
		columns: { name: 'Certificate', number: 'Number', until: 'Valid until' }
	},
	criteria: {
		title: 'What the motion names, and our own word on it',
		intro:
			'The motion lists some of these for the definition to come, and speaks of others as the problem to solve.',
		columns: { named: 'Named in the motion', ours: 'Our word', source: 'Motion' },
		names: {
			madeInCounty: 'Our goods are manufactured in Los Angeles County.',
			localToCounty: 'Our business is local to Los Angeles County.',
			lawsFollowed: 'We follow the laws and regulations that apply to us.',
			hourlyPay: 'Everyone is paid by the hour, at or above the minimum wage, and nobody by the piece.',
			noWageClaims: 'No wage or hour violation was found against us, and no claim is open.',
			safeWorkplace: 'We have health and safety rules and equipment, and people are trained in them.',
			ventilationAndHeat: 'Work places are clean, ventilated and protected from heat.',
			suppliersToo: 'Shops that work for us keep to the same.',
			meetsCountyNeeds: 'We make something that County departments buy.'
		}
	},
	labor: 'How we look after the people who work here',
	interest: {
		title: 'What else we are interested in',
		label: 'The “Locally Owned” label of the “Shop Local LA County” campaign.',
		group: 'Advising on the pilot in the working group of manufacturers and workers’ organizations.'
	},
	request: 'Please tell us when the definition is published and how to apply.',
	closing: 'Sincerely,',
	subject: (firm) =>
		`Made in Los Angeles pilot: expression of interest${firm === undefined ? '' : `, ${firm}`}`,
	footer: 'A pilot: its definition is not in our sources. Prepared with BidLocal LA, which is not an agency.',
	asks: {
		products: { label: 'What do you make?', hint: 'One entry a product.' },
		sites: { label: 'Where do you make it?', hint: 'Every place of manufacture, inside the County or not.' },
		certificates: {
			label: 'Which certificates and labels do you hold?',
			hint: 'For example: LSBE, Green, B Corp, a state garment registration, a safety award.'
		},
		criteria: {
			madeInCounty: { label: 'Are your goods manufactured in Los Angeles County?' },
			localToCounty: {
				label: 'Is your business local to Los Angeles County?',
				hint: 'The motion leaves open what counts as local. Say what you would call it.'
			},
			lawsFollowed: { label: 'Do you follow the laws and regulations that apply to you?' },
			hourlyPay: {
				label: 'Is everyone paid by the hour, at or above the minimum wage?',
				hint: 'The motion says that California outlawed piece-rate pay in garment work in 2022.'
			},
			noWageClaims: { label: 'Are you free of wage or hour violations, and of open claims?' },
			safeWorkplace: { label: 'Do you have health and safety rules and equipment, with training?' },
			ventilationAndHeat: { label: 'Are your work places clean, ventilated and protected from heat?' },
			suppliersToo: {
				label: 'Do the shops that work for you keep to the same?',
				hint: 'Answer yes if nobody else works for you.'
			},
			meetsCountyNeeds: {
				label: 'Do you make something that County departments buy?',
				hint: 'For example: uniforms, linens, furniture, printed matter, protective equipment.'
			}
		},
		labor: {
			label: 'How do you look after the people who work for you?',
			hint: 'Wages, benefits, training, safety, language, how a complaint is handled.'
		},
		label: { label: 'Are you interested in the “Locally Owned” label?' },
		group: { label: 'Would you advise on the pilot in its working group?' }
	}
};
