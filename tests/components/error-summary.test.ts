import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ErrorSummary from '../../src/lib/ui/ErrorSummary.svelte';

const errors = [{ field: 'answer', says: 'Choose an answer' }];

test('the summary takes the focus when it appears', async () => {
	const screen = await render(ErrorSummary, { title: 'There is a problem', errors });

	await expect.element(screen.getByRole('alert')).toHaveFocus();
});

test('its link leads to the field without writing the field into the address', async () => {
	const field = document.createElement('input');
	field.id = 'answer';
	document.body.append(field);
	const screen = await render(ErrorSummary, { title: 'There is a problem', errors });
	const before = location.href;

	await screen.getByRole('link', { name: 'Choose an answer' }).click();

	expect(document.activeElement).toBe(field);
	expect(location.href).toBe(before);
	field.remove();
});
