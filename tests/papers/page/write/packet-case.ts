import type { Block, PaperDocument } from '../../../../src/lib/papers/page/document';
import { leftBlank } from '../../../../src/lib/papers/page/document';
import { writePacket } from '../../../../src/lib/papers/page/write/packet';
import type { Packet, PacketOptions } from '../../../../src/lib/papers/page/write/packet';
import { faces } from '../faces';

/** A packet of three papers behind a cover, two of them with fields of the same name. */
export const firm = (answer: string): Block => ({
	kind: 'field',
	name: 'firm',
	label: 'Name of firm',
	answer
});
const rows = (count: number): Block => ({
	kind: 'table',
	columns: [{ header: 'Employee' }],
	rows: Array.from({ length: count }, (_, index) => [`Person ${index + 1}`])
});

export const cover: PaperDocument = {
	title: 'Papers for La Esperanza',
	language: 'en',
	footer: 'Not official.',
	blocks: [
		{ kind: 'heading', level: 1, words: 'Papers for La Esperanza' },
		{ kind: 'contents', notes: { list: 'Two answers missing' } },
		{ kind: 'checkBox', name: 'seen', words: 'Seen', ticked: leftBlank('ticked by hand') }
	]
};

export const list: PaperDocument = {
	title: 'Employee list',
	language: 'en',
	blocks: [
		{ kind: 'heading', level: 1, words: 'Employee list' },
		{ kind: 'heading', level: 2, words: 'Who is listed' },
		rows(120),
		{ kind: 'heading', level: 2, words: 'The firm' },
		firm('Panadería La Esperanza')
	]
};

export const carta: PaperDocument = {
	title: 'Declaración',
	language: 'es',
	density: 'compact',
	blocks: [
		{ kind: 'heading', level: 1, words: 'Declaración del empleado' },
		{ kind: 'heading', level: 2, words: 'Lo que declara' },
		firm('Łódź Żółć')
	]
};

export const packet: Packet = {
	title: 'Papers for La Esperanza, November 21, 2026',
	language: 'en',
	cover,
	papers: [
		{ id: 'list', document: list },
		{ id: 'carta', document: carta },
		{ id: 'carta-2', document: { ...carta, blocks: [...carta.blocks.slice(0, 2), firm('Otra')] } }
	]
};

/** Writes a packet that must be writable. */
export async function writePacketOf(what = packet, options: Partial<PacketOptions> = {}) {
	const result = await writePacket(what, faces, { written: '2026-11-21', ...options });
	if ('problems' in result) throw new Error(JSON.stringify(result.problems));
	return result;
}
