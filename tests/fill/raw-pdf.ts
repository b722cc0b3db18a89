/** Small PDFs written out by hand, for what no program at hand makes. */

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/**
 * A PDF of the objects given, the first of which is number 1 and the catalog.
 * @param trailer more entries of the trailer
 */
export function rawPdf(objects: readonly string[], trailer = ''): Uint8Array {
	let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
	const places = objects.map((object, index) => {
		const at = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	const start = text.length;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
	return latin1(text);
}

export const stream = (dict: string, content: string): string =>
	`<< ${dict} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** What a form of one page is made of; each has a usual value. */
export interface RawForm {
	/** Fields, from object 6 on. Each stands on the page unless `annots` says otherwise. */
	fields: readonly string[];
	/** Objects after the fields. */
	more?: readonly string[];
	/** The numbers of the fields that the form lists; all of `fields` when absent. */
	listed?: readonly number[];
	/** The numbers of the boxes on the page; all of `fields` when absent. */
	annots?: readonly number[];
	catalog?: string;
	form?: string;
	page?: string;
	trailer?: string;
}

const refs = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(' ');

/** A form of one page: 1 catalog, 2 pages, 3 page, 4 content, 5 font, and the fields from 6 on. */
export function rawForm({
	fields,
	more = [],
	listed,
	annots,
	catalog,
	form,
	page,
	trailer
}: RawForm): Uint8Array {
	const all = fields.map((_, index) => index + 6);
	return rawPdf(
		[
			`<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${refs(listed ?? all)}] /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv 5 0 R >> >> ${form ?? ''} >> ${catalog ?? ''} >>`,
			'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /Helv 5 0 R >> >> /Annots [${refs(annots ?? all)}] ${page ?? ''} >>`,
			stream('', 'BT /Helv 12 Tf 60 740 Td (A form) Tj ET'),
			'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
			...fields,
			...more
		],
		trailer
	);
}

/** A text field on the page; `more` are further entries of it. */
export const textField = (name: string, more = '', rect = '60 600 360 620'): string =>
	`<< /Type /Annot /Subtype /Widget /FT /Tx /T (${name}) /F 4 /Rect [${rect}] ${more} >>`;
