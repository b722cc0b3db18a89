/** The annual affidavit of a firm recognized through the State's SB Micro. */
import type { SbMicroWords } from '../../papers/la-city/sb-micro-affidavit/words';

export const sbMicro: SbMicroWords = {
	title: 'Annual affidavit: Local Small Business recognized through State SB Micro',
	greeting: 'To the Bureau of Contract Administration:',
	purpose:
		'Our firm is recognized as a Local Small Business (LSB) because the State of California certifies it as a Small Business Micro (SB Micro). This is our annual update under Procedure #3 of the LBPP rules, effective March 27, 2024.',
	states: 'For the firm, I state that on the day I sign:',
	statements: {
		sbMicro: 'It is certified as an SB Micro by the State of California, Department of General Services.',
		local:
			'It is certified by the City as a Local Business Enterprise (LBE) or a City Business Enterprise (CBE).',
		notDominant: 'It is not dominant in its field of operations, alone or together with an affiliate.',
		independent: 'It is independently owned and operated.',
		notSubsidiary: 'It is not a subsidiary of a parent company.',
		headquarters:
			'Its headquarters is in the County of Los Angeles as an LBE, or in the City of Los Angeles as a CBE.',
		btrc: 'It holds a City business license (BTRC), and its tax status is clear.',
		receipts:
			'Together with all affiliates, its annual gross receipts of the previous fiscal year are less than $5,000,000.',
		manufacturer: 'It is not a manufacturer or, as a manufacturer, has fewer than 25 employees.'
	},
	stateNumber: 'State certification number',
	stateEnds: 'State certification ends',
	open: 'not settled by the answers: for you to tick if it is true',
	yours: 'for you to fill in',
	enclosed: 'Enclosed:',
	taxFiling: (year) =>
		year === undefined
			? 'A signed copy of our most recent federal tax filing'
			: `A signed copy of our most recent federal tax filing, for ${year}`,
	isTrue: 'These statements are true.',
	keep: {
		title: 'Before you send it',
		notice: 'Keep this page. It is not part of the affidavit.',
		items: [
			'The update is due every year. The rules do not name the day. Ask the Bureau of Contract Administration (BCA) which day counts for you.',
			'Sign the copy of the federal tax filing too: the rules ask for a signed copy.',
			'Sign only if every statement is true. If one is not ticked, find out why first.',
			'The rules do not prescribe the words of this affidavit. They do not say whether a notary is needed, or how to send it. Ask before you send: bca.certifications@lacity.org (rules of March 27, 2024; the address in your own letter governs).',
			'The City may ask for more, and reviews eligibility in full after five years.'
		],
		anniversary: (day) => `The next anniversary of your recognition is ${day}.`,
		fiveYears: (day) => `Five years from your recognition end on ${day}.`
	},
	asks: {
		recognized: {
			label: 'Does the City recognize you as an LSB because the State certified you as SB Micro?',
			hint: 'Only then is this yearly affidavit needed. An LSB certified by the City in the ordinary way does not need it.'
		},
		stateNumber: { label: 'What is the number of the State’s certification?' },
		stateEnds: { label: 'When does the State’s certification end?' },
		recognizedOn: {
			label: 'When did the City recognize you as an LSB?',
			hint: 'It gives you the yearly day and the five years to watch.'
		},
		taxYear: { label: 'For which year is the latest federal tax filing?', hint: 'For example: 2025.' }
	}
};
