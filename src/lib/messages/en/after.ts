/** The screen of what binds after a contract is won. */
import type { Contract, ContractAnswer } from '../../contract/contract';
import type { DirectiveChange } from '../../contract/directive';
import type { ObligationName } from '../../contract/obligations';

interface Duty {
	title: string;
	/** What it asks, and what to do. */
	what: readonly string[];
	/** What the sources leave open. */
	open?: string;
}

const duties: Record<ObligationName, Duty> = {
	firstSource: {
		title: 'Tell the City about job openings before you sign',
		what: [
			'First Source Hiring covers City contracts above $25,000. The contractor tells the Economic and Workforce Development Department (EWDD) about the jobs that are coming, so that the City’s WorkSource Centers can send local candidates.',
			'Send the notice of openings before the contract is signed. The Mayor has ordered that such contracts are not signed without it.',
			'Keep what shows that you sent it, and on which day.'
		],
		open: 'The sources here do not hold the ordinance itself: which form EWDD wants, how it counts the amount, and which contracts are excused. Ask the department that awards the contract.'
	},
	fairChance: {
		title: 'Do not ask about a criminal record before an offer',
		what: [
			'The Fair Chance Initiative for Hiring binds City contractors and their subcontractors: nobody may ask or look for an applicant’s criminal history until a conditional offer of the job has been made.',
			'Take the question out of your application form and out of your first interviews. Tell your subcontractors.'
		],
		open: 'The sources here do not hold the ordinance itself: what to do after an offer, and which jobs are excused. Ask the department that awards the contract.'
	},
	keepCityCertificate: {
		title: 'Keep your City certification true',
		what: [
			'The firm must meet the rules for as long as it is certified. A change that affects this is told to the Bureau of Contract Administration (BCA) by e-mail within 10 calendar days: a move, the headquarters, how many employees work inside the City or the County, the RAMP address, affiliates, receipts.',
			'Silence can cost the certification at once.'
		]
	},
	cityPreferenceWithheld: {
		title: 'More than 60 days without the certification costs the preference',
		what: [
			'If the firm does not qualify for more than 60 days in the whole time of the contract, the City withholds or takes back the value of the preference: the 6 to 12 per cent that was given.',
			'If an appeal reverses the removal, the certification counts as never interrupted.'
		]
	},
	replaceSubcontractor: {
		title: 'Replace a local subcontractor within 60 days',
		what: [
			'If a subcontractor that brought the preference no longer qualifies, and the department tells you so, replace it with another local subcontractor within 60 days.',
			'Otherwise the City withholds or takes back the value of the preference, or of the work that was pledged.'
		]
	},
	cooperateWithAudit: {
		title: 'Answer when the City checks',
		what: [
			'The City may check a certified firm at any time: by documents, a visit, or an interview. Not giving what it asks for is a ground to take the certification away.'
		]
	},
	usefulFunction: {
		title: 'Do a commercially useful part of the work',
		what: [
			'A County LSBE must carry out a distinct part of the contract: do, manage or supervise the work, work that is normal for its business; answer for its own supplies; and pass on no more than is usual in the trade.',
			'A firm that money only passes through does not count.'
		]
	},
	tellTheCounty: {
		title: 'Tell the County, and the State, if you no longer qualify',
		what: [
			'A firm that has lost what its certification rests on tells the Department of Consumer and Business Affairs (DCBA) before it answers another solicitation or accepts an award. LSBE and DVBE firms tell the State too.',
			'A firm that says nothing faces the penalties below.'
		],
		open: 'The County Code says “or accepting a contract award”, the guidelines say “and”. Tell them before either.'
	},
	countyPenalties: {
		title: 'What a certification won on wrong information costs',
		what: [
			'If a firm knew, or should have known, that what it gave was wrong or left out something that matters, and it won by that: it repays the difference in cost, pays a penalty of up to 10 per cent of the contract, and may be barred from County contracts.',
			'Everything given with a request for preference is under penalty of perjury.'
		]
	},
	countyPayment: {
		title: 'Your invoices: 15 days',
		what: [
			'County departments make every effort to pay certified local small businesses within 15 calendar days of an approved invoice that nobody disputes. This is a policy of the County toward you, not a duty of yours.'
		]
	},
	federalConflict: {
		title: 'Federal money may set the preference aside',
		what: [
			'Where the contract is paid with federal money, the County gives no preference as far as it would conflict with federal rules. The federal rules of the contract itself bind you besides.'
		],
		open: 'Which federal rules apply stands in the contract. The sources here do not list them.'
	}
};

