import type { Language } from '../document';
import type { PdfFile } from './file';
import { dict, list, text } from './syntax';
import type { Ref } from './syntax';

/** What a PDF says of itself: its title (shown in the window's bar), its language and its day, `YYYY-MM-DD`. */
export interface Description {
	title: string;
	language: Language;
	written: string;
}

/** Writes what the file is called and when it was made. Throws when the day is not written as one. */
export function writeInformation(file: PdfFile, { title, written }: Description): Ref {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) throw new Error(`"${written}" is not a day as YYYY-MM-DD.`);
	// Noon in Greenwich falls on the same day in Los Angeles, summer and winter.
	const day = `(D:${written.replaceAll('-', '')}120000Z)`;
	return file.add(dict({ Title: text(title), Producer: '(BidLocal LA)', CreationDate: day, ModDate: day }));
}

/** Writes the form: its fields and the whole fonts that a person's own typing is shown in. Nothing where there is no field. */
export function writeForm(file: PdfFile, fields: readonly Ref[]): Ref | undefined {
	if (fields.length === 0) return undefined;
	const standard = (name: string, more: Record<string, string>) =>
		file.add(dict({ Type: '/Font', Subtype: '/Type1', BaseFont: name, ...more }));
	const helvetica = standard('/Helvetica', { Encoding: '/WinAnsiEncoding' });
	const dingbats = standard('/ZapfDingbats', {});
	return file.add(
		dict({
			Fields: list(fields),
			DR: dict({ Font: dict({ Helv: helvetica, ZaDb: dingbats }) }),
			DA: '(/Helv 10 Tf 0.1 g)'
		})
	);
}

/** The parts of a PDF that its catalog leads to. */
export interface Catalog {
	pages: Ref;
	structure: Ref;
	form: Ref | undefined;
	outline: Ref | undefined;
	/** The reader's program opens with the bookmarks beside the page. */
	showsOutline: boolean;
}

/** Writes the catalog: that the file is tagged, its language, and where its parts are. */
export const writeCatalog = (file: PdfFile, { language }: Description, parts: Catalog): Ref =>
	file.add(
		dict({
			Type: '/Catalog',
			Pages: parts.pages,
			Lang: text(language),
			MarkInfo: dict({ Marked: 'true' }),
			ViewerPreferences: dict({ DisplayDocTitle: 'true' }),
			StructTreeRoot: parts.structure,
			AcroForm: parts.form,
			Outlines: parts.outline,
			PageMode: parts.outline !== undefined && parts.showsOutline ? '/UseOutlines' : undefined
		})
	);
