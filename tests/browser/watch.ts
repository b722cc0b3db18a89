import type { BrowserContext } from '@playwright/test';

/** What a strict page never does: break its own policy, or ask anyone but its own origin. */
export interface Watch {
	/** Each breach of the Content-Security-Policy, as the page and as the console tell it. */
	violations: string[];
	/** Each address off the origin that a page or the service worker asked for. */
	strangers: string[];
}

/** Watches every page of a context from its first script on. `origin` is the only one allowed. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
	const seen: Watch = { violations: [], strangers: [] };
	await context.exposeBinding('reportViolation', (_source, text: string) => seen.violations.push(text));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
			const report: unknown = Reflect.get(window, 'reportViolation');
			if (typeof report === 'function') report(`${violatedDirective}: ${blockedURI} in ${sourceFile}`);
		});
	});
	context.on('console', (message) => {
		if (/content security policy/i.test(message.text())) seen.violations.push(message.text());
	});
	context.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (protocol.startsWith('http') && asked !== origin) seen.strangers.push(request.url());
	});
	return seen;
}
