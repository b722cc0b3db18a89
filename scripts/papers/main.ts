/**
 * `npm run papers`: every paper on the shelf, from a full, an empty and a hostile case, as PDF and as pictures of its
 * pages, to be looked at. `npm run papers -- es` writes them in Spanish.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperDocument } from '../../src/lib/papers/page/document';
import { writePdf } from '../../src/lib/papers/page/write/pdf';
import { shelf } from '../../src/lib/papers/shelf';
import { facesFor } from '../../src/cli/fonts';
import { today } from '../../tests/papers/cases';
import { inputFor, paperCases } from '../../tests/papers/paper-cases';
import { open, picture } from '../../tests/papers/page/rasterize';
import { contactSheets, type PagePicture } from './contact-sheet';
import { indexPage, type Shown } from './index-page';

const language = process.argv[2] === 'es' ? 'es' : 'en';
const folder = join('out', 'papers', language);

/** Writes one paper and its pages; where a character cannot be printed, says which and writes nothing. */
async function writePaper(name: string, document: PaperDocument): Promise<Pick<Shown, 'pages' | 'problems'>> {
	const written = await writePdf(document, await facesFor([document]), { written: today });
	if ('problems' in written)
		return {
			pages: [],
			problems: written.problems.map(({ field, codePoint }) => `${codePoint} in “${field}”`)
		};
	await writeFile(join(folder, `${name}.pdf`), written.bytes);
	const pdf = await open(written.bytes);
	const pages: PagePicture[] = [];
	for (let page = 1; page <= pdf.numPages; page++) {
		const { png } = await picture(pdf, page, 1.25);
		const file = `${name}-${page}.png`;
		await writeFile(join(folder, file), png);
		pages.push({ label: `${name}, ${page}`, file, png });
	}
	return { pages, problems: [] };
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const shown: Shown[] = [];
for (const kase of paperCases) {
	for (const paper of shelf) {
		const document = paper.compose(inputFor(paper, kase, language));
		const name = `${paper.id}-${kase.name.replaceAll(' ', '-')}`;
		shown.push({
			paper: paper.id,
			title: document.title,
			case: kase.name,
			name,
			...(await writePaper(name, document))
		});
	}
}
for (const { name } of paperCases) {
	const pages = shown.filter((one) => one.case === name).flatMap((one) => one.pages);
	for (const [i, sheet] of (await contactSheets(pages)).entries())
		await writeFile(join(folder, `contact-sheet-${name.replaceAll(' ', '-')}-${i + 1}.png`), sheet);
}
await writeFile(join(folder, 'index.html'), indexPage(shown, language));
const count = shown.reduce((sum, { pages }) => sum + pages.length, 0);
console.log(
	`${shelf.length} papers, ${paperCases.length} cases, ${count} pages: ${join(folder, 'index.html')}`
);
for (const { name, problems } of shown.filter((one) => one.problems.length > 0))
	console.log(`${name}: not written: ${problems.join(', ')}`);
