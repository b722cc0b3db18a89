/** Every paper, in the order in which lists and folders show them. A new paper is one line here. */
import { clientSummary } from './client/summary';
import { jobPostingChecklist } from './client/job-posting-checklist';
import { firstSourceNotice } from './la-city/first-source-notice';
import { lbppWorksheet } from './la-city/lbpp-worksheet';
import { countyAppeal } from './la-county/appeal';
import { dvbeWorksheet } from './la-county/dvbe-worksheet';
import { lsbeWorksheet } from './la-county/lsbe-worksheet';
import { seWorksheet } from './la-county/se-worksheet';
import { usefulFunctionCheck } from './la-county/commercially-useful-function';
import { documentChecklist } from './la-city/document-checklist';
import { homeHeadquarters } from './la-city/home-headquarters';
import { jointVentureAgreement } from './la-city/joint-venture-agreement';
import { landlordStatement } from './la-city/landlord-statement';
import { paymentLog } from './la-city/payment-log';
import { subsidiaryStatement } from './la-city/subsidiary-statement';
import { madeInLaInterest } from './la-county/made-in-la-interest';
import { programPapers } from './la-city/program-papers';
import { requestForPreference, requestForPreferenceFederal } from './la-county/request-for-preference';
import type { Paper, PaperInput } from './paper';

export const shelf: readonly Paper[] = [
	lbppWorksheet,
	documentChecklist,
	homeHeadquarters,
	landlordStatement,
	paymentLog,
	subsidiaryStatement,
	jointVentureAgreement,
	...programPapers,
	lsbeWorksheet,
	dvbeWorksheet,
	seWorksheet,
	usefulFunctionCheck,
	requestForPreference,
	requestForPreferenceFederal,
	countyAppeal,
	madeInLaInterest,
	firstSourceNotice,
	jobPostingChecklist,
	clientSummary
];

/** The papers that this case calls for. */
export const calledFor = (input: PaperInput): Paper[] => shelf.filter((paper) => paper.isCalledFor(input));
