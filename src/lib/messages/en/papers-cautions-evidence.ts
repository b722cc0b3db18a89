/** What to know before the papers that show the City what the application says. */
export const evidenceCautions = {
	documentsLate: () =>
		'By the day you noted, the 14 calendar days have passed. The City may give more time, but need not. Write to the office at once.',
	onLetterhead: () =>
		'The rules want this statement on the firm’s letterhead, signed by the owner or a corporate officer. Your name and address stand at its top. Sign only if every line is true.',
	statementInDoubt: () =>
		'Your answers speak against a line of this statement, or leave it open. The paper says which. Do not sign it yet.',
	headquartersAddressDiffers: () =>
		'The business address and the address of the headquarters are not the same. The statement says that the headquarters is at the address on the application: make the two agree.',
	landlordSigns: () =>
		'Your landlord signs this, not you. It goes together with proof of six months’ payments.',
	landlordLetterLacking: () =>
		'By your answers, the landlord’s letter is not in hand. Without it, a new month-to-month agreement does not count.',
	whichSixMonths: () =>
		'The rules say “6 months” of payments, not which. Six months in a row up to now are the safest.',
	paymentProofLacking: () =>
		'By your answers, proof of six months’ payments is not in hand. Without it, this tenancy may not count.',
	fewerThanSixMonths: () => 'Fewer than six payments are listed for a work space.',
	subsidiarySigner: () =>
		'The rules do not say who signs this statement or on what paper. It stands on your letterhead, for the owner or an officer. Sign only if every line is true.',
	parentPlaceUnknown: () =>
		'The statement is needed only if the parent company has its headquarters outside the County (for LBE) or outside the City (for CBE). Say where it is.',
	agreementNotWhole: () =>
		'These are the terms that the rules require of the agreement, not a whole agreement. The rules do not say that this sheet alone is enough.',
	agreementDayUnknown: () =>
		'The agreement is due 15 days before the bid is due. Note the day the bid is due to see the last day.',
	agreementLate: () =>
		'By the day the bid is due, the last day to submit the agreement has passed. Ask the City before you bid as a joint venture.',
	ventureInDoubt: () =>
		'Your answers speak against what the rules require of a joint venture: a legally established entity, a commercially useful purpose, a headquarters inside the boundary.'
};
