import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('./in-zone.ts', import.meta.url));

function printedIn(zone: string): string {
	const run = spawnSync(process.execPath, ['--import', 'tsx', script], {
		env: { ...process.env, TZ: zone },
		encoding: 'utf8'
	});
	expect(run.stderr).toBe('');
	return run.stdout;
}

test('dates and calendar are the same in every time zone, over clock changes, leap days and new years', () => {
	const here = printedIn('America/Los_Angeles');

	expect(here).toContain('id-cityCertifiedLocal.cityExpires 2033-03-01');
	expect(here).toContain('id-cityDenied.appealToCity 2026-03-14');
	expect(here).toContain('id-cityDenied.appealToCity 2026-11-07');
	expect(here).toContain('DTSTART;VALUE=DATE:20260314');
	for (const zone of ['UTC', 'Asia/Tokyo', 'Pacific/Kiritimati', 'America/St_Johns'])
		expect(printedIn(zone), zone).toBe(here);
}, 60_000);
