/**
 * What programs other than ours say of every paper: `qpdf --check` and poppler's `pdfinfo` and `pdftotext`, where they are
 * installed. pdf.js, which comes with the packages, always reads along.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shelf } from '../../src/lib/papers/shelf';
import { inputFor, paperCases } from './paper-cases';
import { faultsBy } from './other-programs';
import { written } from './quality';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'papers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

test.each(shelf.flatMap((paper) => paperCases.map((kase) => [paper.id, kase.name, paper, kase] as const)))(
	'%s from a %s case is read without a warning, tagged, with its title and its words',
	{ timeout: 60_000 },
	async (id, _name, paper, kase) => {
		const document = paper.compose(inputFor(paper, kase));
		const { bytes, pages, pdf, texts } = await written(document);
		const file = join(folder, `${id}.pdf`);
		await writeFile(file, bytes);

		const faults = [
			...(await faultsBy('qpdf', ['--check', file], ({ out }) => (/warning/i.test(out) ? [out] : []))),
			...(await faultsBy('pdfinfo', [file], ({ out }) =>
				[/^Tagged:\s+yes$/m, /^Form:\s+(AcroForm|none)$/m, new RegExp(`^Pages:\\s+${pages}$`, 'm')]
					.filter((wanted) => !wanted.test(out))
					.map((wanted) => `not ${wanted}`)
			)),
			...(await faultsBy('pdftotext', ['-raw', file, '-'], ({ out }) =>
				bare(out).includes(bare(document.title)) ? [] : ['no title']
			))
		];
		expect(faults).toEqual([]);
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		expect(texts.every((text) => text !== '')).toBe(true);
	}
);

test('a program that is not there has nothing to say, one that is says what is wrong', async () => {
	expect(await faultsBy('no-such-program-here', [], () => ['wrong'])).toEqual([]);
	expect(await faultsBy(process.execPath, ['-e', 'process.exit(3)'], () => [])).toHaveLength(1);
});
