import type { Assessment } from '../rules/assess';
import type { CalendarDate } from '../rules/dates';
import type { Case } from '../rules/facts';
import type { Contract } from '../contract/contract';
import type { ReceiptsWorksheet } from '../rules/la-city/annual-receipts';
import type { ProgramId } from '../rules/language';
import type { Ask, Details } from './asks';
import type { CaseInWords } from './client/case-in-words';
import type { DocumentsToHave } from './documents';
import type { ProgramCaution, ProgramPaperId } from './la-city/program-words';
import type { PaperDocument } from './page/document';
import type { PaperWords } from './words';

/** A fact of the case file, as a dotted path: `business.name`, `workspaces[0].tenancy`. */
export type FactPath = string;

/** Every paper there is: its file name without an ending. */
export type PaperId =
	| ProgramPaperId
	| 'city-lbpp-worksheet'
	| 'city-document-checklist'
	| 'city-home-headquarters'
	| 'city-landlord-statement'
	| 'city-payment-log'
	| 'city-subsidiary-statement'
	| 'city-joint-venture-agreement'
	| 'county-preference-request'
	| 'county-preference-request-federal'
	| 'county-lsbe-worksheet'
	| 'county-dvbe-worksheet'
	| 'county-se-worksheet'
	| 'county-commercially-useful-function'
	| 'county-appeal'
	| 'county-made-in-la-interest'
	| 'city-first-source-notice'
	| 'client-job-posting-checklist'
	| 'client-summary';

/** What a paper is filled from. `words` are those of the language it is written in. */
export interface PaperInput {
	/** Only answers that apply: those that other answers have made moot are left out by the caller. */
	case: Case;
	/** The calendar date in Los Angeles. */
	today: CalendarDate;
	assessment: Assessment;
	/** The City certifications that the packet asks for. */
	asksFor: readonly CityProgramId[];
	/** The documents to have ready for those; `undefined` where nobody worked them out. */
	documents?: DocumentsToHave | undefined;
	words: PaperWords;
	/** What was written for papers beyond the facts; absent where nothing was. */
	details?: Details | undefined;
	/** The worksheet of annual receipts as far as it is filled in; absent where nobody began it. */
	receipts?: ReceiptsWorksheet | undefined;
	/** An earlier case of the same firm, for a renewal: only its answers that apply. Absent where none was chosen. */
	earlier?: Case | undefined;
	/** The whole case in words, for its summary; absent where nobody put it together. */
	summary?: CaseInWords | undefined;
	/** The contract that was won, as far as it is told; absent where there is none. */
	contract?: Contract | undefined;
	/**
	 * Names of the people on the roster, by their place in it, for declarations to sign. They are in memory while the
	 * screen is open and are stored nowhere.
	 */
	names?: readonly (string | undefined)[] | undefined;
}

/** A letter as the text of an e-mail, for those who send it so. */
export interface Email {
	/** As the rules give it; absent where they give none. */
	to?: string;
	subject: string;
	body: string;
}

export type CityProgramId = Extract<ProgramId, 'lbe' | 'cbe' | 'lsb' | 'lte'>;

/** What to know about the papers for the County. */
export type CountyCaution =
	| 'checkIsYourOwn'
	| 'functionUnmet'
	| 'functionOpen'
	| 'suppliesDisagree'
	| 'denialDayUnknown'
	| 'countyAppealBy'
	| 'countyAppealByOrLater'
	| 'countyAppealLate'
	| 'countyAppealAddress'
	| 'appealUnmet'
	| 'appealNeedsReasons'
	| 'appealNeedsEvidence'
	| 'proofEnded'
	| 'proofDaysCrossed'
	| 'renewalIsOpen'
	| 'certifiedAlready'
	| 'missionNotWritten'
	| 'summaryIsOpen';

/** What to know about the papers for after a contract is won, and for the County's pilot. */
export type ContractCaution =
	| 'firstSourceAddress'
	| 'firstSourceBefore'
	| 'firstSourceBy'
	| 'firstSourceLate'
	| 'firstSourceOpen'
	| 'firstSourceNeedsOpenings'
	| 'pilotNotDefined'
	| 'pilotForm'
	| 'pilotIsForManufacturers'
	| 'pilotSaysNo';

/** What to know about the papers that show the City what the application says. */
export type EvidenceCaution =
	| 'documentsLate'
	| 'onLetterhead'
	| 'statementInDoubt'
	| 'headquartersAddressDiffers'
	| 'landlordSigns'
	| 'landlordLetterLacking'
	| 'whichSixMonths'
	| 'paymentProofLacking'
	| 'fewerThanSixMonths'
	| 'subsidiarySigner'
	| 'parentPlaceUnknown'
	| 'agreementNotWhole'
	| 'agreementDayUnknown'
	| 'agreementLate'
	| 'ventureInDoubt';

/** Something to know before the paper is downloaded, as the key of a sentence and what it is about. */
export interface Caution {
	says:
		| ProgramCaution
		| 'noCertificate'
		| 'certificateDatesUnknown'
		| 'certificateNotInForce'
		| 'programUnmet'
		| 'programOpen'
		| 'nothingToRequest'
		| 'attachLetter'
		| 'versionUnknown'
		| 'dueUnknown'
		| 'askedButUnmet'
		| 'askedButOpen'
		| 'nothingAskedFor'
		| CountyCaution
		| ContractCaution
		| EvidenceCaution;
	program?: ProgramId;
	/** The days that its sentence names, in their order. */
	days?: readonly CalendarDate[];
}

/**
 * One form, letter or worksheet: a template of words and of where each answer goes. It is pure: no clock, no DOM, no
 * PDF.
 */
export interface Paper {
	id: PaperId;
	/** It stays with the firm, so it is written in the firm's language; all others go to an agency, in English. */
	isForTheFirm?: true;
	/** Whether the case calls for it. */
	isCalledFor(input: PaperInput): boolean;
	/** The facts that the paper wants and the case does not hold yet, in the order worth asking. */
	needs(input: PaperInput): FactPath[];
	cautions(input: PaperInput): Caution[];
	/** What it asks beyond the facts, in the order worth asking; absent where the facts are all it needs. */
	asks?(input: PaperInput): readonly Ask[];
	/** The same as text for an e-mail. */
	email?(input: PaperInput): Email;
	/** The paper itself. Throws nothing for a partial case: a blank without a fact is left blank and says why. */
	compose(input: PaperInput): PaperDocument;
}
