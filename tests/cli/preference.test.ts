import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bidlocal-preference-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	status: number;
	out: string;
	err: string;
}

let written = 0;

/** Runs `preference` on a file that holds this text. */
function preference(text: string): Promise<Run> {
	const path = join(folder, `${(written += 1)}.json`);
	writeFileSync(path, text);
	return run(['preference', path]);
}

const run = (args: string[]): Promise<Run> =>
	new Promise((resolve) =>
		execFile(process.execPath, ['--import', 'tsx', main, ...args], { maxBuffer: 64e6 }, (error, out, err) =>
			resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err })
		)
	);

const bid = (name: string, price: unknown, certified = false, otherPoints?: number) => ({
	name,
	price,
	certified,
	requested: certified,
	otherPoints
});

describe('cli preference', { timeout: 30_000 }, () => {
	test('gives the award of Exhibit III, example four, with its points', async () => {
		const file = {
			method: 'scored',
			pricePoints: 4000,
			bids: [
				bid('Company 1', 300_000, false, 3985),
				bid('Company 2', 240_000, true, 3596),
				bid('Company 3', 280_000, false, 4852),
				bid('Company 4', 260_000, false, 4265)
			]
		};
		const { status, out, err } = await preference(JSON.stringify(file));
		expect([status, err]).toEqual([0, '']);
		expect(JSON.parse(out)).toMatchObject({
			bids: [
				{},
				{ preference: 36_000, evaluationPrice: 204_000, pricePoints: 4000, totalPoints: 7596 },
				{},
				{}
			],
			award: { name: 'Company 3', price: 280_000 }
		});
	});

	test('takes ten thousand bids', async () => {
		const bids = Array.from({ length: 10_000 }, (_, i) => bid(`B${i}`, 1_000 + i, i === 3));
		const { out } = await preference(JSON.stringify({ method: 'lowestBid', bids }));
		expect(JSON.parse(out)).toMatchObject({ award: { name: 'B3', price: 1_003 } });
	});

	test('refuses what it cannot read: one line a fault, nothing on standard output', async () => {
		const file = { method: 'scored', bids: [bid('A', -5), bid('B', 1.234)], exclusion: 'petty' };
		const { status, out, err } = await preference(JSON.stringify(file));
		expect([status, out]).toEqual([1, '']);
		expect(err.trimEnd().split('\n')).toEqual([
			expect.stringMatching(/^bids\[0\]\.price: found -5/),
			expect.stringMatching(/^bids\[1\]\.price: found 1\.234/),
			expect.stringMatching(/^exclusion: found "petty", wanted one of: none, nationalContract/)
		]);
	});

	test('names the points that scored proposals lack', async () => {
		const { status, err } = await preference(JSON.stringify({ method: 'scored', bids: [bid('A', 5)] }));
		expect(status).toBe(1);
		expect(err).toContain('pricePoints: found nothing');
		expect(err).toContain('bids[0].otherPoints: found nothing');
	});

	test('says so when there is no JSON in the file, and no file', async () => {
		expect((await preference('{')).err).toMatch(/^bids file: found .*, wanted a file in JSON\n$/);
		expect(await run(['preference'])).toEqual({ status: 2, out: '', err: 'preference wants one file\n' });
	});
});
