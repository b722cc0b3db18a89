/** A count that may still be open, in words: one number, between two, or so many and more. */
import type { Range } from '$lib/employees/counted';
import type { Employees } from '$lib/messages/en/employees';
import type { Language } from '$lib/ui/language';

export function rangeSays(
	{ least, most }: Range,
	says: Pick<Employees['standing'], 'between' | 'atLeast'>,
	{ number }: Pick<Language, 'number'>
): string {
	if (least === most) return number(least);
	return most === Infinity ? says.atLeast(number(least)) : says.between(number(least), number(most));
}
