import { preferenceCounty } from './preference-county';

/** The City's preference, as far as its rules go. Amounts and dates come in already written out. */
export const preferenceCity = {
	menu: preferenceCounty.menu,
	title: 'What the City’s preference is worth',
	hint: 'And what the City takes back if the certification behind it is lost.',
	description:
		'Calculates the preference of the City of Los Angeles on a bid or a contract, and what is recovered when eligibility is lost. A self-assessment.',
	rule: 'The City’s rules that this app follows name a range, 6 to 12 per cent, but not the per cent of each certification. Each solicitation sets its own. Type in what yours says.',

	percents: {
		title: 'The per cents of your solicitation',
		hint: 'Leave empty what does not apply.',
		subcontractor: 'For the work of local subcontractors',
		outside: (percent: string) =>
			`${percent} per cent lies outside the 6 to 12 per cent that the rules name. Look at the solicitation once more.`
	},
	amounts: {
		title: 'Your prices',
		bid: 'Your bid or proposal price',
		contract: 'Value of the executed contract (once there is one)'
	},
	worth: {
		title: 'What the preference is worth',
		preference: 'Preference',
		percent: 'Per cent',
		onBid: 'Of your bid',
		onContract: 'Of the contract',
		adding: 'The rules do not say whether several preferences add up. The solicitation does.',
		nothing: 'Type at least one per cent and one price.'
	},

	loss: {
		title: 'If eligibility is lost',
		hint: 'What the rules say when a firm no longer qualifies while the contract runs.',
		whose: 'Whose certification is it?',
		options: {
			prime: { label: 'Ours: we hold the contract', hint: 'The prime contractor' },
			subcontractor: { label: 'A subcontractor’s', hint: 'Its work gave us a preference' }
		},
		which: 'Which of your preferences rested on what was lost?',
		whichNone: 'First type the per cents above.',
		lostOn: 'Since when does the firm no longer qualify?',
		regainedOn: 'From which day does it qualify again?',
		regainedHint: 'Leave empty if it does not so far.',
		earlierDays: 'Earlier days without eligibility in this contract',
		earlierHint: 'The rule counts the entire time of the contract. Leave empty if there were none.',
		days: 'days',
		reversed: 'An appeal reversed the removal',
		reversedHint: 'The certification then runs on without a break.',
		notifiedOn: 'When did the City department notify you that the subcontractor no longer qualifies?',
		notifiedHint: 'Leave empty if it has not so far.',
		replacedOn: 'When did another local subcontractor take over the work?',
		replacedHint: 'Leave empty if nobody has so far.',
		pledgedWork: 'Value of the work pledged to the subcontractor'
	},

	found: {
		title: 'What follows',
		open: 'Type in since when the firm no longer qualifies.',
		days: (days: string, isOne: boolean) =>
			isOne ? `${days} day without eligibility.` : `${days} days without eligibility.`,
		applies:
			'That is more than 60 days. By the rule the City withholds the value of the preference, or recovers it.',
		exactly: 'That is not more than 60 days, so this rule does not apply.',
		until: (date: string) => `That is not more than 60 days so far. From ${date} on, it would be.`,
		reversed:
			'The appeal makes the certification continuous with the earlier one. We read this so that no day was lost and nothing is taken back.',
		toChoose: 'Choose above which preferences rested on what was lost.',
		wouldBe: 'What would be withheld or recovered then:',
		amount: 'What would be withheld or recovered:',
		onBid: (amount: string) => `${amount}, by the preference on the bid or proposal`,
		onContract: (amount: string) => `${amount}, by the value of the executed contract`,
		both: 'The rule names both and does not say which one counts. Be prepared for the higher.',
		bothSubcontractor:
			'For a subcontractor the rule says only “the value of the Preference received”. Both ways of counting are those of the rule for prime contractors.',
		noAmounts: 'Type your prices and the per cent above to see the amount.',

		replacement: {
			title: 'Replacing the subcontractor',
			rule: 'After the notification you have 60 days to replace the subcontractor with another local one.',
			notNotified: 'These days begin with the notification of the City department that awarded the contract.',
			open: (date: string) => `You have until ${date}.`,
			inTime: 'Replaced within 60 days: this consequence does not arise.',
			alsoDays:
				'Whether the first rule, on more than 60 days, still applies after a replacement in time, the rules do not say. Ask the City department.',
			late: 'Not replaced within 60 days. By the rule the City withholds or recovers one of these:',
			would: 'Otherwise the City withholds or recovers one of these:',
			preference: (amount: string) => `${amount}, the bid or proposal preference`,
			work: (amount: string) => `${amount}, the work that was pledged to the subcontractor`,
			noAmounts: 'The value of the bid or proposal preference, or of the work that was pledged.',
			reversed: 'The appeal was won: by our reading there is nobody to replace.'
		},
		decides:
			'The City department acts on information that it believes to be reliable. It decides; this is a calculation to be prepared.'
	},
	problems: {
		highPrice: preferenceCounty.problems.highPrice,
		regainedBeforeLost: 'This day lies before the one on which it was lost. Check both.',
		notACount: 'Type the days as a whole number, such as 12.',
		notAWholeNumber: 'Type whole days, such as 12.'
	},
	clear: 'Start over',
	cleared: 'All entries were removed.'
};

export type PreferenceCity = typeof preferenceCity;
