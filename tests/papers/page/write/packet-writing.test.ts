import { expect, test, describe } from 'vitest';
import { writePacket } from '../../../../src/lib/papers/page/write/packet';
import type { PacketProgress } from '../../../../src/lib/papers/page/write/packet';
import { faces } from '../faces';
import { carta, cover, firm, list, packet, writePacketOf } from './packet-case';

describe('writing a packet', () => {
	test('tells how many papers and pages are done, in both steps, to the last', async () => {
		const told: PacketProgress[] = [];
		const made = await writePacketOf(packet, { onProgress: (progress) => told.push(progress) });
		const of = packet.papers.length;
		const pages = made.pages - 1;
		expect(told.filter(({ step }) => step === 'setting').map(({ papers }) => papers)).toEqual([1, 2, 3]);
		expect(told.filter(({ step }) => step === 'writing').map(({ papers }) => papers)).toEqual([0, 1, 2, 3]);
		expect(told[of - 1]).toEqual({ step: 'setting', papers: of, of, pages });
		expect(told.at(-1)).toEqual({ step: 'writing', papers: of, of, pages: made.pages });
	});

	test('rests where the caller wants it, at least once for every page', async () => {
		let rests = 0;
		const made = await writePacketOf(packet, {
			pause: () => {
				rests += 1;
				return rests % 3 === 0 ? Promise.resolve() : undefined;
			}
		});
		expect(rests).toBeGreaterThan(made.pages);
	});

	test('called off, it stops and gives nothing', async () => {
		const calledOff = new AbortController();
		let pauses = 0;
		const pause = () => {
			pauses += 1;
			if (pauses === 5) calledOff.abort();
			return undefined;
		};
		await expect(writePacketOf(packet, { pause, signal: calledOff.signal })).rejects.toThrow(/abort/i);
		expect(pauses).toBe(5);
	});

	test('names every character that cannot be printed, with its paper, and writes nothing', async () => {
		const bad = (id: string, answer: string) => ({ id, document: { ...list, blocks: [firm(answer)] } });
		const result = await writePacket(
			{
				...packet,
				cover: { ...cover, footer: '🥐' },
				papers: [bad('one', '김'), bad('two', 'fine'), bad('three', '🥐')]
			},
			faces,
			{ written: '2026-11-21' }
		);
		expect('problems' in result && result.problems.map(({ paper, character }) => [paper, character])).toEqual(
			[
				[null, '🥐'],
				['one', '김'],
				['three', '🥐']
			]
		);
	});

	test('two papers of one id, or an id with a dot, are faults', async () => {
		const papers = (...ids: string[]) => ({ ...packet, papers: ids.map((id) => ({ id, document: carta })) });
		await expect(writePacketOf(papers('a', 'a'))).rejects.toThrow(/have the id/);
		await expect(writePacketOf(papers('a.b'))).rejects.toThrow(/needs an id/);
		await expect(writePacketOf(papers('cover'))).rejects.toThrow(/cover/);
	});

	test('a list of contents outside a cover is a fault', async () => {
		const papers = [{ id: 'one', document: cover }];
		await expect(writePacketOf({ ...packet, papers })).rejects.toThrow(/cover/);
	});
});
