/** The words of the papers for single City certifications, and their titles. */
import type { ProgramPaperId, ProgramPaperWords } from '../../papers/la-city/program-words';
import { declarationColumns, declarationSentences } from '../declaration-languages';
import { cityAppeal } from './papers-city-appeal';
import { lsbSheet } from './papers-lsb-sheet';
import { ltePacket } from './papers-lte-packet';
import { noticeOfChange } from './papers-notice-of-change';
import { renewal } from './papers-renewal';
import { sbMicro } from './papers-sb-micro';

export const programTitles: Record<ProgramPaperId, string> = {
	'city-lte-declarations': 'Declarations of transitional employees (LTE)',
	'city-lte-packet-for-profit': 'Transitional job program: packet for LTE (for-profit)',
	'city-lte-packet-nonprofit': 'Transitional job program: packet for LTE (nonprofit)',
	'city-lsb-sheet': 'Receipts, affiliates and headcount for LSB',
	'city-sb-micro-affidavit': 'Annual affidavit: LSB recognized through State SB Micro',
	'city-notice-of-change': 'Notice of a change (City)',
	'city-appeal': 'Appeal of a denial or removal (City)',
	'city-renewal': 'Renewal of City certifications'
};

export const programPapers: ProgramPaperWords = {
	ltePacket,
	lsbSheet,
	sbMicro,
	noticeOfChange,
	cityAppeal,
	renewal,
	lteDeclarations: {
		footer: 'Declaration for the employer’s LTE application. Page set by BidLocal LA. Not a City form.',
		says: declarationSentences,
		columns: declarationColumns,
		forThePerson: 'for the person who declares',
		person: (number) => `Person ${number}`,
		nobody: 'By the answers, nobody on this roster is a transitional employee. No declaration is printed.'
	}
};
