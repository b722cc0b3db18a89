import type { Lang } from '$lib/messages/index';

const locales: Record<Lang, string> = { en: 'en-US', es: 'es-US' };

/** A plain calendar date with its weekday: “Saturday, November 28, 2026”. Told in UTC, it is the same everywhere. */
export const fullDate = (lang: Lang, date: string): string =>
	new Intl.DateTimeFormat(locales[lang], { dateStyle: 'full', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`)
	);
