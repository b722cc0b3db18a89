/** `forms` from end to end: a case file in, papers and their index out. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexEntry } from '../../src/cli/forms';
import type { Facts } from '../../src/lib/rules/facts';
import { bakery, localByPeople, nonprofit, today } from '../papers/cases';
import { fieldMap, open, textOfPage } from '../papers/page/rasterize';

const top = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'forms-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the tool as it runs after `npm ci` alone. */
const run = (...args: string[]) =>
	new Promise<{ status: number; out: string; err: string }>((resolve) => {
		execFile(
			process.execPath,
			['--import', 'tsx', 'src/cli/main.ts', 'forms', ...args],
			{ cwd: top },
			(error, out, err) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err })
		);
	});

async function forms(name: string, facts: Facts, ...options: string[]) {
	const file = join(folder, `${name}.json`);
	await writeFile(file, JSON.stringify({ format: 1, asOf: today, facts }));
	const out = join(folder, name, 'new', 'folder');
	const result = await run(file, '--out', out, ...options);
	const files = (await readdir(out)).sort();
	const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as IndexEntry[];
	return { ...result, out: result.out, folder: out, files, index };
}

describe('forms', { timeout: 60_000 }, () => {
	test('a bakery with a County bid gets the City’s worksheet and the County’s request', async () => {
		const { status, out, err, files, index, folder: at } = await forms('bakery', bakery);
		expect([status, out, err]).toEqual([0, '', '']);
		expect(files).toEqual([...index.map(({ file }) => file), 'index.json'].sort());
		expect(index).toEqual(
			expect.arrayContaining(
				['city-lbpp-worksheet', 'county-preference-request'].map((id): unknown =>
					expect.objectContaining({ id, file: `${id}.pdf`, missing: [], problems: [] })
				)
			)
		);
		expect(index.map(({ id }) => id)).not.toContain('county-preference-request-federal');
		const pdf = await open(new Uint8Array(await readFile(join(at, 'county-preference-request.pdf'))));
		expect((await fieldMap(pdf)).get('firm')?.value).toBe('Panadería La Esperanza');
	});

	test('a bid in view and certificates in hand come as a calendar, which a calendar program reads', async () => {
		const { folder: at, index } = await forms('calendar', bakery);
		expect(index).toContainEqual({
			id: 'deadlines',
			file: 'deadlines.ics',
			missing: [],
			problems: [],
			cautions: []
		});
		const text = await readFile(join(at, 'deadlines.ics'), 'utf8');
		const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		const days = entries.map((entry) => String(entry.getFirstPropertyValue('dtstart')));
		expect(days).toContain('2027-01-15');
		expect(text).not.toContain('Panadería');
	});

	test('of the facts that the employee list shows, those that the case lacks are named', async () => {
		// Fifty in the City settle item 3(a) though nobody has said how many there are in all.
		const { fullTime: _fullTime, fullTimeInCounty: _inCounty, ...workforce } = localByPeople.workforce!;
		const { index } = await forms('by-people', {
			...localByPeople,
			business: { ...localByPeople.business, employees: 90 },
			workforce: { ...workforce, fullTimeInCity: 60 }
		});
		const list = index.find(({ id }) => id === 'city-employee-list');
		expect(list?.missing).toContain('workforce.fullTime');
		expect(list?.missing).not.toContain('workforce.fullTimeInCity');
	});

	test('a case without a day gets no calendar', async () => {
		const { files } = await forms('no-days', { business: { kind: 'nonprofit' } });
		expect(files).not.toContain('deadlines.ics');
	});

	test('a nonprofit asks the City for LTE', async () => {
		const { index } = await forms('nonprofit', { ...nonprofit, solicitation: { agency: 'city' } });
		expect(index.map(({ id }) => id)).not.toContain('county-preference-request');
		expect(index.find(({ id }) => id === 'city-lbpp-worksheet')?.cautions).toEqual([]);
	});

	test('an empty case gets the worksheet, with what is missing named by path and what is open said', async () => {
		const { status, index } = await forms('empty', {});
		expect(status).toBe(0);
		const worksheet = index.find(({ id }) => id === 'city-lbpp-worksheet');
		expect(worksheet?.missing).toEqual(
			expect.arrayContaining(['business.name', 'workspaces', 'signatory.name'])
		);
		expect(worksheet?.cautions[0]).toEqual({
			says: expect.stringContaining('still open') as string,
			program: 'lbe'
		});
	});

	test('a character that no font prints keeps the paper back, and the tool says where it stands', async () => {
		const { status, err, files, index } = await forms('emoji', {
			...bakery,
			business: { ...bakery.business, name: 'Bakery 🥐' }
		});
		expect(status).toBe(0);
		// What does not name the firm is written all the same; what does is kept back whole.
		const written = index.flatMap(({ file }) => file ?? []);
		expect(files).toEqual([...written, 'index.json'].sort());
		for (const { problems, file } of index) expect(file === null).toBe(problems.length > 0);
		expect(index.find(({ id }) => id === 'county-preference-request')).toMatchObject({
			file: null,
			problems: [{ field: 'Name of Firm', character: '🥐', codePoint: 'U+1F950' }]
		});
		expect(err).toContain('county-preference-request: not written');
		expect(err).toContain('U+1F950');
	});

	test('an invalid case is refused as `assess` refuses it, and no folder is made', async () => {
		const file = join(folder, 'invalid.json');
		await writeFile(file, JSON.stringify({ format: 1, facts: { business: { employees: -1 } } }));
		const { status, out, err } = await run(file, '--out', join(folder, 'never'));
		expect([status, out]).toEqual([1, '']);
		expect(err).toMatch(/^business\.employees: found -1, wanted/);
		expect(await readdir(folder)).not.toContain('never');
	});

	test('with an earlier case the renewal shows what changed since, and the worksheet is ticked as one', async () => {
		const file = join(folder, 'earlier.json');
		const before = { ...bakery, business: { ...bakery.business, annualReceipts: 4_990_000 } };
		await writeFile(file, JSON.stringify({ format: 1, asOf: '2022-01-10', facts: before }));
		const { status, index, folder: at } = await forms('renewed', bakery, '--earlier', file);
		expect(status).toBe(0);
		const paper = index.find(({ id }) => id === 'city-renewal');
		expect(paper?.file).toBe('city-renewal.pdf');
		expect(paper?.cautions).not.toContainEqual({
			says: expect.stringContaining('No earlier case') as string
		});
		const pdf = await open(new Uint8Array(await readFile(join(at, 'city-renewal.pdf'))));
		const text = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => textOfPage(pdf, i + 1)));
		for (const words of ['January 10, 2022', '$4,990,000', '$480,000'])
			expect(text.join(' ')).toContain(words);
		const worksheet = await open(new Uint8Array(await readFile(join(at, 'city-lbpp-worksheet.pdf'))));
		expect((await fieldMap(worksheet)).get('renewal')?.value).toBe('Yes');
	});

	test('an earlier case that is not valid is refused, and its faults are told from those of the case', async () => {
		const [file, earlier] = [join(folder, 'now.json'), join(folder, 'bad-earlier.json')];
		await writeFile(file, JSON.stringify({ format: 1, facts: bakery }));
		await writeFile(earlier, JSON.stringify({ format: 1, facts: { business: { employees: -1 } } }));
		const { status, out, err } = await run(file, '--out', join(folder, 'never'), '--earlier', earlier);
		expect([status, out]).toEqual([1, '']);
		expect(err).toMatch(/^--earlier: business\.employees: found -1, wanted/);
		expect(await readdir(folder)).not.toContain('never');
	});

	test.each([
		[[]],
		[['case.json']],
		[['case.json', '--out']],
		[['case.json', '--out', 'a', 'b']],
		[['case.json', '--out', 'a', '--earlier']],
		[['case.json', '--out', 'a', '--out', 'b']],
		[['case.json', '--out', 'a', '--pdf', 'b']]
	])('%j is told what the command wants', async (args) => {
		const { status, err } = await run(...args);
		expect(status).toBe(2);
		expect(err).toContain('--out');
	});

	test('a folder that cannot be made is told, without a stack trace', async () => {
		const file = join(folder, 'fine.json');
		await writeFile(file, JSON.stringify({ format: 1, facts: {} }));
		const { status, err } = await run(file, '--out', join(file, 'inside'));
		expect(status).toBe(1);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toContain('cannot be made');
	});
});
