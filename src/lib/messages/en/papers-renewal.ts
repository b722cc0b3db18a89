/** The renewal packet. */
import type { RenewalWords } from '../../papers/la-city/renewal/words';

export const renewal: RenewalWords = {
	title: 'Renewal of City certifications: what changed, and by when',
	footer: 'For your own file. Not a City form. Made with BidLocal LA.',
	intro: (day) =>
		`Go through this before you renew. Your answers as of ${day}, by the City’s rules effective March 27, 2024 (Procedure #6).`,
	goesWith: (worksheet) =>
		`What goes to the City is its own form, the LBPP Application/Renewal, uploaded on RAMP. Use this together with the paper “${worksheet}”.`,
	standing: {
		title: 'Where each certification stood and stands',
		since: (day) => `Then: the earlier case, as of ${day}. Now: your answers of today.`,
		sinceUnknown:
			'Then: the earlier case. It bears no day, so it is judged as of today. Now: your answers of today.',
		columns: { program: 'Certification', then: 'Then', now: 'Now' },
		status: {
			met: 'Every criterion met, by the answers',
			unmet: 'Not met, by the answers',
			unknown: 'Open'
		},
		changed: '(changed)',
		none: 'No earlier case is chosen, so nothing can be compared. Choose one on the screen to see what changed.'
	},
	changes: {
		title: 'What changed since',
		columns: { asked: 'Answer', then: 'Then', now: 'Now' },
		notAnswered: 'not answered',
		notThere: 'not on the list',
		nothing: 'No answer on the City’s form changed.',
		tell: 'Was a change never told to the City? It had to be told within 10 calendar days. Send the notice of change now.'
	},
	dates: {
		title: 'By when',
		pairs: { local: 'LBE and CBE', small: 'LSB and LTE' },
		columns: { what: 'What', day: 'Day' },
		days: {
			renewalReminder: 'The City’s reminder goes out: renew as soon as it comes',
			cityExpires: 'The certification ends',
			renewalLastDay: 'Last day for a renewal instead of a new application',
			smallRenewalOpens: 'The renewal can go in from this day on',
			smallRenewalLastDay: 'The certification ends: last safe day to renew'
		},
		later: (day) => `The rule can also be read for ${day}. The earlier day is safe under both readings.`,
		unknown: 'Fill in the day on which RAMP shows the end, or the day of approval, to see the days here.',
		rules: {
			local: [
				'Valid for five years. The City e-mails its reminder to the RAMP administrator 30 calendar days before the fifth anniversary.',
				'A renewal takes about 30 days. To avoid a gap, upload the form as soon as the reminder comes.',
				'A form that comes more than 30 calendar days after the end is treated as a new application. The rules do not say that you count as certified in those days.'
			],
			small: [
				'Valid for five years. The form has to be submitted “within thirty (30) calendar days of the expiration”. That can mean before it or after it: renew before.',
				'When an LSB or LTE is approved, an LBE or CBE that is found valid then gets a new end: five years from that approval. Look at RAMP.',
				'No letter is sent for a renewed LSB or LTE. Look in the City’s directory and on RAMP.'
			]
		}
	},
	steps: {
		title: 'What to do',
		items: [
			'Go through what changed and correct your answers.',
			'Get the current LBPP Application/Renewal form from RAMP and fill it in from the worksheet.',
			'Have it signed by the owner or an authorized officer, under penalty of perjury.',
			'Upload it on RAMP. Do not upload supporting documents unless the City asks.',
			'Answer the City’s e-mail that asks for documents within its deadline. Until then RAMP shows “Verification in Progress”.',
			'When RAMP shows “Verified”, note the new end.'
		]
	},
	asks: {
		localEnds: {
			label: 'On which day does RAMP show that your LBE or CBE ends?',
			hint: 'This day counts before all others. Leave it empty if you hold neither.'
		},
		approvedLocal: {
			label: 'If RAMP shows no end: when was your LBE or CBE approved?',
			hint: 'It is valid for five years from then.'
		},
		smallEnds: {
			label: 'On which day does RAMP or the directory show that your LSB or LTE ends?',
			hint: 'This day counts before all others. Leave it empty if you hold neither.'
		},
		approvedSmall: {
			label: 'If there is no end to be found: when was your LSB or LTE approved?',
			hint: 'It is valid for five years from then.'
		}
	}
};
