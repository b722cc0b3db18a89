import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/lib/papers/page/document';
import { plain } from '../../../src/lib/papers/page/document';
import {
	requestForPreference,
	requestForPreferenceFederal
} from '../../../src/lib/papers/la-county/request-for-preference';
import { bakery, inputOf } from '../cases';

/** What a block says, a line each; a box to tick begins with brackets. */
function lines(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [plain(block.words)];
		case 'checkBox':
			return [`[ ] ${plain(block.words)}`];
		case 'row':
		case 'reserved':
			return block.cells.map(({ label }) => label);
		default:
			throw new Error(`A ${block.kind} has no place on Exhibit II.`);
	}
}

/** The text of the exhibit, copied by machine from the County's guidelines of November 2016; marks of bold type are left out. */
const source = (version: string): string[] =>
	readFileSync(new URL(`exhibit-ii-${version}.txt`, import.meta.url), 'utf8')
		.trimEnd()
		.split('\n');

describe('Exhibit II says what the County’s guidelines print, word by word and in their order', () => {
	test.each([
		['restricted', requestForPreferenceFederal],
		['unrestricted', requestForPreference]
	])('the version for solicitations that are %s', (version, paper) => {
		expect(paper.compose(inputOf(bakery)).blocks.flatMap(lines)).toEqual(source(version));
	});
});
