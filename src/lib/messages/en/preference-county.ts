/** The County's preference calculator. Amounts, points and lists come in already written out. */
export const preferenceCounty = {
	menu: {
		label: 'Preference tools',
		county: 'County bids',
		city: 'City bids',
		dealer: 'Dealer or broker?',
		back: 'Back to where you stand'
	},
	title: 'What the County’s preference does to a bid',
	hint: 'Type in the bids of one County solicitation. You see who receives the contract, at what price, and what your certification is worth.',
	description:
		'Calculates the 15 per cent preference of the County of Los Angeles bid by bid, on your own device. A self-assessment.',
	rule: 'The County takes 15 per cent of the lowest price, at most $150,000, off the price of every certified bidder who asked for it. This is only for comparing. The winner is paid the price it bid.',
	neverCombined:
		'Two or three County certifications do not add up: together never more than 15 per cent or $150,000 in one solicitation.',

	examples: {
		title: 'Try an example',
		hint: 'The four examples of the County’s guidelines, Exhibit III. Your own entries can be brought back.',
		names: ['Example one', 'Example two', 'Example three', 'Example four'],
		loaded: (name: string) => `${name} is loaded.`
	},

	method: {
		title: 'How will the County choose?',
		options: {
			lowestBid: { label: 'The lowest bid wins', hint: 'An invitation for bids' },
			scored: { label: 'Proposals earn points, for the price and for more', hint: 'A request for proposals' }
		},
		pricePoints: 'Points for the best price',
		pricePointsHint: {
			lowestBid: 'Leave this empty if the papers give no points. The County’s examples use 4,000.',
			scored: 'From the papers of the solicitation. The County’s example uses 4,000.'
		}
	},

	bids: {
		title: 'The bids',
		hint: 'Use your own price and your best guess of the others.',
		certifiedHint:
			'Certified means: by the County (DCBA), as LSBE, DVBE or SE, when the bid is sent. An application that is still open does not count.',
		requestedHint: 'Asked means: with the form “Request for Preference Consideration”, in the bid itself.',
		numbered: (number: number) => `Bid ${number}`,
		name: 'Bidder’s name',
		price: 'Price',
		certified: 'Certified by the County',
		requested: 'Asked for the preference',
		notAsked: 'Certified, but did not ask: no preference.',
		notCertified: 'Asked, but not certified: no preference.',
		otherPoints: 'Points for everything but the price',
		add: 'Add a bid',
		remove: (name: string) => `Remove ${name}`,
		removed: (name: string) => `${name} was removed.`,
		clear: 'Start over',
		cleared: 'All entries were removed.'
	},

	lowering: {
		title: 'Does something take the preference away, or lower it?',
		asks: 'Is this one of the purchases without preference?',
		options: {
			none: 'None of these',
			nationalContract:
				'A national contract of a group of governments that buy equipment and supplies together',
			revolvingFund: 'Paid from a revolving fund (petty cash)',
			purchaseCard: 'Paid with a purchase card (credit card)',
			smallNonAgreement: 'A purchase of less than $5,000 without an agreement',
			federalConflict:
				'Paid in part or in full with federal money whose conditions conflict with the preference',
			lawProhibits: 'A federal, State or local law limits or forbids the preference'
		},
		statute: 'A law sets a lower per cent (leave empty if none)',
		statuteHint: 'If a law limits the preference to less than 15 per cent, that per cent counts.'
	},

	problems: {
		noBids: 'There is no bid yet. Add one.',
		noPrice: 'The price is missing. Type 0 only if the bid is free.',
		highPrice: 'This is more than a trillion dollars. Check the number of zeros.',
		noPricePoints: 'The points for the best price are missing.',
		manyPricePoints: 'These are more than a billion points. Check the number of zeros.',
		noOtherPoints: 'The points for everything but the price are missing.',
		otherPoints: 'Type the points as a number, zero or more, such as 3,596 or 82.5.',
		notACount: 'Type the points as a whole number, such as 4,000.',
		notAWholeNumber: 'The points for the price are a whole number, such as 4,000.'
	},
	about: (bid: string, problem: string) => `${bid}: ${problem}`,
	incomplete: 'The result appears here as soon as these are filled in:',

	award: {
		title: 'Who receives the contract',
		to: (name: string, price: string) => `${name} receives the award, at ${price}.`,
		tie: (names: string) => `A tie: ${names}.`,
		tieAt: (names: string, price: string) => `A tie at ${price}: ${names}.`,
		tieHow: 'The rules name no way to break a tie. Ask the County department that buys.',
		onlyBid: 'It is the only bid.',
		lowest: (name: string, compared: string) => `${name} is compared at ${compared}, the lowest of all.`,
		points: (name: string, points: string) => `${name} has the most points in all: ${points}.`,
		own: (price: string, preference: string) =>
			`The ${preference} came off only for comparing: the contract is at ${price}, the price that was bid.`,
		without: (name: string, price: string) =>
			`Without the preference, ${name} would receive it, at ${price}.`,
		withoutTie: (names: string) => `Without the preference there would be a tie: ${names}.`,
		unchanged: 'Without the preference the result would be the same.',
		nobody: 'No bidder is both certified and asked for the preference, so no price is lowered.',
		excluded: 'To this purchase the County gives no preference, so no price is lowered.',
		decides:
			'A calculation by the published rules. The County checks each bid, and also whether a bidder is responsible and meets the specifications.'
	},

	working: {
		title: 'The working, bid by bid',
		lowest: (price: string) => `The lowest price: ${price}.`,
		share: (percent: string, share: string) => `${percent} per cent of it: ${share}.`,
		statuteShare: (percent: string, share: string) =>
			`A law sets ${percent} per cent in place of 15. Of the lowest price, that is ${share}.`,
		within: (amount: string) =>
			`That is within the maximum of $150,000. ${amount} comes off the price of each certified bidder who asked.`,
		over: 'That is over the maximum. $150,000 comes off the price of each certified bidder who asked.',
		none: 'This purchase is excluded: nothing comes off.',
		best: (price: string) => `The lowest price after that: ${price}.`,
		points: (points: string) =>
			`Points for the price: the lowest compared price, divided by the bidder’s compared price, times ${points}. Only whole points count.`,
		bidder: 'Bidder',
		price: 'Price that was bid',
		preference: 'Preference',
		compared: 'Price that is compared',
		pricePoints: 'Points for the price',
		otherPoints: 'Other points',
		totalPoints: 'Points in all',
		noPreference: 'none',
		awarded: 'Award',
		tied: 'Tie'
	},

	picture: {
		title: 'Prices before and after',
		alternative: (name: string, price: string, compared: string) =>
			price === compared
				? `${name}: bid ${price}, compared at the same price.`
				: `${name}: bid ${price}, compared at ${compared}.`,
		compared: 'Compared price',
		off: 'Taken off for comparing',
		best: 'Best compared price'
	},

	backwards: {
		title: 'And the other way round',
		mine: 'Which bid is yours?',
		choose: 'Choose a bid',
		upTo: (price: string) => `You stay alone in first place up to a price of ${price}.`,
		anyPrice: 'You are alone in first place at any price: no other bid comes close.',
		noPrice: 'At no price would you be alone in first place.',
		assumes: 'As long as all other bids stay as they are above.',
		worthTitle: 'What the certification is worth on this bid',
		worth: (room: string) => `It lets you ask ${room} more and still win.`,
		worthAll: 'Only with it can you win at all.',
		worthNothing: 'On these bids it changes nothing for you.',
		with: 'Certified, and asked',
		without: 'Without',
		about: 'What is compared',
		comesOff: 'Comes off for comparing',
		wins: 'At your price',
		highest: 'You win up to',
		yes: 'You win',
		no: 'You do not win',
		any: 'any price',
		never: 'no price'
	}
};

export type PreferenceCounty = typeof preferenceCounty;
