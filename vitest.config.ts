import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.js';

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [sveltekit()],
				test: {
					name: 'unit',
					// One set of modules for all files, which saves a minute: no test replaces a module or leaves anything in one.
					isolate: false,
					pool: 'threads',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/components/**'],
					setupFiles: ['tests/setup.ts'],
					env: { TZ: 'America/Los_Angeles' }
				}
			},
			{
				plugins: [sveltekit()],
				test: {
					name: 'components',
					include: ['tests/components/**/*.test.ts'],
					setupFiles: ['tests/components/setup.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
