/** What to know before applying: what becomes public, who signs, what to report, and how not to lose one's place. */
export const before = {
	title: 'Before you apply',
	description: 'What becomes public, who may sign, and what to report once you are certified.',
	hint: 'What firms often learn too late, each with where it stands in the rules.',
	city: 'For the City’s certifications',
	county: 'For the County’s certifications',
	homeBusiness: 'You run your business from a home: read this one first.',
	toReviewer: 'For agency staff: every rule as we read it',
	says: {
		registerOnRamp: {
			title: 'Register on RAMP first',
			text: 'The City takes the application only through RAMP. The business name must be the same on the application, on your RAMP profile and on your City tax certificate (BTRC). The address should be the same too.'
		},
		published: {
			title: 'Your name, status and contact become public',
			text: 'A certified firm’s certification status and contact information are published on its rampla.org profile. For LSB and LTE they also stand on the Bureau’s own site.',
			home: 'If you work from home, think about which address, telephone and e-mail you put on your RAMP profile: anyone can see them.'
		},
		whoSigns: {
			title: 'Who may sign',
			text: 'The owner, or a corporate officer who is duly authorized: for example president, CEO, COO, CFO, controller, general manager, a vice president, or an officer named in the articles or the operating agreement. You sign under penalty of perjury.'
		},
		howToSign: {
			title: 'In ink, or with an authenticated electronic signature',
			text: 'A typed name or a pasted picture of a signature is not accepted. The City may ask for ink in a given case.'
		},
		complete: {
			title: 'An incomplete form loses its place',
			text: 'A form that is found insufficient is rejected on RAMP and does not count as submitted. The day that counts is the day the completed and signed form arrives. Reviews go in the order of that day.'
		},
		documents: {
			title: 'Wait with the documents until you are asked',
			text: 'After the form, the City asks for documents by e-mail. You have 14 calendar days from that e-mail, or the application is closed. Do not upload documents to RAMP unless you are told to.'
		},
		changes: {
			title: 'Report changes within ten calendar days',
			text: 'A move, a new headquarters, fewer people in the County or the City, a changed RAMP address, new affiliates, higher receipts: tell the Bureau in writing, by e-mail. Who does not may lose the certification at once.'
		},
		notTransferable: {
			title: 'It is yours alone',
			text: 'A certification does not pass between parent, subsidiary and sister companies. Each one applies for itself.'
		},
		jointVenture: {
			title: 'A joint venture’s serves one contract',
			text: 'It can be used only for the one contract opportunity, and the partners cannot use it for themselves.'
		},
		registerOnWebven: {
			title: 'Register on Webven first',
			text: 'The County takes the application online, from firms that are registered as vendors on its Webven portal.'
		},
		certifiedAtBid: {
			title: 'Be certified when you hand in the bid',
			text: 'A certification that is in process does not count. Ask for the preference with every single bid, with DCBA’s letter attached.'
		},
		countyChanges: {
			title: 'Tell DCBA at once if you no longer qualify',
			text: 'Who does not, and takes a contract, may have to repay the difference and a penalty of up to ten percent of the contract.'
		},
		perjury: {
			title: 'You sign under penalty of perjury',
			text: 'The request for the preference is a declaration. Read every box that is ticked before you sign.'
		}
	}
};

export type Before = typeof before;
