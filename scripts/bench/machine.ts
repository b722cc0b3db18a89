/** What the figures were measured on, and how quiet it was. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../chromium.js';
import { figure } from './report';

function chromiumVersion(): string {
	const { executablePath, env } = chromiumLaunchOptions();
	return execFileSync(executablePath ?? chromium.executablePath(), ['--version', '--no-sandbox'], {
		encoding: 'utf8',
		...(env ? { env } : {})
	}).trim();
}

const model = () => cpus()[0]?.model.trim() ?? 'unknown processor';

/** Lines of a list: the machine, the programs, the date. */
export function machine(): string {
	return [
		`- ${availableParallelism()} cores (${model()}), ${figure(totalmem() / 2 ** 30)} GiB of memory, ${process.platform} ${process.arch}`,
		`- Node ${process.version}, ${chromiumVersion()}`,
		`- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`
	].join('\n');
}

function spent(): { busy: number; all: number } {
	const times = cpus().map(({ times }) => times);
	const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
	return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}

/** The share of the processors, from 0 to 1, that other programs take while we wait. */
export async function takenByOthers(seconds = 3): Promise<number> {
	const before = spent();
	await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
	const after = spent();
	return (after.busy - before.busy) / (after.all - before.all);
}
