/** What every paper owes whoever fills, reads or prints it: nothing lost, cut off, overlapping or unnamed. */
import { describe, expect, test } from 'vitest';
import type { PaperDocument } from '../../src/lib/papers/page/document';
import { writePdf } from '../../src/lib/papers/page/write/pdf';
import type { Paper, PaperInput } from '../../src/lib/papers/paper';
import { today } from './cases';
import { faces } from './page/faces';
import {
	blankFaults,
	drawn,
	frameFaults,
	inkFaults,
	marginFaults,
	overlapFaults,
	textFaults,
	whatIsSeen,
	type Seen
} from './seen';
import { pageFaults, slipFaults } from './seen-pages';

const made = new WeakMap<PaperDocument, ReturnType<typeof write>>();

/** A paper's PDF, written once for all that is looked at in it; its problems, where it was not written. */
export function writtenOrNot(document: PaperDocument): ReturnType<typeof write> {
	const making = made.get(document) ?? write(document);
	made.set(document, making);
	return making;
}

async function write(document: PaperDocument) {
	const result = await writePdf(document, faces, { written: today });
	return 'problems' in result ? result : whatIsSeen(document, result);
}

/** The same of a paper that must be writable. */
export async function written(document: PaperDocument): Promise<Seen> {
	const result = await writtenOrNot(document);
	if ('problems' in result) throw new Error(JSON.stringify(result.problems));
	return result;
}

/** Every fault of what stands in a written paper, by its kind. */
export const faultsInText = async (found: Seen) => ({
	blanks: blankFaults(found),
	text: textFaults(found),
	overlaps: await overlapFaults(found),
	pages: pageFaults(found),
	slips: slipFaults(found),
	frame: await frameFaults(found)
});

/** The same, and those of what can be seen of it. */
export async function faultsOf(found: Seen) {
	const pictures = await drawn(found);
	const looks = { ink: inkFaults(found, pictures), margins: marginFaults(found, pictures) };
	return { ...(await faultsInText(found)), ...looks };
}

export const noFaultsInText = { blanks: [], text: [], overlaps: [], pages: [], slips: [], frame: [] };
export const noFaults = { ...noFaultsInText, ink: [], margins: [] };

/**
 * The tests of one paper, for each of the cases named. A paper with a character that no font prints is not written, and
 * says which.
 */
export function everyPaperTest(paper: Paper, cases: readonly (readonly [string, PaperInput])[]): void {
	describe.each(cases)(`${paper.id} from a %s case`, (_name, input) => {
		test('what it lacks is told once, and the same case gives the same paper', () => {
			const needs = paper.needs(input);
			expect(new Set(needs).size).toBe(needs.length);
			expect(paper.compose(input)).toEqual(paper.compose(input));
		});

		test(
			'all of it stands on its pages, whole, apart and to be seen; or what cannot be printed is named',
			{ timeout: 60_000 },
			async () => {
				const document = paper.compose(input);
				const result = await writtenOrNot(document);
				if (!('problems' in result)) return expect(await faultsOf(result)).toEqual(noFaults);
				const all = JSON.stringify(document).normalize('NFC');
				expect(result.problems.length).toBeGreaterThan(0);
				for (const { character, field } of result.problems) {
					expect(all).toContain(JSON.stringify(character).slice(1, -1));
					expect(field).not.toBe('');
				}
			}
		);
	});
}
