/** The built site on a server and a port of its own, as a visitor would get it. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../serve.js', import.meta.url));

export interface Served {
	/** Without a slash at the end. */
	origin: string;
	stop: () => void;
}

/** Throws where there is nothing to serve. */
export async function serve(): Promise<Served> {
	const child = spawn(process.execPath, [script], {
		env: { ...process.env, PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	for await (const line of createInterface(child.stdout)) {
		return { origin: new URL(line.slice(line.indexOf('http'))).origin, stop: () => child.kill() };
	}
	throw new Error('The built site could not be served.');
}
