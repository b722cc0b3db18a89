import { describe, expect, test } from 'vitest';
import { printed } from '../../src/lib/messages/es/papers-printed';
import { blanks } from '../../src/lib/papers/page/blanks';
import { writePdf } from '../../src/lib/papers/page/write/pdf';
import { readingAidOf } from '../../src/lib/papers/reading-aid';
import { shelf } from '../../src/lib/papers/shelf';
import { bakery, inputOf, nonprofit, today } from './cases';
import { faces } from './page/faces';
import { fieldMap, open, textOfPage } from './page/rasterize';

const notice = 'Ayuda de lectura: no es para firmar ni para enviar.';
const aid = printed.readingAid!;

describe.each(shelf.map((paper) => [paper.id, paper] as const))('%s in Spanish', (_, paper) => {
	test.each([
		['of a bakery', bakery],
		['of a nonprofit', nonprofit],
		['of an empty case', {}]
	])('%s says on every page that it is not to be signed, and has nothing to fill', async (_case, facts) => {
		const document = readingAidOf(paper.compose(inputOf(facts, 'es')), aid);
		expect(blanks(document).filter(({ kind }) => kind !== 'reserved')).toEqual([]);
		const written = await writePdf(document, faces, { written: today });
		if ('problems' in written) throw new Error(JSON.stringify(written.problems));
		const pdf = await open(written.bytes);
		expect((await fieldMap(pdf)).size).toBe(0);
		for (let page = 1; page <= pdf.numPages; page++) expect(await textOfPage(pdf, page)).toContain(notice);
	});

	test('it has the same blocks as the English paper, in the same order', () => {
		const kinds = (language: 'en' | 'es') =>
			paper.compose(inputOf(bakery, language)).blocks.map(({ kind }) => kind);
		expect(kinds('es')).toEqual(kinds('en'));
	});

	test('it ticks what the English paper ticks', () => {
		const boxes = (language: 'en' | 'es') =>
			blanks(paper.compose(inputOf(bakery, language)))
				.filter(({ kind }) => kind === 'checkBox')
				.map(({ name, answer }) => [name, answer === true]);
		expect(boxes('es')).toEqual(boxes('en'));
	});
});

test('the answers stand in it, with Spanish words for choices', () => {
	const worksheet = shelf.find(({ id }) => id === 'city-lbpp-worksheet');
	const text = JSON.stringify(readingAidOf(worksheet!.compose(inputOf(bakery, 'es')), aid));
	expect(text).toContain('Panadería La Esperanza');
	expect(text).toContain('Contrato de alquiler');
	expect(text).not.toContain('not answered');
});
