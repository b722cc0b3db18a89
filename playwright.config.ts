import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/chromium.js';

const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.spec.ts',
	forbidOnly: true,
	fullyParallel: true,
	retries: 0,
	workers: 2,
	reporter: [['list']],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${port}`,
		launchOptions: chromiumLaunchOptions(),
		locale: 'en-US',
		timezoneId: 'America/Los_Angeles',
		// A test that needs the offline copy asks for it (tests/browser/own-server.ts): it fetches the whole app.
		serviceWorkers: 'block',
		trace: 'retain-on-failure'
	},
	webServer: {
		command: 'node scripts/serve.js',
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
