/** The language a screen is shown in: its words, its addresses, and how it writes numbers and dates. */
import { createContext } from 'svelte';
import type { Lang, Words } from '../messages/index';

export interface Language {
	readonly lang: Lang;
	/** The words that every screen needs; a screen loads its own areas in its `+page.ts`. */
	readonly common: Words<'common'>['common'];
	/** The address of a screen in this language: `/papers/` gives `/es/papers/`. */
	href: (path: string) => string;
	number: (value: number) => string;
	/** US dollars; cents only where there are any. */
	money: (dollars: number) => string;
	/** A plain calendar date, `2026-11-21`, written out: “November 21, 2026”. */
	date: (date: string) => string;
	/** The time of day at an instant, on this device's clock. */
	time: (instant: Date) => string;
	/** The day and the time at an instant, on this device's clock. */
	moment: (instant: Date) => string;
	/** “a, b and c” */
	list: (items: readonly string[]) => string;
}

/** `useLanguage()` in a component below the layout; `provideLanguage` in the layout and in tests. */
export const [useLanguage, provideLanguage] = createContext<Language>();

const locales: Record<Lang, string> = { en: 'en-US', es: 'es-US' };

/** `now` gives what is shown at this moment, so that a change of language changes every screen. */
export function languageOf(now: () => { lang: Lang; common: Words<'common'>['common'] }): Language {
	const locale = () => locales[now().lang];
	return {
		get lang() {
			return now().lang;
		},
		get common() {
			return now().common;
		},
		href: (path) => (now().lang === 'en' ? path : `/${now().lang}${path}`),
		number: (value) => new Intl.NumberFormat(locale()).format(value),
		money: (dollars) =>
			new Intl.NumberFormat(locale(), {
				style: 'currency',
				currency: 'USD',
				trailingZeroDisplay: 'stripIfInteger'
			}).format(dollars),
		// The day is a plain calendar date: told in UTC, it is the same everywhere.
		date: (date) =>
			new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
				new Date(`${date}T00:00:00Z`)
			),
		time: (instant) => new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(instant),
		moment: (instant) =>
			new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(instant),
		list: (items) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items)
	};
}
