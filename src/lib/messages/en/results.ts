/** Where a case stands, why, what would change it, and what comes next. */
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number) => small[count] ?? String(count);
const certifications = (count: number, whose: string) =>
	`${inWords(count)} ${whose}${count === 1 ? 'certification' : 'certifications'}`;

export const results = {
	description: 'Where each certification stands, why, and what comes next. A self-assessment.',
	/** How many likely qualify, how many are open, of those that were chosen. */
	headline: (city: number, county: number, open: number): string => {
		if (city > 0 && county > 0)
			return `You likely qualify for ${certifications(city, 'City ')} and ${inWords(county)} of the County’s`;
		if (city > 0) return `You likely qualify for ${certifications(city, 'City ')}`;
		if (county > 0) return `You likely qualify for ${certifications(county, 'County ')}`;
		if (open > 0)
			return open === 1
				? 'One certification is still open'
				: `${capital(inWords(open))} certifications are still open`;
		return 'You do not qualify for a certification yet';
	},
	headlineMore: (open: number, unmet: number): string => {
		const parts = [
			...(open > 0 ? [`${inWords(open)} still open`] : []),
			...(unmet > 0 ? [`${inWords(unmet)} not yet`] : [])
		];
		return parts.length > 0 ? `Also: ${parts.join(', ')}.` : '';
	},
	notice: 'This is your own assessment, from your answers. The agency decides.',
	judged: (city: string, county: string, day: string) =>
		`Judged for ${day}, by the City’s rules effective ${city} and the County’s of ${county}.`,
	verdict: { met: 'Likely qualifies', unmet: 'Not yet', unknown: 'Open' },
	sign: { met: 'Met:', unmet: 'Not met:', unknown: 'Open:', decides: 'The agency decides:' },
	glance: 'At a glance',
	agencyDecides: 'the agency decides',
	decidesTitle: 'What the agency decides',
	everything: 'Every criterion, one by one',
	reading: 'The rules are silent or disagree here. We read them so:',
	readingTitle: 'How we read the rules here',
	seeLocal: 'See Local Business Enterprise (LBE) for what is missing.',
	unlabeledSpace: (number: number) => `Work space ${number}`,

	open: {
		count: (answers: number) =>
			answers === 1
				? 'One answer can decide this.'
				: `${capital(inWords(answers))} answers can still decide this.`,
		more: (answers: number) => (answers === 1 ? 'and one more' : `and ${inWords(answers)} more`),
		answer: 'Answer what is open'
	},

	change: {
		title: 'What would change this',
		one: 'Nothing else stands in the way.',
		anyOne: 'Any one of these would be enough:',
		needed: 'This is needed in any case:',
		andAnyOne: 'And any one of these:',
		allOf: 'All of these together:',
		and: 'and',
		notInHands: 'not in your hands',
		noneInHands: 'None of this is in your hands. Other certifications may fit better.',
		more: (ways: number) => (ways === 1 ? '1 more way' : `${ways} more ways`),
		nothing: 'No change of an answer leads to this certification.',
		tryIt: 'Try a different answer'
	},

	prepare: 'Prepare the papers',
	steps: {
		title: 'Next steps',
		says: {
			answerWhatIsOpen: 'Answer what is still open, or find it out.',
			registerOnRamp:
				'Register on RAMP, the City’s procurement site. The name there must be the one on your application.',
			sendJointVentureAgreement: 'Send the joint venture agreement at least 15 days before the bid is due.',
			uploadApplication:
				'Fill in the City’s own LBPP Application/Renewal form, sign it, and upload it to RAMP before the bid deadline.',
			sendDocuments: 'Answer the City’s e-mail: you have 14 calendar days to send the documents it asks for.',
			waitForVerified: 'Wait for the status “Verified”. “Verification in Progress” is not a certification.',
			keepCityInformed: 'Report changes that matter within ten calendar days.',
			registerOnWebven: 'Register as a vendor on Webven, the County’s portal.',
			applyOnWebven: 'Fill in the County’s online application on Webven, completely.',
			waitForDcba:
				'Wait for DCBA’s decision. If it is approved, you get a number and a certification letter.',
			requestWithEachBid:
				'With each bid, ask for the preference: the form “Request for Preference Consideration”, with DCBA’s letter attached.',
			renewCertificate: 'Renew in time: DCBA sends a notice 30 days before the certificate expires.'
		}
	},

	forProfitOnly: {
		title: (count: number) =>
			count === 1
				? '1 certification is only for for-profit firms'
				: `${count} certifications are only for for-profit firms`,
		how: 'The City gives these to for-profit businesses. A nonprofit that is local can be certified as a Local Transitional Employer (LTE).'
	},
	others: {
		title: 'Also judged',
		how: 'You did not choose these, or no bid in view needs them. They stand here so that you miss nothing.'
	},

	sections: {
		inTime: 'Am I in time for a bid?',
		after: 'Before you go on',
		contacts: 'Where the agencies are',
		sources: 'The rules used'
	},
	fromLists: 'Count your people from payroll files',
	links: {
		tryOut: { label: 'Try it out', hint: 'Change an answer without saving it, and see what moves' },
		before: { label: 'Before you apply', hint: 'What becomes public, who may sign, what to report' },
		deadlines: 'Every day the rules set, from what happened to you, and a calendar file',
		preference: 'What your certification is worth in dollars or points',
		review: { label: 'Your answers', hint: 'Look through them and change any' }
	},
	contacts: {
		hint: 'Check before you send anything: the address in your own letter governs.',
		printedOn: (date: string) => `Printed in the City’s rules of ${date}.`,
		printedIn: (year: string) => `Printed in the County’s guidelines of ${year}. It may have changed since.`,
		dated: (date: string) => `printed ${date}`,
		write: 'E-mail',
		call: 'Telephone'
	},
	sources: {
		effective: (date: string) => `effective ${date}`,
		hint: 'Short forms above, such as “Procedure #1, item 3(c)”, point into these.'
	},
	print: 'Print',

	tryOut: {
		title: 'Try it out',
		description: 'Change an answer without saving it and see which certification moves.',
		hint: 'Change an answer and see what moves. Nothing here is saved unless you keep it.',
		banner: 'This is a trial',
		bannerHow: 'Your saved answers stay as they are.',
		moves: 'What moves',
		nothingMoves: 'Nothing has moved yet.',
		nothingMovesYet: 'With these changes nothing moves.',
		before: 'Before',
		after: 'In the trial',
		trial: 'In the trial',
		unknown: 'Not answered',
		change: 'Try another',
		changeNamed: (name: string) => `Try another answer: ${name}`,
		doesNotFit: 'This does not fit your other answers, so it is not tried.',
		reset: 'Back to my answers',
		undoOne: 'Undo',
		keep: 'Keep this answer',
		keepAll: 'Keep these answers',
		kept: 'Kept. These are your answers now.',
		noAnswers: 'There are no answers to try yet.',
		back: 'Back to where you stand'
	}
};

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

export type Results = typeof results;
