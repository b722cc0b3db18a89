/** What to know about the papers for single City certifications. */
import type { ProgramCaution } from '../../papers/la-city/program-words';

export const programCautions: Record<ProgramCaution, (program: string, ...days: string[]) => string> = {
	packetKindUnknown: () =>
		'The lists for for-profit and nonprofit applicants differ. Answer which you are; until then both versions stand here.',
	noRoster: () =>
		'This case holds counts and no roster, so the profile by category is left for you to fill in from your records.',
	rosterIsYours: () =>
		'The last pages are your roster, by its labels. Keep them: the rules ask for the profile, not for the list. Check that no label is a name.',
	peopleOut: () =>
		'Some people on the roster are not transitional employees by their answers. They are in no count.',
	peopleOpen: () =>
		'Some people on the roster are still open. The boxes that they could change are left empty.',
	declarationToCopy: () =>
		'Without a roster there is one blank declaration. Print a copy for each transitional employee; each ticks what is true.',
	declarationsArePersonal: () =>
		'Each page tells something private about one person. Hand it to that person alone. Names are printed only if you typed them here; they are not stored.',
	noDeclarationForThose: () =>
		'Some people on the roster are not transitional employees by their answers. No declaration is printed for them.',
	declarationsOpen: () =>
		'Some people on the roster are still open. What is not known is left for them to tick: only what is true.',
	declarationWording: () =>
		'The rules ask for declarations and prescribe no wording for them. If the City sends its own form, use that one.',
	receiptsNotWorkedOut: () =>
		'The receipts worksheet beside the question “annual receipts” is not filled in yet. Its lines are left for you.',
	affiliationOpen: () =>
		'Whether another firm is an affiliate is still open. If it is, its receipts and employees count with yours.',
	affidavitUnmet: (program) => `${program}: not met by your answers. Nobody should sign that it is.`,
	affidavitOpen: (program) => `${program}: still open. Answer what is missing before anyone signs.`,
	sbMicroEnded: (_program, day) => `The State’s certification ended on ${day}. The recognition rests on it.`,
	affidavitUnprescribed: () =>
		'The rules ask for this affidavit every year. They prescribe neither its words nor its day, and do not say whether a notary is needed: ask the City first.',
	cityAddress: () =>
		'The addresses are those of the City’s rules of March 27, 2024. Check before sending: the ones in your own letter govern.',
	changeDayUnknown: () =>
		'Write down what changed and on which day. The City wants the notice within 10 calendar days of the change.',
	noticeBy: (_program, day) => `Send it by ${day}: within 10 calendar days of the change.`,
	noticeLate: (_program, day) =>
		`The 10 calendar days ended on ${day}. Send it at once: without notice the City may remove the certification immediately.`,
	cityDenialDayUnknown: () =>
		'Write down the day on which the notification was sent. An appeal is due 7 calendar days after it; a late one is not considered.',
	cityAppealBy: (_program, day) =>
		`The last day is ${day}. A later appeal is not considered; a mailed one must be postmarked by then.`,
	cityAppealLate: (_program, day) =>
		`The last day was ${day}. The rules say that a later appeal is not considered.`,
	cityAppealNeedsGrounds: () =>
		'No ground is answered with facts yet. Without grounds an appeal is not considered.',
	cityAppealNeedsDocuments: () =>
		'No supporting document is named yet. Without documents an appeal is not considered.',
	cityAppealUnmet: (program) =>
		`${program}: not met by your answers either. Look at your results before you appeal.`,
	cityAppealIsTheLetter: () =>
		'The appeal is the signed letter on your letterhead. The e-mail only carries it as an attachment.',
	renewalDaysUnknown: () => 'Write down when the certification ends, so that the days can be counted.',
	renewBefore: (_program, day) =>
		`A certification ends on ${day}. A renewal takes about 30 days: upload the form well before.`,
	certificationEnded: (_program, day) =>
		`A certification ended on ${day}. Look at the days below, and do not count on it for a bid.`,
	noEarlierCase: () => 'No earlier case is chosen, so it cannot be shown what changed.',
	earlierBearsAnotherName: () =>
		'The earlier case bears another name than this one. Make sure that it is the same firm.',
	noLongerMet: (program) => `${program}: met in the earlier case, and no longer by your answers of today.`,
	endsMayMove: () =>
		'The end that RAMP shows is the one that counts. It can move when another certification is approved.'
};
