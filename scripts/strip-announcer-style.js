/**
 * Takes the inline style off SvelteKit's route announcer, which our Content-Security-Policy forbids (sveltejs/kit#11993);
 * src/app.css hides it instead. Fails the build when the style is not where it was, so that an update of SvelteKit
 * cannot bring it back unnoticed.
 * @returns {import('vite').Plugin}
 */
export function stripAnnouncerStyle() {
	return {
		name: 'strip-announcer-style',
		enforce: 'pre',
		transform(code, id) {
			if (!id.split('?')[0]?.endsWith('/generated/root.svelte')) return;
			const stripped = code.replace(/(<div id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1');
			if (stripped === code)
				throw new Error('No inline style on #svelte-announcer: is this plugin still needed?');
			return { code: stripped, map: null };
		}
	};
}
