import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What the law's own folders must not touch: the same case gives the same assessment in a browser and headless. */
const browserNames = [
	'window',
	'document',
	'navigator',
	'location',
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'fetch'
];

const clock = [
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'The day a case is judged on is passed in.'
	},
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'The day a case is judged on is passed in.'
	}
];

export default defineConfig(
	globalIgnores(['.svelte-kit', 'build', 'test-results', 'playwright-report', 'coverage']),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript checks names itself.
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'max-lines': ['error', 250],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			// The app lives at the top of its origin, so an address needs no base in front of it.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/lib/rules/**', 'src/lib/interview/**'],
		rules: {
			'no-restricted-globals': ['error', ...browserNames],
			'no-restricted-syntax': ['error', ...clock]
		}
	},
	{ files: ['scripts/**', 'src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
