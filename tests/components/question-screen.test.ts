import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { questionNamed } from '../../src/lib/interview/questions';
import { interview } from '../../src/lib/messages/en/interview';
import { typedFrom } from '../../src/lib/ui/typed-answer';
import InterviewStage from './InterviewStage.svelte';

function ask(
	name: Parameters<typeof questionNamed>[0],
	onsubmit: () => Promise<string | undefined>,
	ontype = vi.fn()
) {
	const question = questionNamed(name);
	const given = {
		question,
		words: { asks: 'What is asked?', name: 'The fact', hint: 'What to count', why: 'Because of the rule' },
		options: {},
		says: interview,
		eyebrow: 'The business',
		left: 'About 3 questions left',
		typed: typedFrom(question.answer, undefined, false),
		ontype,
		onsubmit,
		onback: vi.fn()
	};
	return render(InterviewStage, { question: given });
}

test('every question can be answered with “I’m not sure”', async () => {
	const ontype = vi.fn();
	const screen = await ask('compliance.taxesDelinquent', () => Promise.resolve(undefined), ontype);

	await screen.getByRole('radio', { name: interview.notSure }).click();

	expect(ontype).toHaveBeenCalledWith(expect.objectContaining({ unsure: true, chosen: undefined }));
});

test('a question is the label of its answers, and its hint describes them', async () => {
	const screen = await ask('compliance.taxesDelinquent', () => Promise.resolve(undefined));
	const group = screen.getByRole('radiogroup', { name: 'What is asked?' });

	await expect.element(group).toBeVisible();
	await expect.element(group).toHaveAccessibleDescription('What to count');
});

test('a fault is summed up, takes the focus and marks the field', async () => {
	const screen = await ask('workforce.fullTime', () => Promise.resolve('Count people'));

	await screen.getByRole('button', { name: 'Continue' }).click();

	await expect.element(screen.getByRole('alert')).toHaveFocus();
	await expect.element(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
	await expect.element(screen.getByRole('textbox')).toHaveAccessibleDescription(/Count people/);
});

test('Enter in the field answers', async () => {
	const onsubmit = vi.fn(() => Promise.resolve(undefined));
	const screen = await ask('workforce.fullTime', onsubmit);
	await screen.getByRole('textbox').fill('12');
	await userEvent.keyboard('{Enter}');

	expect(onsubmit).toHaveBeenCalledOnce();
});

test('why we ask gives the rule with its citation', async () => {
	const screen = await ask('compliance.taxesDelinquent', () => Promise.resolve(undefined));

	await screen.getByText('Why we ask').click();

	await expect.element(screen.getByText('Because of the rule')).toBeVisible();
	await expect.element(screen.getByText(/LBPP Rules, Procedure #1, item 2/)).toBeVisible();
});
