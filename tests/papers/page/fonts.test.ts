import { expect, test } from 'vitest';
import { fontOnDisk } from '../../../src/cli/fonts';
import { fontsAsNeeded } from '../../../src/lib/papers/page/fonts';
import type { ScriptName } from '../../../src/lib/papers/page/script';
import { paperOf } from './write/written';

const saying = (words: string) => paperOf({ kind: 'field', name: 'name', label: 'Name', answer: words });

test('a font is loaded when a paper holds its letters, and once', async () => {
	const loaded: ScriptName[] = [];
	const facesFor = fontsAsNeeded((script) => {
		loaded.push(script);
		return fontOnDisk(script);
	});
	const scriptsFor = async (...words: string[]) =>
		(await facesFor(words.map(saying))).filter(({ bold }) => bold).map(({ source }) => source!.file.script);

	expect(await scriptsFor('La Esperanza')).toEqual(['latin']);
	expect(loaded).toEqual(['latin']);
	expect(await scriptsFor('Հայկ', 'سلام')).toEqual(['latin', 'armenian', 'arabic']);
	expect(await scriptsFor('שלום سلام')).toEqual(['latin', 'hebrew', 'arabic']);
	expect(loaded).toEqual(['latin', 'armenian', 'arabic', 'hebrew']);
});

test('the title and the foot of a paper count as well', async () => {
	const facesFor = fontsAsNeeded(fontOnDisk);
	expect(await facesFor([{ ...paperOf(), title: 'Հայկ', footer: 'سلام' }])).toHaveLength(6);
});

test('a font that could not be loaded is tried anew', async () => {
	let fails = true;
	const facesFor = fontsAsNeeded((script) =>
		fails ? Promise.reject(new Error('offline')) : fontOnDisk(script)
	);
	await expect(facesFor([saying('La Esperanza')])).rejects.toThrow('offline');
	fails = false;
	expect(await facesFor([saying('La Esperanza')])).toHaveLength(2);
});
