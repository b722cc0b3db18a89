/** Brings the sentences of one language to the screen, area by area, so that a visit loads only what it shows. */
import type { laterAreas } from './later-areas';

export type Lang = 'en' | 'es';

const inEnglish = {
	common: () => import('./en/common').then((area) => area.common),
	start: () => import('./en/start').then((area) => area.start),
	interview: () => import('./en/interview').then((area) => area.interview),
	firstQuestions: () => import('./en/questions-first').then((area) => area.firstQuestions)
};

const inSpanish: typeof inEnglish = {
	common: () => import('./es/common').then((area) => area.common),
	start: () => import('./es/start').then((area) => area.start),
	interview: () => import('./es/interview').then((area) => area.interview),
	firstQuestions: () => import('./es/questions-first').then((area) => area.firstQuestions)
};

const firstAreas = { en: inEnglish, es: inSpanish };

type First = keyof typeof inEnglish;
type Later = keyof (typeof laterAreas)['en'];
type Loaders = typeof inEnglish & (typeof laterAreas)['en'];

export type Area = First | Later;
export type Words<A extends Area = Area> = { [K in A]: Awaited<ReturnType<Loaders[K]>> };

const isFirst = (name: Area): name is First => name in inEnglish;

/**
 * Loads the areas named, in one language: `const says = await wordsIn('es', 'start', 'drafts')`, then `says.start.title`.
 * Rejects when a file cannot be fetched (no network before the offline copy is complete).
 */
export async function wordsIn<A extends Area>(lang: Lang, ...names: A[]): Promise<Words<A>> {
	const load = async (name: Area) =>
		isFirst(name) ? firstAreas[lang][name]() : (await import('./later-areas')).laterAreas[lang][name]();
	const loaded = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
	return Object.fromEntries(loaded) as Words<A>;
}

/** The names of every area there is, for those who want all the words. */
export async function areaNames(): Promise<Area[]> {
	const { laterAreas } = await import('./later-areas');
	return [...Object.keys(inEnglish), ...Object.keys(laterAreas.en)] as Area[];
}
