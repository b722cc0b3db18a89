/**
 * What to know before a paper is downloaded. `program` is the certification it speaks of, where it
 * speaks of one; `days` are those of the caution, written out.
 */
import type { Caution } from '../../papers/paper';
import { contractCautions } from './papers-cautions-contract';
import { programCautions } from './papers-cautions-programs';
import { countyCautions } from './papers-cautions-county';
import { evidenceCautions } from './papers-cautions-evidence';

export const cautions: Record<Caution['says'], (program: string, ...days: string[]) => string> = {
	...countyCautions,
	...contractCautions,
	...evidenceCautions,
	...programCautions,
	noCertificate: (program) =>
		`${program}: no DCBA certificate is noted. The County gives the preference only to firms it has certified by the day the bid is handed in. The request stays unticked.`,
	certificateDatesUnknown: (program) =>
		`${program}: the dates of the DCBA certificate are missing, so the request stays unticked.`,
	certificateNotInForce: (program) =>
		`${program}: the DCBA certificate is not in force on the day that counts. The request stays unticked.`,
	programUnmet: (program) => `${program}: not met by your answers. Nothing is requested for it.`,
	programOpen: (program) =>
		`${program}: still open. The request stays unticked until your answers settle it.`,
	nothingToRequest: () => 'No request is ticked. As it stands, this form asks for no preference.',
	attachLetter: () =>
		'Attach the DCBA certification letter, tick “DCBA certification is attached” yourself, and sign and date by hand.',
	versionUnknown: () =>
		'There are two versions of this form, with and without the federal restriction. Your solicitation says which one it wants.',
	dueUnknown: () =>
		'The day the bid is due is not known. Certificates are judged by today; look again once you know the day.',
	nothingAskedFor: () => 'No City certification is asked for.',
	askedButUnmet: (program) => `${program}: not met by your answers. Do not ask for it as things stand.`,
	askedButOpen: (program) => `${program}: still open. Answer what is missing before anyone signs for it.`
};

export type Cautions = typeof cautions;
