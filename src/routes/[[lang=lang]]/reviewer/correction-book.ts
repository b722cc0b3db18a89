/** The workbook of all screens and all messages in both languages, with room for corrections. */
import { workbookOf, type Cell, type WrittenSheet } from '$lib/employees/workbook';
import { areaNames, wordsIn, type Words } from '$lib/messages/index';
import { messageRows } from './message-rows';
import { screens } from './screens';

export interface CorrectionBook {
	bytes: Uint8Array;
	messages: number;
}

/** Rejects where the words of an area cannot be fetched: no message is left out. */
export async function correctionBook(): Promise<CorrectionBook> {
	const names = await areaNames();
	const [en, es] = await Promise.all([wordsIn('en', ...names), wordsIn('es', ...names)]);
	const rows = names.flatMap((area) => messageRows(en[area], es[area], area));
	return { bytes: workbookOf([messageSheet(rows), screenSheet(en, es)]), messages: rows.length };
}

const text = (said: string): Cell => (said === '' ? undefined : { text: said });
const heading = (...names: string[]): Cell[] => names.map((name) => ({ text: name, bold: true }));

const messageSheet = (rows: ReturnType<typeof messageRows>): WrittenSheet => ({
	name: 'Messages',
	widths: [36, 60, 60, 40, 40, 40],
	headingRows: 1,
	rows: [
		heading('Key', 'English', 'Spanish', 'Correction English', 'Correction Spanish', 'Comment'),
		...rows.map(({ key, en, es, note }) => [text(key), text(en), text(es), undefined, undefined, text(note)])
	]
});

const screenSheet = (en: Words, es: Words): WrittenSheet => ({
	name: 'Screens',
	widths: [30, 60, 60, 40, 40, 40],
	headingRows: 1,
	rows: [
		heading('Address', 'English', 'Spanish', 'Correction English', 'Correction Spanish', 'Comment'),
		...screens.map(({ path, title }) => [text(path), text(title(en)), text(title(es))])
	]
});
