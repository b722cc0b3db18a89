import type { Figure } from '../rules/figures/figure';
import type { Language } from './language';

/** A figure with its unit where that is written with a sign: “$5,000,000”, “60%”; people and years are bare numbers. */
export function figureText(
	{ is, unit }: Figure,
	{ money, number }: Pick<Language, 'money' | 'number'>
): string {
	if (unit === 'dollars') return money(is);
	return unit === 'perCent' ? `${number(is)}%` : number(is);
}
