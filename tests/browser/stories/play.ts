/**
 * Plays a case through the screens as a person would: reads the question, finds the answer in the case, gives it. Only
 * what is asked is answered; what the case does not hold is answered with "I'm not sure".
 */
import { expect, type Page } from '@playwright/test';
import { interview as interviewEn } from '../../../src/lib/messages/en/interview';
import { questions as questionsEn } from '../../../src/lib/messages/en/questions';
import { interview as interviewEs } from '../../../src/lib/messages/es/interview';
import { questions as questionsEs } from '../../../src/lib/messages/es/questions';
import { valueAt } from '../../../src/lib/interview/known';
import type { QuestionName } from '../../../src/lib/interview/paths';
import { questions } from '../../../src/lib/interview/questions';
import type { Facts } from '../../../src/lib/rules/facts';

const words = {
	en: { ...questionsEn, says: interviewEn, goOn: 'Continue', add: /^Add a/, done: 'That’s all of them' },
	es: { ...questionsEs, says: interviewEs, goOn: 'Continuar', add: /^Agregar/, done: /todos/ }
};
type Lang = keyof typeof words;

/** The question on screen, and which item of a list it is about. */
function questionSaying(
	heading: string,
	lang: Lang,
	facts: Facts
): { name: QuestionName; path: string } | undefined {
	for (const name of Object.keys(words[lang].questions) as QuestionName[]) {
		const { asks } = words[lang].questions[name];
		if (typeof asks === 'string') {
			if (asks === heading) return { name, path: name };
			continue;
		}
		for (const [i, space] of (facts.workspaces ?? []).entries()) {
			if (asks(space.label ?? '') === heading) return { name, path: name.replace('[]', `[${i}]`) };
		}
	}
	return undefined;
}

/** Gives the answer that the case holds to the question on screen. */
async function answer(page: Page, name: QuestionName, value: unknown, lang: Lang): Promise<void> {
	const { kind } = questions[name].answer;
	const card = (chosen: string) => page.locator(`input[value="${chosen}"]`);
	if (value === undefined) return card('unsure').check();
	if (kind === 'yesNo') return card(value === true ? 'yes' : 'no').check();
	if (kind === 'choice' || kind === 'place') return card(String(value)).check();
	if (kind === 'sinceOrNever' || kind === 'date') {
		if (kind === 'sinceOrNever') await card(value === 'never' ? 'never' : 'since').check();
		if (value === 'never') return;
		const [year, month, day] = String(value).split('-') as [string, string, string];
		const group = page.locator('main .date');
		const order = lang === 'es' ? [day, month, year] : [month, day, year];
		for (const [i, part] of order.entries()) await group.locator('input').nth(i).fill(part);
		return;
	}
	await page.locator('#answer').fill(String(value));
}

/** Answers whatever is asked, from the question on screen on, until the results. Gives the names of what was asked. */
export async function answerAll(page: Page, facts: Facts, lang: Lang): Promise<string[]> {
	const asked: string[] = [];
	let listed = 0;
	await expect(page.locator('h1#question')).toBeVisible();
	for (let step = 0; step < 80; step++) {
		const h1 = page.locator('h1');
		await expect(h1).toBeVisible();
		if (/\/results\/$/.test(page.url())) return asked;
		const heading = await h1.innerText();
		if (/\/spaces\/$/.test(page.url())) {
			if (listed < (facts.workspaces ?? []).length) {
				listed += 1;
				await page.getByRole('button', { name: words[lang].add }).click();
			} else await page.getByRole('button', { name: words[lang].done }).click();
		} else {
			const found = questionSaying(heading, lang, facts);
			expect(found, `a question that says “${heading}”`).toBeDefined();
			const { name, path } = found!;
			asked.push(path);
			const isLabel = name === 'workspaces[].label';
			const value = isLabel ? facts.workspaces![listed - 1]!.label : valueAt(facts, path as never);
			await answer(page, name, value, lang);
			await page.getByRole('button', { name: words[lang].goOn, exact: true }).click();
		}
		await expect(async () => {
			expect(`${page.url()} ${await h1.innerText()}`).not.toBe(`${asked.length} ${heading}`);
			expect((await h1.innerText()) !== heading || /results/.test(page.url())).toBe(true);
		}).toPass();
	}
	throw new Error(`The interview does not end; asked: ${asked.join(', ')}`);
}
