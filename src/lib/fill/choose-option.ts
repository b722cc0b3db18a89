/** Which of the things a form offers is the one that the case says. */
import type { FieldOption } from './form';
import type { Known } from './known';
import { kindIn, structureIn } from './propose/boxes';
import { spelledOut } from './propose/words-of';

/** The one option that fits, by its value; nothing when none does, or more than one. */
export function optionFor(options: readonly FieldOption[], { ways, choice }: Known): string | undefined {
	const same = ways.map(spelledOut);
	const exact = options.filter(
		({ value, label }) => same.includes(spelledOut(label)) || same.includes(spelledOut(value))
	);
	if (exact.length === 1) return exact[0]!.value;
	if (choice === undefined) return undefined;
	const meant = options.filter(({ value, label }) =>
		[structureIn(label) ?? structureIn(value), kindIn(label) ?? kindIn(value)].includes(choice)
	);
	return meant.length === 1 ? meant[0]!.value : undefined;
}
