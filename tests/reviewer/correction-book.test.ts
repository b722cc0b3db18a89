import readSheets from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { areaNames, wordsIn } from '../../src/lib/messages';
import { correctionBook } from '../../src/routes/[[lang=lang]]/reviewer/correction-book';
import { cannotBeShown, messageRows } from '../../src/routes/[[lang=lang]]/reviewer/message-rows';

const book = await correctionBook();
const sheets = await readSheets(new Blob([book.bytes as Uint8Array<ArrayBuffer>]));
const sheet = (name: string) => sheets.find((one) => one.sheet === name)?.data ?? [];
const [headings, ...messages] = sheet('Messages');
const [, ...screens] = sheet('Screens');

/** The paths of all texts and functions, counted without the code that writes the sheet. */
function leaves(value: unknown, path: string): string[] {
	if (value === null || typeof value !== 'object') return [path];
	return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`));
}

describe('the sheet of messages', () => {
	test('has a row for every text and every sentence of every area, in both languages', async () => {
		const names = await areaNames();
		const [en, es] = await Promise.all([wordsIn('en', ...names), wordsIn('es', ...names)]);
		const due = names.flatMap((area) => [...leaves(en[area], area), ...leaves(es[area], area)]);
		const keys = new Set(messages.map(([key]) => String(key).replace(/\(.*$/s, '')));

		expect(due.length).toBeGreaterThan(2000);
		expect([...new Set(due)].filter((path) => !keys.has(path) && !leafOfNothing(path, en))).toEqual([]);
		expect(messages).toHaveLength(book.messages);
	});

	/** A part that one language alone spells out: its own paths stand in the sheet in place of it. */
	const leafOfNothing = (path: string, words: object) =>
		path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], words) ===
		null;

	test('has columns to correct, and says where a sentence cannot be shown', () => {
		expect(headings).toEqual([
			'Key',
			'English',
			'Spanish',
			'Correction English',
			'Correction Spanish',
			'Comment'
		]);
		const silent = messages.filter(([, en, es, , , note]) => !en && !es && note !== cannotBeShown);
		expect(silent.map(([key]) => key)).toEqual([]);
		const unseen = messages.filter(([, , , , , note]) => note === cannotBeShown).map(([key]) => String(key));
		expect(unseen.length, unseen.join(' ')).toBeLessThan(30);
	});

	test('shows a sentence with its placeholders, and with 1 and 2 where they read otherwise', () => {
		const rows = messageRows(
			(count: number, name: string) => `${count === 1 ? 'one paper' : `${count} papers`} for ${name}`,
			(count: number, name: string) => `${count === 1 ? 'un papel' : `${count} papeles`} para ${name}`,
			'a.b'
		);

		expect(rows.map(({ en }) => en)).toContain('«1» papers for «2»');
		expect(rows.some(({ en }) => en.startsWith('one paper'))).toBe(true);
		expect(rows[0]?.es).toBe('«1» papeles para «2»');
	});

	test('names a sentence that no argument of ours gives, rather than leave it out', () => {
		const broken = () => {
			throw new Error('not like this');
		};

		expect(messageRows(broken, broken, 'a.b')).toEqual([{ key: 'a.b', en: '', es: '', note: cannotBeShown }]);
	});
});

test('the sheet of screens has every screen that there is, with its title in both languages', () => {
	const pages = Object.keys(import.meta.glob('/src/routes/[[]*/**/+page.svelte')).map((path) =>
		path
			.replace(/^.*\]\]/, '')
			.replace('/(case)', '')
			.replace('+page.svelte', '')
	);

	expect(pages.length).toBeGreaterThan(15);
	expect(screens.map(([path]) => path).sort()).toEqual(pages.sort());
	for (const [path, en, es] of screens) expect([en, es], String(path)).not.toContain(null);
});
