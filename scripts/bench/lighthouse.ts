/** Lighthouse's mobile scores of the start page and the first question, in both languages. */
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { connect } from 'puppeteer-core';
import { spreadOf } from './measure';
import { openBrowser } from './own-browser';
import { withSpread, type Part, type Target } from './report';
import { serve } from './served';
import { walkToFirstQuestion } from './walk';

const runs = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];
const wanted: Record<Category, number> = {
	performance: 98,
	accessibility: 100,
	'best-practices': 100,
	seo: 100
};

interface Scored {
	scores: Record<Category, number>;
	/** What cost points, by the audits' own names. */
	lost: string[];
}

/** What is loaded: the start page by a stranger, or the first question once more, with the network as it then is. */
type Visit = 'first' | 'again' | 'againWithoutOfflineCopy';

/** Walks to the first question and leaves its tab open, with or without the offline copy on the device. */
async function openFirstQuestion(address: string, start: string, keepsCopy: boolean): Promise<void> {
	const browser = await chromium.connectOverCDP(address);
	const context = browser.contexts()[0]!;
	const page = context.pages()[0]!;
	if (!keepsCopy) {
		await context.addInitScript(() => {
			navigator.serviceWorker.register = () => Promise.reject(new Error('not during this walk'));
		});
	}
	await page.goto(start, { waitUntil: 'networkidle' });
	await walkToFirstQuestion(page);
	await page.locator('[data-saving="saved"]').waitFor();
	if (keepsCopy) {
		await page.locator('[data-offline="offlineReady"]').waitFor({ timeout: 60_000 });
	} else {
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.clearBrowserCache');
	}
	await browser.close();
}

function scored({ categories: judged, audits }: Result): Scored {
	const scores = Object.fromEntries(
		categories.map((name) => [name, Math.round((judged[name]?.score ?? 0) * 100)])
	) as Record<Category, number>;
	const lost = categories
		.flatMap((name) => judged[name]?.auditRefs ?? [])
		.filter(({ weight }) => weight > 0)
		.map(({ id }) => audits[id]!)
		.filter(({ score }) => score !== null && score < 0.9)
		.map(({ id }) => id);
	return { scores, lost };
}

/** One run in a browser of its own: cold, or on the tab of a visitor who has walked to the first question. */
async function scoreOnce(origin: string, path: string, visit: Visit): Promise<Scored> {
	const isQuestion = visit !== 'first';
	const browser = await openBrowser();
	try {
		if (isQuestion) await openFirstQuestion(browser.address, origin + path, visit === 'again');
		const puppet = await connect({ browserURL: browser.address, defaultViewport: null });
		const [page] = await puppet.pages();
		const address = isQuestion ? `${origin}${path}questions/` : origin + path;
		const flags: Flags = {
			logLevel: 'silent',
			onlyCategories: [...categories],
			disableStorageReset: isQuestion
		};
		const result = await lighthouse(address, flags, undefined, page);
		if (!result || result.lhr.runtimeError) {
			throw new Error(`Lighthouse could not judge ${address}: ${result?.lhr.runtimeError?.message}`);
		}
		if (result.lhr.finalDisplayedUrl !== address) {
			throw new Error(`Lighthouse was led from ${address} to ${result.lhr.finalDisplayedUrl}.`);
		}
		await puppet.disconnect();
		return scored(result.lhr);
	} finally {
		await browser.close();
	}
}

const pages: { name: string; path: string; visit: Visit }[] = [
	{ name: 'start, English', path: '/', visit: 'first' },
	{ name: 'start, Spanish', path: '/es/', visit: 'first' },
	{ name: 'question, English', path: '/', visit: 'again' },
	{ name: 'question, Spanish', path: '/es/', visit: 'again' },
	{ name: 'question without the offline copy', path: '/', visit: 'againWithoutOfflineCopy' }
];

export async function lighthouseScores(): Promise<Part> {
	const served = await serve();
	const rows: string[][] = [];
	const targets: Target[] = [];
	const notes: string[] = [];
	try {
		for (const { name, path, visit } of pages) {
			const results: Scored[] = [];
			for (let run = 0; run < runs; run++) results.push(await scoreOnce(served.origin, path, visit));
			const spreads = categories.map((category) => spreadOf(results.map(({ scores }) => scores[category])));
			rows.push([name, ...spreads.map(withSpread)]);
			const isHeld = visit !== 'againWithoutOfflineCopy';
			for (const [i, category] of isHeld ? categories.entries() : []) {
				targets.push({
					what: `Lighthouse, ${category}: ${name}`,
					wanted: category === 'performance' ? `at least ${wanted[category]}` : String(wanted[category]),
					found: withSpread(spreads[i]!),
					isMet: spreads[i]!.median >= wanted[category]
				});
			}
			const lost = [...new Set(results.flatMap((one) => one.lost))];
			if (lost.length > 0) notes.push(`${name}, audits below 90 in some run: ${lost.join(', ')}.`);
		}
	} finally {
		served.stop();
	}
	return {
		title: `Lighthouse, mobile, ${runs} runs each`,
		columns: ['', ...categories],
		rows,
		notes: [
			...notes,
			'A question needs a case: it is loaded again in the tab of a visitor who walked to it, as after “reload”. Without the offline copy, as in the seconds before it is complete, it has no target.',
			'Slow 4G and a slow processor are simulated by Lighthouse; a busy machine costs points of performance.'
		],
		targets
	};
}
