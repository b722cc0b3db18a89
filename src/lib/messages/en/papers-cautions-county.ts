/** What to know before a paper for the County is downloaded. */
import type { CountyCaution } from '../../papers/paper';

export const countyCautions: Record<CountyCaution, (program: string, ...days: string[]) => string> = {
	checkIsYourOwn: () =>
		'Keep this for your own file. The County asks for no such paper, but it may ask how you work on the contract.',
	functionUnmet: () =>
		'A point of the definition is answered “no”. Signed as it is, this paper says that the firm performs no commercially useful function.',
	functionOpen: () => 'A point of the definition is not answered yet. Answer it before anyone signs.',
	suppliesDisagree: () =>
		'You answered that the firm is responsible for supplies, and “no” to a part of it. Look at both again: the definition asks for all parts that apply.',
	denialDayUnknown: () =>
		'The appeal must be sent within 10 business days of the day the certification was denied. Write that day, and the last day is counted here.',
	countyAppealBy: (_, last = '') =>
		`Send it by ${last}: that is the tenth business day after the denial, without weekends and County holidays.`,
	countyAppealByOrLater: (_, last = '', later = '') =>
		`Send it by ${last}. If the County’s offices close on a doubtful holiday in between, the last day is ${later}. Ask DCBA before you rely on that.`,
	countyAppealLate: (_, last = '') =>
		`The 10 business days ended on ${last}. The guidelines say nothing about late appeals: call DCBA today.`,
	countyAppealAddress: () =>
		'The e-mail address is the one printed in the guidelines of November 2016. Check before sending: the address in DCBA’s own notice governs.',
	appealUnmet: (program) =>
		`${program}: by your answers here it is not met. See first whether an answer or DCBA’s decision is wrong.`,
	appealNeedsReasons: () =>
		'An appeal must give its reasons, and say why you believe that DCBA erred. Both have a box to write in.',
	appealNeedsEvidence: () =>
		'The reasons must be supported by specific evidence. List each document, and attach it.',
	summaryIsOpen: () =>
		'Something is still open. The summary says what is missing; write it again once it is answered.',
	proofEnded: (_, end = '') =>
		`A certificate listed here ended on ${end}. The application wants one that is valid.`,
	proofDaysCrossed: (_, start = '', end = '') =>
		`A certificate listed here starts on ${start} and would end before that, on ${end}. Look at both days again.`,
	renewalIsOpen: (program, end = '') =>
		`${program}: DCBA’s certificate ends or ended on ${end}. To renew it, go through the application again.`,
	certifiedAlready: (program, end = '') =>
		`${program}: DCBA’s certificate is in force until ${end}. There is nothing to apply for now.`,
	missionNotWritten: () =>
		'The County wants the mission statement with the application. It is not written here yet.'
};
