import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { build } from './build';

const script = fileURLToPath(new URL('../../scripts/serve.js', import.meta.url));

/** A server of one test's own, so that the test may switch it off: offline here means that nobody answers. */
export class OwnServer {
	/** Where it answers, without a slash at the end. Stays the same when it is started again. */
	origin = '';
	#process: ChildProcess | undefined;

	async start(folder: string = build): Promise<void> {
		const port = this.origin === '' ? '0' : new URL(this.origin).port;
		const child = spawn(process.execPath, [script, folder], { env: { ...process.env, PORT: port } });
		this.#process = child;
		for await (const line of createInterface(child.stdout)) {
			this.origin = new URL(line.slice(line.indexOf('http'))).origin;
			return;
		}
		throw new Error('The server did not start.');
	}

	async stop(): Promise<void> {
		if (this.#process === undefined) return;
		const exited = once(this.#process, 'exit');
		this.#process.kill('SIGKILL');
		this.#process = undefined;
		await exited;
	}
}

/** Playwright's `test` with a running server of its own, and with the offline copy. */
export const test = base.extend<{ server: OwnServer }>({
	serviceWorkers: 'allow',
	server: async ({ browserName: _ }, use) => {
		const server = new OwnServer();
		await server.start();
		await use(server);
		await server.stop();
	}
});

export { expect } from '@playwright/test';
