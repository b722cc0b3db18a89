import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vite';
import { firstVisit } from './scripts/first-visit.js';
import { stripAnnouncerStyle } from './scripts/strip-announcer-style.js';

export default defineConfig({
	build: {
		// No asset becomes a data: address, which the policy would refuse for fonts.
		assetsInlineLimit: 0,
		rolldownOptions: { output: { codeSplitting: { groups: firstVisit } } },
		// A list beside every import of what it will import in turn costs the first visit 1.4 KB; styles must stay, or a
		// page would show without them.
		modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) }
	},
	plugins: [
		stripAnnouncerStyle(),
		sveltekit(),
		SvelteKitPWA({
			registerType: 'prompt',
			injectRegister: false,
			manifest: false,
			// The plugin drops the manifest of this name from the precache; ours is static and belongs in it.
			manifestFilename: 'none.webmanifest',
			kit: { trailingSlash: 'always' },
			workbox: {
				clientsClaim: true,
				cleanupOutdatedCaches: true,
				// Which draft is open may stand in the address; the page is the same.
				ignoreURLParametersMatching: [/.*/],
				navigateFallbackDenylist: [/\.[a-z0-9]+$/],
				globPatterns: [
					'client/**/*.{js,css,svg,png,woff2,ttf,webmanifest,txt}',
					'prerendered/**/*.{html,json}'
				],
				// Only the installation dialog shows the pictures, and it is online.
				globIgnores: ['client/screenshots/**']
			}
		})
	]
});
