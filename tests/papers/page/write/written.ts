import type { Block, PaperDocument } from '../../../../src/lib/papers/page/document';
import { writePdf } from '../../../../src/lib/papers/page/write/pdf';
import { faces } from '../faces';

/** A paper of some blocks, for a test. */
export const paperOf = (...blocks: Block[]): PaperDocument => ({
	title: 'A worksheet',
	language: 'en',
	blocks
});

/** Writes a paper that must be writable. */
export async function written(document: PaperDocument): Promise<Uint8Array> {
	const result = await writePdf(document, faces, { written: '2026-11-21' });
	if ('problems' in result) throw new Error(`Not written: ${JSON.stringify(result.problems)}`);
	return result.bytes;
}
