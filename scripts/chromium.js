/** Where the tests' browser comes from: CHROMIUM, the one that ships in the packages (Linux x64), or Playwright's own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${top}node_modules/@sparticuz/chromium/package.json`, 'utf8'));
const caches = `${top}node_modules/.cache/`;
const unpacked = `${caches}chromium-${version}/`;

const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * The package unpacks into the temporary folder and takes a half-written file for a finished one. We unpack aside, in a
 * process of its own, and move the whole folder into place at once: of two who start together, one does it in vain.
 */
function unpack() {
	if (existsSync(unpacked)) return;
	mkdirSync(caches, { recursive: true });
	const aside = mkdtempSync(`${caches}unpacking-`);
	const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
	// The name of this environment makes it unpack the shared libraries too, for a machine that lacks them.
	const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
	execFileSync(process.execPath, ['--eval', script], { cwd: top, env });
	try {
		renameSync(aside, unpacked);
	} catch (error) {
		rmSync(aside, { recursive: true });
		if (!existsSync(unpacked)) throw error;
	}
}

/** @returns {Record<string, string>} what the packed browser needs to be told on a machine without its libraries */
function missingLibraries() {
	/** @type {Record<string, string>} */
	const env = {};
	if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH = `${unpacked}fonts`;
	if (spawnSync(`${unpacked}chromium`, ['--version']).status !== 0) {
		env.LD_LIBRARY_PATH = [`${unpacked}al2023/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
	}
	return env;
}

/** @returns {{ args: string[], executablePath?: string, env?: Record<string, string> }} launch options for Playwright */
export function chromiumLaunchOptions() {
	if (process.env.CHROMIUM) return { args: quiet, executablePath: process.env.CHROMIUM };
	if (process.platform !== 'linux' || process.arch !== 'x64') return { args: quiet };

	unpack();
	const inherited = Object.entries(process.env).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value]]
	);
	return {
		args: quiet,
		executablePath: `${unpacked}chromium`,
		env: { ...Object.fromEntries(inherited), ...missingLibraries() }
	};
}
