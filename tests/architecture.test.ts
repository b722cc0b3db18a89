import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './architecture/borders';
import { unmannerly } from './architecture/manner';

const top = fileURLToPath(new URL('..', import.meta.url));

/** Paths below a folder of the repository, with forward slashes, whose names end in one of the extensions. */
function filesBelow(folder: string, ...extensions: string[]): string[] {
	return readdirSync(top + folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => extensions.some((extension) => path.endsWith(extension)));
}

const read = (path: string) => readFileSync(top + path, 'utf8');

describe('who may import whom', () => {
	const sources = filesBelow('src', '.ts', '.js', '.svelte');

	test('no file in src crosses a border', () => {
		expect(sources.length).toBeGreaterThan(5);
		expect(sources.flatMap((path) => faultsIn(path, read(`src/${path}`)))).toEqual([]);
	});

	test.each([
		['lib/rules/x.ts', "import * as z from 'zod/mini';"],
		['lib/rules/la-city/x.ts', "import { rule } from '../language';"],
		['lib/interview/x.ts', "export { facts } from '../rules/facts';"],
		[
			'lib/papers/x.ts',
			"import font from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';"
		],
		['lib/storage/x.ts', "const open = () => import('dexie');"],
		['lib/messages/en/x.ts', "import type { Fact } from '../../rules/facts';"],
		['lib/messages/en/x.ts', "import { type Fact } from '../../rules/facts';"],
		[
			'lib/ui/X.svelte',
			'<script lang="ts">import { says } from "../messages/x";</script><p>It\'s {says}</p>'
		],
		['routes/+page.svelte', '<script lang="ts">import { open } from "$lib/storage/drafts";</script>'],
		['cli/main.ts', "import { readFileSync } from 'node:fs'; import { assess } from '../lib/rules/assess';"]
	])('%s may: %s', (path, text) => {
		expect(faultsIn(path, text)).toEqual([]);
	});

	test.each([
		['lib/rules/x.ts', "import { z } from 'zod';", 'the package zod'],
		['lib/rules/x.ts', "import { ask } from '../interview/ask';", 'may not import lib/interview'],
		['lib/rules/x.ts', "import { readFileSync } from 'node:fs';", 'the package node:fs'],
		['lib/rules/x.ts', "import { x } from '$lib/rules/y';", 'use a relative path'],
		['lib/rules/x.ts', "type Draft = import('../storage/draft').Draft;", 'may not import lib/storage'],
		['lib/rules/x.ts', "import { bakery } from '../../../tests/bakery';", 'outside src'],
		['lib/interview/x.ts', "export * from '../messages/en';", 'may not import lib/messages'],
		['lib/papers/x.ts', "const load = () => import('../storage/drafts');", 'may not import lib/storage'],
		['lib/papers/x.ts', 'const load = (name: string) => import(name);', 'cannot be read'],
		['lib/places/x.ts', "import { facts } from '../rules/facts';", 'types only from lib/rules'],
		[
			'lib/messages/es/x.ts',
			"import { questions } from '../../interview/questions';",
			'types only from lib/interview'
		],
		['lib/ui/x.ts', "import { type Draft, open } from '../storage/drafts';", 'types only from lib/storage'],
		['lib/ui/X.svelte', '<script lang="ts">import Dexie from "dexie";</script>', 'the package dexie'],
		['lib/ui/X.svelte', '{#await import("../../routes/x")}{/await}', 'may not import routes'],
		['lib/ui/X.svelte', '<script lang="ts">let x: import("../../cli/x").X;</script>', 'may not import cli'],
		['cli/main.ts', "import { open } from '../lib/storage/drafts';", 'may not import lib/storage'],
		['lib/letters/x.ts', '', 'has no border yet']
	])('%s may not: %s', (path, text, fault) => {
		expect(faultsIn(path, text)).toEqual([expect.stringContaining(fault)]);
	});
});

describe('the manner of the sources', () => {
	const ours = ['src', 'scripts', 'tests'].flatMap((folder) =>
		filesBelow(folder, '.ts', '.js', '.svelte', '.css', '.html').map((path) => `${folder}/${path}`)
	);

	test('no file is too long, silences a tool or writes inline styles', () => {
		const checked = ours.filter((path) => !path.startsWith('tests/architecture'));

		expect(checked.length).toBeGreaterThan(10);
		expect(checked.flatMap((path) => unmannerly(path, read(path)))).toEqual([]);
	});

	test.each([
		['{@html words}'],
		['// eslint-disable-next-line'],
		['// @ts-ignore'],
		['// TODO: later'],
		['<p class="a" style="color: red">'],
		['<p style:color={red}>'],
		["test.skip('one', () => {})"],
		['const die = Math.random();'],
		['fc.assert(property, { numRuns: 500 });'],
		['\n'.repeat(251) + 'x']
	])('%j is found', (text) => {
		expect(unmannerly('src/x.svelte', text)).toHaveLength(1);
	});

	test.each([
		['a file of 250 lines' + '\nx'.repeat(249)],
		['<p class="style">todo</p>'],
		['<style>p { color: red }</style>']
	])('%j is left alone', (text) => {
		expect(unmannerly('src/x.svelte', text)).toEqual([]);
	});
});
