import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import PlaceCombobox from '../../src/lib/ui/PlaceCombobox.svelte';

const given = {
	id: 'place',
	label: 'Search by name',
	hint: 'A city or a neighborhood',
	whereIs: ({ location }: { location: string }) => location,
	didYouMean: (name: string) => `Did you mean ${name}?`,
	found: (count: number) => `${count} found`,
	notFound: 'Not in our list',
	oninput: vi.fn()
};

const combobox = (value: string, onpick = vi.fn()) => render(PlaceCombobox, { ...given, value, onpick });

test('it suggests places as a name is typed, and says how many', async () => {
	const screen = await combobox('boyle');
	await screen.getByRole('combobox').fill('boyle');

	await expect.element(screen.getByRole('option', { name: 'Boyle Heights' })).toBeVisible();
	await expect.element(screen.getByText('1 found')).toBeInTheDocument();
	await expect.element(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
});

test('arrow and Enter take a suggestion', async () => {
	const onpick = vi.fn();
	const screen = await combobox('boyle', onpick);
	await screen.getByRole('combobox').fill('boyle');
	await expect.element(screen.getByRole('option')).toBeVisible();

	await userEvent.keyboard('{ArrowDown}');
	await expect.element(screen.getByRole('combobox')).toHaveAttribute('aria-activedescendant', 'place-0');
	await userEvent.keyboard('{Enter}');

	expect(onpick).toHaveBeenCalledWith(
		expect.objectContaining({ location: 'cityOfLosAngeles' }),
		'Boyle Heights'
	);
});

test('Escape closes the list and takes nothing', async () => {
	const onpick = vi.fn();
	const screen = await combobox('boyle', onpick);
	await screen.getByRole('combobox').fill('boyle');
	await expect.element(screen.getByRole('option')).toBeVisible();

	await userEvent.keyboard('{Escape}');

	await expect.element(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
	expect(onpick).not.toHaveBeenCalled();
});

test('a name that is not in the list is said to be just that', async () => {
	const screen = await combobox('xyzzyville');

	await expect.element(screen.getByText('Not in our list')).toBeVisible();
});
