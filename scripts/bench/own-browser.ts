/** A Chromium of one run's own, with a fresh profile and an open port, for tools that bring their own protocol. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../chromium.js';

export interface OwnBrowser {
	/** Where it listens: `http://127.0.0.1:39411`. */
	address: string;
	close: () => Promise<void>;
}

/** Throws where the browser does not start. */
export async function openBrowser(): Promise<OwnBrowser> {
	const { executablePath = chromium.executablePath(), args, env } = chromiumLaunchOptions();
	const profile = await mkdtemp(join(tmpdir(), 'bidlocal-bench-'));
	const ours = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
	const child = spawn(executablePath, [...args, ...ours], {
		env: env ?? process.env,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const close = async () => {
		const exited = once(child, 'exit');
		child.kill();
		await exited;
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	for await (const line of createInterface(child.stderr)) {
		const [, host] = /DevTools listening on ws:\/\/([^/]+)\//.exec(line) ?? [];
		if (host === undefined) continue;
		child.stderr.resume();
		return { address: `http://${host}`, close };
	}
	throw new Error('Chromium did not start.');
}
