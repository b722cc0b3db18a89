/** The papers for single City certifications, and for what happens to them: their names, cautions and words. */
import type { CityAppealWords } from './appeal/words';
import type { LteDeclarationWords } from './lte-declarations/words';
import type { LsbSheetWords } from './lsb-sheet/words';
import type { LtePacketWords } from './lte-packet/words';
import type { NoticeOfChangeWords } from './notice-of-change/words';
import type { RenewalWords } from './renewal/words';
import type { SbMicroWords } from './sb-micro-affidavit/words';

export type ProgramPaperId =
	| 'city-lte-packet-for-profit'
	| 'city-lte-packet-nonprofit'
	| 'city-lte-declarations'
	| 'city-lsb-sheet'
	| 'city-sb-micro-affidavit'
	| 'city-notice-of-change'
	| 'city-appeal'
	| 'city-renewal';

/** What to know about them. */
export type ProgramCaution =
	| 'packetKindUnknown'
	| 'noRoster'
	| 'rosterIsYours'
	| 'peopleOut'
	| 'peopleOpen'
	| 'declarationToCopy'
	| 'declarationsArePersonal'
	| 'noDeclarationForThose'
	| 'declarationsOpen'
	| 'declarationWording'
	| 'receiptsNotWorkedOut'
	| 'affiliationOpen'
	| 'affidavitUnmet'
	| 'affidavitOpen'
	| 'sbMicroEnded'
	| 'affidavitUnprescribed'
	| 'cityAddress'
	| 'changeDayUnknown'
	| 'noticeBy'
	| 'noticeLate'
	| 'cityDenialDayUnknown'
	| 'cityAppealBy'
	| 'cityAppealLate'
	| 'cityAppealNeedsGrounds'
	| 'cityAppealNeedsDocuments'
	| 'cityAppealUnmet'
	| 'cityAppealIsTheLetter'
	| 'renewalDaysUnknown'
	| 'renewBefore'
	| 'certificationEnded'
	| 'noEarlierCase'
	| 'earlierBearsAnotherName'
	| 'noLongerMet'
	| 'endsMayMove';

export interface ProgramPaperWords {
	ltePacket: LtePacketWords;
	lteDeclarations: LteDeclarationWords;
	lsbSheet: LsbSheetWords;
	sbMicro: SbMicroWords;
	noticeOfChange: NoticeOfChangeWords;
	cityAppeal: CityAppealWords;
	renewal: RenewalWords;
}