const changes: Record<DirectiveChange, { title: string; what: string }> = {
	nothingNew: {
		title: 'No new duties',
		what: 'The directive carries out rules that bind already. What changes is how closely they are followed.'
	},
	signingHeld: {
		title: 'No signature without the notice of openings',
		what: 'RAMP and the City’s contracting systems are to hold back contracts above $25,000 until the notice to EWDD is shown.'
	},
	lookFor: {
		title: 'Read the solicitation for it',
		what: 'The Bureau of Contract Administration (BCA) is to update its guidance, so that solicitations name First Source Hiring.'
	},
	outreach: {
		title: 'Listen for it before the bid',
		what: 'BCA and the City Administrative Officer (CAO) are to recommend how bid papers, outreach and meetings before the bid tell of First Source Hiring, and of the preference for Local Transitional Employers.'
	},
	reported: {
		title: 'Your compliance is reported',
		what: 'Departments report each quarter whether each contractor complied, with the number of jobs posted and referred. BCA reviews it at least twice a year.'
	},
	departmentLead: {
		title: 'Each department has a lead',
		what: 'Each department was to name one person for First Source Hiring. Ask for that person when you have a question.'
	},
	transitionalEmployers: {
		title: 'More Local Transitional Employers are wanted',
		what: 'EWDD sets a yearly target for how many employers are certified as LTE, and reports on it.'
	},
	help: {
		title: 'Help with contracts and certification',
		what: 'BusinessSource and WorkSource Centers are to reach out to small firms, nonprofits and entrepreneurs about City contracts, the LTE certification and the hiring rules, and to give technical help.'
	},
	olympics: {
		title: 'LA28 contracts are told to registered firms',
		what: 'When bids for the Olympic and Paralympic Games open, RAMP tells EWDD, and firms registered with a BusinessSource Center are to be told.'
	}
};

const answers: Record<ContractAnswer, string> = {
	agency: 'whether it is with the City or the County',
	amount: 'the amount',
	federallyFunded: 'whether federal money pays for it',
	hiring: 'whether you expect to hire',
	signOn: 'the day it is signed',
	role: 'whether you are the prime contractor',
	pledgedSubcontractors: 'whether local subcontractors brought a preference',
	preferredFor: 'which certifications brought a preference'
};

export const after = {
	title: 'After you win',
	back: 'Back to where you stand',
	description:
		'What binds a firm after it has won a City or County contract, from the facts of the contract.',
	hint: 'Tell us about one contract. What binds you stands below, each with its rule. Nothing leaves this device.',
	contract: {
		title: 'The contract',
		agency: 'Who is the contract with?',
		agencies: { city: 'City of Los Angeles', county: 'County of Los Angeles' } satisfies Record<
			NonNullable<Contract['agency']>,
			string
		>,
		amount: 'Contract amount in dollars',
		amountHint: 'Over the whole term, such as 48,500.',
		federallyFunded: 'Does federal money pay for any of it?',
		hiring: 'Do you expect to hire anyone for it?',
		hiringHint: 'New people, full time or part time, from today until the work is done.',
		signOn: 'Day it is to be signed',
		signOnHint: 'Leave it empty if you do not know.',
		role: 'What is your part?',
		roles: { prime: 'Prime contractor', subcontractor: 'Subcontractor' },
		pledgedSubcontractors: 'Did certified subcontractors bring a preference?',
		preferredFor: 'Which of your certifications brought a preference?',
		preferredForHint: 'Tick all that the award letter or the bid names.',
		none: 'None of them',
		notSure: 'I do not know yet',
		clear: 'Start over',
		cleared: 'The contract was taken out.'
	},
	faults: {
		date: 'Write a day, a month and a year that are in the calendar. Until then it is not kept.'
	},
	binds: {
		title: 'What binds you',
		yes: 'Binds you',
		open: 'May bind you',
		no: 'Does not bind this contract',
		nothing: 'Tell us who the contract is with, and what binds you stands here.',
		hangsOn: (answers: string) => `It still hangs on: ${answers}.`,
		by: (day: string) => `Before the contract is signed: ${day}.`,
		beforeSigning: 'Before the contract is signed.',
		late: (day: string) =>
			`The signing day was ${day}. If the notice was not sent before, ask the department at once.`,
		sourcesSilent: 'What the sources leave open'
	},
	duties,
	answers,
	papers: {
		title: 'Papers for this',
		hint: 'They are filled from your answers, among your papers.',
		go: 'To your papers',
		deadlines: 'Record days in “Dates and deadlines”'
	},
	directive: {
		title: 'What Executive Directive 20 changes for bidders',
		hint: (issued: string) =>
			`The Mayor issued it on ${issued}. It gives orders to departments. Whether each has done its part is not in our sources: ask.`,
		by: (day: string) => `This was due by ${day}.`,
		dueBy: (day: string) => `This is due by ${day}.`,
		changes
	},
	olympics: {
		title: 'To hear of LA28 contracts',
		steps: [
			'Register your firm on RAMP (rampla.org), the City’s site for bids, and keep the profile up to date.',
			'Register with one of the City’s BusinessSource Centers, which EWDD runs. Ask any of them which one serves your address.',
			'Tell the center what you sell, and that you want notices of LA28 bids.'
		],
		open: 'The directive orders the notices; it does not say how a firm signs up for them. The center knows.'
	}
};

export type After = typeof after;
