/**
 * The words that papers are written in, one catalogue per language: the messages give them, so that a paper and its
 * Spanish reading are the same template.
 */
import type { CalendarDate } from '../rules/dates';
import type { Location } from '../rules/choices';
import type { Facts, Workspace } from '../rules/facts';
import type { ProgramId } from '../rules/language';
import type { JobPostingWords } from './client/job-posting-checklist';
import type { FirstSourceWords } from './la-city/first-source/words';
import type { DocumentChecklistWords } from './la-city/document-checklist';
import type { HomeHeadquartersWords } from './la-city/home-headquarters';
import type { JointVentureAgreementWords } from './la-city/joint-venture-agreement/words';
import type { LandlordStatementWords } from './la-city/landlord-statement';
import type { PaymentLogWords } from './la-city/payment-log';
import type { SubsidiaryStatementWords } from './la-city/subsidiary-statement';
import type { ClientSummaryWords } from './client/summary/words';
import type { WorksheetWords } from './la-city/lbpp-worksheet/words';
import type { CountyAppealWords } from './la-county/appeal/words';
import type { UsefulFunctionWords } from './la-county/commercially-useful-function/words';
import type { MadeInLaWords } from './la-county/made-in-la/words';
import type { ProgramPaperWords } from './la-city/program-words';
import type { CountyWorksheetWords } from './la-county/worksheet/words';
import type { RequestWording } from './la-county/request-wording';
import type { LetterWords } from './letter';
import type { CoverWords } from './packet-cover';
import type { Language } from './page/document';
import type { PaperId } from './paper';

type Choice<T> = Record<Exclude<T, undefined> & string, string>;
type Business = NonNullable<Facts['business']>;
type Compliance = NonNullable<Facts['compliance']>;

export interface PaperWords extends ProgramPaperWords {
	language: Language;
	/** The names of the papers, as they stand in lists and in the bar of the window. */
	titles: Record<PaperId, string>;
	programs: Record<ProgramId, string>;
	/** What marks every page of a reading in another language; `null` in the language the paper is sent in. */
	readingAid: ReadingAidWords | null;
	answers: AnswerWords;
	/** The sheet in front of a packet. */
	cover: CoverWords;
	letter: LetterWords;
	request: RequestWords;
	usefulFunction: UsefulFunctionWords;
	countyAppeal: CountyAppealWords;
	countyWorksheet: CountyWorksheetWords;
	clientSummary: ClientSummaryWords;
	worksheet: WorksheetWords;
	madeInLa: MadeInLaWords;
	firstSource: FirstSourceWords;
	jobPosting: JobPostingWords;
	checklist: DocumentChecklistWords;
	homeHeadquarters: HomeHeadquartersWords;
	/** What the papers of a month-to-month tenancy share. */
	tenancy: { space: string };
	landlordStatement: LandlordStatementWords;
	paymentLog: PaymentLogWords;
	subsidiaryStatement: SubsidiaryStatementWords;
	jointVentureAgreement: JointVentureAgreementWords;
}

export interface ReadingAidWords {
	/** Stands on every page: that it is for reading and neither for signing nor for sending. */
	notice: string;
	/** Before the paper's own title. */
	title: (paper: string) => string;
	ticked: string;
	notTicked: string;
	/** Where the paper has a line for the hand: why it is empty. */
	byHand: (label: string, why: string) => string;
	/** A blank with its answer, on one line. */
	filled: (label: string, answer: string) => string;
}

/** How an answer is written. */
export interface AnswerWords {
	notAnswered: string;
	yes: string;
	no: string;
	never: string;
	date: (date: CalendarDate) => string;
	money: (dollars: number) => string;
	number: (count: number) => string;
	percent: (share: number) => string;
	location: Record<Location, string>;
	ownersOffice: Choice<Facts['ownersOtherPermanentOffice']>;
	businessKind: Choice<Business['kind']>;
	structure: Choice<Business['structure']>;
	spaceKind: Choice<Workspace['kind']>;
	tenancy: Choice<Workspace['tenancy']>;
	monthToMonthOrigin: Choice<Workspace['monthToMonthOrigin']>;
	btrc: Choice<Compliance['btrc']>;
	secretaryOfState: Choice<Compliance['secretaryOfState']>;
}

/** What surrounds Exhibit II, and its reading in another language. */
export interface RequestWords {
	/** `null`: the County's own wording, which stands with the paper. */
	form: RequestWording | null;
	footer: string;
	leftForHand: string;
	leftForReviewer: string;
}
