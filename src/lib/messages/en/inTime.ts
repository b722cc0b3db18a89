/** “Am I in time?”: the bid in view, and what each program answers to its due date. */
export const inTime = {
	ask: 'When is the bid due?',
	askHint: 'The last day to hand in the bid, as its own papers say. The hour stands there too.',
	agency: 'Whose bid is it?',
	agencies: { city: 'The City’s', county: 'The County’s', unknown: 'Not sure' },
	save: 'Save the date',
	remove: 'Remove the date',
	wrongDate: 'Write a day, a month and a year that are in the calendar',
	dueOn: (date: string) => `The bid is due on ${date}.`,
	days: (days: number): string => {
		if (days > 1) return `That is in ${days} days.`;
		if (days === 1) return 'That is tomorrow.';
		if (days === 0) return 'That is today.';
		return days === -1 ? 'That was yesterday.' : `That was ${-days} days ago.`;
	},
	answers: {
		noDate: 'Tell us when the bid is due.',
		uploadBefore: (date: string) =>
			`The completed and signed form must be on RAMP before the deadline on ${date}. The day that counts is the day RAMP receives it.`,
		uploadToday:
			'The completed and signed form must be on RAMP today, before the hour of the deadline. The bid’s papers say which hour.',
		cityDeadlinePast:
			'The deadline has passed. Only a form that was on RAMP before it can still count for this bid. If it is still in progress, the Awarding Authority, and only it, can ask for an expedited review.',
		countyDeadlinePast:
			'The deadline has passed. Only a firm that was certified when it handed in the bid can get the preference.',
		noCertificate:
			'You must be certified by DCBA when you hand in the bid. We know of no certificate of yours. An application in process does not count.',
		covers: (start: string, end: string) =>
			`Your certificate runs from ${start} to ${end}: it covers the due date. Ask for the preference with the bid.`,
		coversFromItsStart: (start: string) =>
			`Your certificate begins on ${start}. It covers a bid that you hand in from that day on, not one before.`,
		endsBefore: (end: string) =>
			`Your certificate expires on ${end}, before the bid is due. It must be renewed by the day you hand in the bid.`,
		beginsAfter: (start: string) =>
			`Your certificate begins on ${start}, after the bid is due. It does not count for this bid.`,
		datesUnknown:
			'We do not know your certificate’s number and both of its days. Look at DCBA’s letter: it must cover the day you hand in the bid.'
	},
	standing: {
		met: 'By your answers you likely qualify.',
		unknown: 'Whether you qualify is still open.',
		unmet: 'By your answers you do not qualify yet, so being in time alone will not help.'
	},
	/** What holds for every City bid, each a sentence. */
	cityNotes: {
		pending: 'A status of “Verification in Progress” is not a certification, and no promise of one.',
		expedite:
			'A firm cannot ask for an expedited review. Only the Awarding Authority can, after the deadline.',
		recognized:
			'If the City approves it then, the certification counts from the day the application was submitted.',
		insufficient: 'A form that is not complete is rejected, and its date is lost.'
	},
	countyNotes: {
		request: 'Being certified is not enough: you must ask for the preference with the bid.'
	},
	jointVenture: (date: string) =>
		`The joint venture agreement must be with the City by ${date}, 15 days before.`,
	jointVenturePast: (date: string) =>
		`The joint venture agreement was due by ${date}, 15 days before. That day has passed.`,
	short: {
		noDate: 'No date yet',
		uploadBefore: 'There is time',
		uploadToday: 'Today is the last day',
		cityDeadlinePast: 'Deadline passed',
		countyDeadlinePast: 'Deadline passed',
		noCertificate: 'No certificate known',
		covers: 'Covered',
		coversFromItsStart: 'Covered from a certain day',
		endsBefore: 'Expires before',
		beginsAfter: 'Begins too late',
		datesUnknown: 'Days unknown'
	}
};

export type InTimeWords = typeof inTime;
