import { posix } from 'node:path';
import { computed, importsOf, type Import } from './imports';

/** What a folder of src may import besides itself. A package stands for everything below it. */
interface Border {
	/** Folders whose code it may use. */
	code: string[];
	/** Folders of which it may name the types, and no more. */
	types: string[];
	packages: string[] | 'any';
}

const onlyRules = (...packages: string[]): Border => ({ code: ['lib/rules'], types: [], packages });

export const borders: Record<string, Border> = {
	'lib/rules': { code: [], types: [], packages: ['zod/mini'] },
	'lib/interview': onlyRules(),
	'lib/checklist': onlyRules(),
	'lib/deadlines': onlyRules('zod/mini', 'ics'),
	'lib/contract': {
		code: ['lib/rules', 'lib/deadlines'],
		types: ['lib/interview'],
		packages: ['zod/mini']
	},
	'lib/preference': { code: ['lib/rules', 'lib/deadlines'], types: [], packages: ['zod/mini'] },
	'lib/papers': {
		code: ['lib/rules', 'lib/deadlines', 'lib/contract'],
		types: ['lib/checklist'],
		packages: [
			'fflate',
			'@cantoo/fontkit',
			'bidi-js',
			'@expo-google-fonts/noto-sans',
			'@expo-google-fonts/noto-sans-arabic',
			'@expo-google-fonts/noto-sans-armenian',
			'@expo-google-fonts/noto-sans-hebrew'
		]
	},
	'lib/fill': {
		code: ['lib/rules', 'lib/papers'],
		types: [],
		packages: ['pdf-lib', '@cantoo/fontkit', 'zod/mini']
	},
	// Puts a case in brief into words, for whoever fills papers.
	'lib/summary': {
		code: ['lib/rules', 'lib/interview', 'lib/checklist', 'lib/deadlines', 'lib/messages'],
		types: ['lib/papers'],
		packages: []
	},
	// Whatever is written beside the papers, for the screen and the command line alike.
	'lib/enclosures': {
		code: ['lib/deadlines', 'lib/employees', 'lib/messages'],
		types: ['lib/checklist', 'lib/papers'],
		packages: []
	},
	'lib/storage': onlyRules('dexie', 'zod/mini'),
	'lib/employees': onlyRules('papaparse', 'read-excel-file', 'fflate'),
	'lib/places': { code: [], types: ['lib/rules'], packages: [] },
	'lib/messages': {
		code: [],
		types: [
			'lib/rules',
			'lib/interview',
			'lib/papers',
			'lib/places',
			'lib/checklist',
			'lib/deadlines',
			'lib/preference',
			'lib/contract',
			'lib/employees',
			'lib/fill'
		],
		packages: []
	},
	'lib/ui': {
		code: ['lib/rules', 'lib/interview', 'lib/messages', 'lib/places'],
		types: ['lib/papers', 'lib/storage'],
		packages: ['svelte', '$app', 'bits-ui', 'workbox-window']
	},
	cli: {
		code: [
			'lib/rules',
			'lib/interview',
			'lib/papers',
			'lib/messages',
			'lib/places',
			'lib/checklist',
			'lib/deadlines',
			'lib/preference',
			'lib/employees',
			'lib/enclosures',
			'lib/summary'
		],
		types: [],
		packages: ['node:', 'zod/mini']
	},
	routes: {
		code: [
			'lib/rules',
			'lib/interview',
			'lib/checklist',
			'lib/deadlines',
			'lib/summary',
			'lib/preference',
			'lib/contract',
			'lib/employees',
			'lib/papers',
			'lib/enclosures',
			'lib/fill',
			'lib/storage',
			'lib/places',
			'lib/messages',
			'lib/ui',
			'.'
		],
		types: [],
		packages: 'any'
	},
	// What a part of an address may be.
	params: { code: ['lib/messages'], types: [], packages: ['@sveltejs/kit'] },
	// app.css, app.d.ts, hooks: the frame around the screens.
	'.': { code: [], types: [], packages: ['@sveltejs/kit'] }
};

/** The folder that a path inside src belongs to: `lib/rules/la-city/x.ts` to `lib/rules`, `hooks.ts` to `.`. */
export function folderOf(path: string): string {
	const parts = path.split('/');
	if (parts.length === 1) return '.';
	return parts[0] === 'lib' ? parts.slice(0, 2).join('/') : (parts[0] ?? '.');
}

/**
 * Every import of one file that crosses a border it may not.
 * @param path inside src, with forward slashes
 * @returns one sentence for each, empty when all is well
 */
export function faultsIn(path: string, text: string): string[] {
	const folder = folderOf(path);
	const border = borders[folder];
	if (border === undefined) return [`${path}: ${folder} has no border yet; write one`];
	return importsOf(path, text).flatMap((one) => {
		const fault = faultOf(one, path, folder, border);
		return fault === undefined ? [] : [`${path}: ${fault}`];
	});
}

function faultOf(
	{ from, typeOnly }: Import,
	path: string,
	folder: string,
	border: Border
): string | undefined {
	if (from === computed) return 'imports an address that cannot be read';
	if (from.startsWith('$lib/') && folder !== 'routes')
		return `${from} works in the app alone; use a relative path`;

	const target = insideSrc(from, path);
	if (target === undefined)
		return mayUsePackage(from, border) ? undefined : `may not import the package ${from}`;
	if (target.startsWith('..')) return `may not import ${from} from outside src`;

	const there = folderOf(target);
	if (there === folder || border.code.includes(there)) return undefined;
	if (border.types.includes(there)) return typeOnly ? undefined : `may import types only from ${there}`;
	return `may not import ${there}`;
}

/** The path in src that an import leads to; nothing when it is a package. */
function insideSrc(from: string, path: string): string | undefined {
	if (from.startsWith('$lib/')) return from.slice(1);
	return from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined;
}

function mayUsePackage(from: string, { packages }: Border): boolean {
	if (packages === 'any') return true;
	return packages.some((name) => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`));
}
