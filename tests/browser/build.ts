import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site, as `npm run build` left it. */
export const build = fileURLToPath(new URL('../../build', import.meta.url));

/** Paths in the built site with forward slashes and no leading one: `es/index.html`. */
export const builtFiles = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => statSync(join(build, path)).isFile());

/** The address of every page that is written ahead of time: `/`, `/es/`. */
export const pages = builtFiles
	.filter((path) => path === 'index.html' || path.endsWith('/index.html'))
	.map((path) => `/${path.slice(0, -'index.html'.length)}`);

/** The text of a built file. */
export const readBuilt = (path: string): string => readFileSync(join(build, path), 'utf8');

/** Bytes of a built file; `encoding` asks for its compressed copy. */
export const bytesOf = (path: string, encoding: '' | '.br' = ''): number =>
	statSync(join(build, path + encoding)).size;
