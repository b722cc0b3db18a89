/** The papers for single City certifications, and for what happens to them, in the order of lists and folders. */
import type { Paper } from '../paper';
import { cityAppeal } from './appeal';
import { lsbSheet } from './lsb-sheet';
import { lteDeclarations } from './lte-declarations';
import { ltePacketForProfit, ltePacketNonprofit } from './lte-packet';
import { noticeOfChange } from './notice-of-change';
import { renewal } from './renewal';
import { sbMicroAffidavit } from './sb-micro-affidavit';

export const programPapers: readonly Paper[] = [
	ltePacketForProfit,
	ltePacketNonprofit,
	lteDeclarations,
	lsbSheet,
	sbMicroAffidavit,
	noticeOfChange,
	cityAppeal,
	renewal
];
