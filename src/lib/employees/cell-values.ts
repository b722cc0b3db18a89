/** What single cells say: pages, yes or no, places. Nothing is returned for what they do not say clearly. */
import type { Location } from '../rules/choices';
import { folded } from './comparable-text';

/** Left open by the person who made the table. */
export const isBlank = (cell: string) => /^[\s\p{Pd}.]*$|^n\s*\/?\s*a\.?$/iu.test(cell);

/** Page numbers of the DE 9C: `3`, `p. 3`, `Page 3 of 12`, `3, 7`. In order, each once. */
export function pagesIn(cell: string): number[] | undefined {
	if (/^\s*\p{Pd}/u.test(cell)) return undefined;
	const text = folded(cell.replace(/[,;&+]/g, ' y ')).replace(/^(?:pages?|pg|pp?|paginas?|pags?) /u, '');
	const list = /^(\d{1,4}(?: (?:y|and) \d{1,4})*)(?: (?:of|de) \d{1,4})?$/u.exec(
		text.replace(/(?: y)+ /gu, ' y ')
	);
	const pages = list?.[1]?.split(/ (?:y|and) /u).map(Number);
	if (pages === undefined || pages.includes(0)) return undefined;
	return [...new Set(pages)].sort((a, b) => a - b);
}

const yes =
	/^(y|yes|true|1|f|ft|f t|full|full ?time|regular full time|full time regular|x|si|s|verdadero|tiempo completo|jornada completa|completo|completa)$/u;
const no =
	/^(n|no|false|0|p|pt|p t|part|part ?time|half time|temp|temporary|seasonal|per diem|on call|falso|medio tiempo|tiempo parcial|media jornada|parcial|temporal)$/u;

/** Whether a cell says full-time. */
export function fullTimeIn(cell: string): boolean | undefined {
	const text = /^[✓✔☑]$/u.test(cell.trim()) ? 'yes' : folded(cell);
	if (yes.test(text)) return true;
	return no.test(text) ? false : undefined;
}

const places: readonly (readonly [Location, RegExp])[] = [
	[
		'cityOfLosAngeles',
		/^(c|city|(in(side)?|within) (the )?city( of (los angeles|la))?|(the )?city of (los angeles|la|l a)|(los angeles|la|l a) city|(en |dentro de )?(la )?ciudad( de los angeles)?|cityoflosangeles)$/u
	],
	[
		'outsideCounty',
		/^(o|out|outside|(outside|out|not in)( of)?( the)?( (la|los angeles))? county|other county|out of (state|area)|fuera|fuera del? condado( de los angeles)?|outsidecounty)$/u
	],
	[
		'elsewhereInCounty',
		/^(county|(elsewhere )?(in(side)?|within) (the )?(la |los angeles )?county|(rest|remainder) of (the )?county|(los angeles|la|l a) county|county of (los angeles|la|l a)|la co|(en |resto )?(el |del )?condado( de los angeles)?|elsewhereincounty)$/u
	]
];

/**
 * Where a cell says the work is done. "Los Angeles" alone says nothing: mail to it is delivered in the City, beside
 * it and outside.
 */
export function placeIn(cell: string): Location | undefined {
	const text = folded(cell);
	return places.find(([, pattern]) => pattern.test(text))?.[0];
}

const sumWords = new Set(
	(
		'grand sub report page company quarter quarterly employee employees worker workers hours wages subject pit withheld ' +
		'number of for this the all count and full part time in city county general de del la los las todos empleados horas ' +
		'pagina trimestre sum suma subtotal subtotals total totals totales'
	).split(' ')
);

/** A line that adds up others: "Grand total", "Total employees: 41", "Subtotal página 3". */
export function isTotal(cell: string): boolean {
	if (!/tot|sum/iu.test(cell)) return false;
	const words = folded(cell).split(' ');
	if (!words.some((word) => /^(sub)?totals?$|^totales$|^suma?$/u.test(word))) return false;
	return words.every((word) => sumWords.has(word) || /^[\d$]+(st|nd|rd|th)?$|^q[1-4]$/u.test(word));
}
