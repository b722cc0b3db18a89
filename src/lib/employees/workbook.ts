/**
 * An .xlsx workbook. Written here because the library for it zips a large sheet in a worker made from a blob, which
 * our content security policy refuses (it then never ends), and cannot give a formula's value beside it.
 */
import { strToU8, zipSync } from 'fflate';

export type Cell =
	| { text: string; bold?: boolean }
	| { number: number; as?: 'hours' | 'percent' }
	/** `value` is what the formula comes to, for readers that do not calculate. */
	| { formula: string; value: number; as?: 'hours' | 'percent' }
	| undefined;

export interface WrittenSheet {
	/** At most 31 characters, none of []:*?/\ */
	name: string;
	/** Widths in characters, one a column. */
	widths: readonly number[];
	/** Rows that stay in view and are printed again on each page. */
	headingRows: number;
	rows: readonly (readonly Cell[])[];
}

/** @returns the file's bytes, the same for the same sheets */
export function workbookOf(sheets: readonly WrittenSheet[]): Uint8Array {
	const parts: Record<string, string> = {
		'[Content_Types].xml': contentTypes(sheets.length),
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': workbook(sheets),
		'xl/_rels/workbook.xml.rels': relations([
			...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
			['styles', 'styles.xml']
		]),
		'xl/styles.xml': styles
	};
	for (const [i, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet);
	const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
	return zipSync(Object.fromEntries(bytes), { level: 6, mtime: '1980-01-01T00:00:00' });
}

/** The name of a column counted from 0: A, Z, AA. */
export const columnName = (column: number): string =>
	(column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles by number: text kept as text, bold, plain number, hours, per cent. */
const style = { text: 1, bold: 2, number: 3, hours: 4, percent: 5 } as const;

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00##"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const contentTypes = (sheets: number) =>
	`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${Array.from({ length: sheets }, (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`;

const relations = (targets: readonly (readonly [string, string])[]) =>
	`<Relationships xmlns="${packages}/relationships">${targets.map(([kind, target], i) => `<Relationship Id="r${i + 1}" Type="${documents}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

function workbook(sheets: readonly WrittenSheet[]): string {
	const list = sheets.map(
		({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`
	);
	const titles = sheets.map(
		({ name, headingRows }, i) =>
			`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${xml(sheetReference(name))}!$1:$${headingRows}</definedName>`
	);
	return `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

/** A sheet's name as formulas write it. */
export const sheetReference = (name: string) => `'${name.replaceAll("'", "''")}'`;

function worksheet({ widths, headingRows, rows }: WrittenSheet): string {
	const columns = widths.map(
		(width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
	);
	const top = `A${headingRows + 1}`;
	const body = rows.map(
		(row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`
	);
	return `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRows}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function cellXml(cell: Cell, row: number, column: number): string {
	if (cell === undefined) return '';
	const at = `r="${columnName(column)}${row + 1}"`;
	// Text is never a formula here, whatever it begins with; the style's quote prefix keeps it so when it is edited.
	if ('text' in cell)
		return `<c ${at} s="${cell.bold === true ? style.bold : style.text}" t="inlineStr"><is><t xml:space="preserve">${xml(escaped(cell.text))}</t></is></c>`;
	const kind = `s="${style[cell.as ?? 'number']}"`;
	if ('number' in cell) return `<c ${at} ${kind}><v>${cell.number}</v></c>`;
	return `<c ${at} ${kind}><f>${xml(cell.formula)}</f><v>${cell.value}</v></c>`;
}

/** Readers take _x0041_ for a character's code; the underscore is written by its own code then. */
const escaped = (text: string) => text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the control characters, which XML cannot hold; half a character is made whole when it is encoded. */
const xml = (text: string) =>
	text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (mark) => marks[mark] as string);
