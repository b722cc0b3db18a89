/** What a cold first visit takes over the wire until the first question can be answered, and what is fetched after. */
import { chromium, type Browser, type CDPSession, type Request } from 'playwright-core';
import { chromiumLaunchOptions } from '../chromium.js';
import { figure, kilobytes, type Part, type Target } from './report';
import { serve } from './served';
import { answerFirst, walkToFirstQuestion } from './walk';

const wantedJavaScript = 80_000;

interface Fetched {
	kind: string;
	encoding: string;
	path: string;
	headers: number;
	/** As it came over the wire, compressed. */
	body: number;
}

/** As Lighthouse takes a phone's network to be: 150 ms there and back, 1.6 Mbit a second. */
const slow4g = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};

/** Notes every answer that came over the network, by request. */
async function watch(cdp: CDPSession): Promise<Map<string, Fetched>> {
	const fetched = new Map<string, Fetched>();
	cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.fromDiskCache) return;
		const encoding = Object.entries(response.headers).find(([name]) => /^content-encoding$/i.test(name))?.[1];
		fetched.set(requestId, {
			kind: type,
			encoding: encoding ?? 'none',
			path: new URL(response.url).pathname,
			headers: response.encodedDataLength,
			body: 0
		});
	});
	cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
		const found = fetched.get(requestId);
		if (found) found.body += encodedDataLength;
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const found = fetched.get(requestId);
		if (found) found.body = encodedDataLength - found.headers;
	});
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', slow4g);
	return fetched;
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** Without the service worker, so that none of the first screens' own files is counted as its. */
async function untilFirstQuestion(browser: Browser, address: string) {
	const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	const page = await context.newPage();
	const fetched = await watch(await context.newCDPSession(page));
	const copy = () => [...fetched.values()].map((one) => ({ ...one }));
	await page.goto(address, { waitUntil: 'networkidle' });
	const start = copy();
	const left = performance.now();
	await walkToFirstQuestion(page);
	const seconds = (performance.now() - left) / 1000;
	const question = copy();
	await page.waitForLoadState('networkidle');
	const quiet = copy();
	await answerFirst(page);
	await context.close();
	return { start, question, quiet, seconds };
}

/** What the service worker fetches by itself on a first visit, over the wire. */
async function afterwards(browser: Browser, address: string): Promise<Fetched[]> {
	const context = await browser.newContext(phone);
	const page = await context.newPage();
	const finished: Request[] = [];
	context.on('requestfinished', (request) => {
		if (request.serviceWorker()) finished.push(request);
	});
	await page.goto(address);
	await page.locator('[data-offline="offlineReady"]').waitFor({ timeout: 60_000 });
	const fetched = await Promise.all(
		finished.map(async (request): Promise<Fetched> => {
			const { responseBodySize, responseHeadersSize } = await request.sizes();
			return {
				kind: 'worker',
				encoding: '',
				path: request.url(),
				headers: responseHeadersSize,
				body: responseBodySize
			};
		})
	);
	await context.close();
	return fetched.filter(({ body }) => body > 0);
}

const bodiesOf = (fetched: readonly Fetched[]) => fetched.reduce((sum, { body }) => sum + body, 0);
const bytesOf = (fetched: readonly Fetched[]) =>
	fetched.reduce((sum, { headers, body }) => sum + headers + body, 0);

function row(what: string, fetched: readonly Fetched[]): string[] {
	const scripts = fetched.filter(({ kind }) => kind === 'Script');
	return [
		what,
		String(fetched.length),
		kilobytes(bytesOf(fetched)),
		String(scripts.length),
		kilobytes(bodiesOf(scripts))
	];
}

export async function firstVisit(): Promise<Part> {
	const served = await serve();
	const browser = await chromium.launch(chromiumLaunchOptions());
	const rows: string[][] = [];
	const targets: Target[] = [];
	const notes: string[] = [];
	try {
		for (const path of ['/', '/es/']) {
			const { start, question, quiet, seconds } = await untilFirstQuestion(browser, served.origin + path);
			const scripts = question.filter(({ kind }) => kind === 'Script');
			const plain = scripts.filter(({ encoding }) => encoding !== 'br').length;
			if (plain > 0) throw new Error(`${plain} scripts came without brotli compression.`);
			rows.push(
				row(`${path}: start page`, start),
				row(`${path}: until the first question can be answered`, question),
				row(`${path}: until that screen is quiet`, quiet)
			);
			notes.push(
				`${path}: on this network the first question is there ${figure(seconds)} s after the start page's choices.`
			);
			const kept = await afterwards(browser, served.origin + path);
			rows.push([
				`${path}: the service worker, afterwards`,
				String(kept.length),
				kilobytes(bytesOf(kept)),
				'',
				''
			]);
			targets.push({
				what: `brotli JavaScript until the first question (${path})`,
				wanted: `at most ${kilobytes(wantedJavaScript)}`,
				found: kilobytes(bodiesOf(scripts)),
				isMet: bodiesOf(scripts) <= wantedJavaScript
			});
		}
	} finally {
		await browser.close();
		served.stop();
	}
	return {
		title: 'A cold first visit, over the wire',
		columns: ['', 'requests', 'all', 'scripts', 'JavaScript (brotli)'],
		rows,
		notes: [
			...notes,
			'Over a slow 4G network, so that what the question does not wait for has not arrived by then; a script half there counts by half.',
			'All: headers and bodies. JavaScript: the bodies alone. The way leads by real clicks from the start page, and the first question is then answered.',
			'The pages are counted with the service worker held back, so that none of their files hides in its share; then it is let in and counted apart, until the page says that it works offline.'
		],
		targets
	};
}
