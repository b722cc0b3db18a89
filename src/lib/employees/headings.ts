/** What the headings of payroll programs and of the DE 9C are called, in English and Spanish. */
import { folded } from './comparable-text';

/** What a column may hold that we can use. */
export const fields = [
	'name',
	'lastName',
	'firstName',
	'middleName',
	'suffix',
	'quarter',
	'year',
	'page',
	'fullTime',
	'place',
	'hours',
	'hoursInCounty',
	'hoursInCity'
] as const;
export type Field = (typeof fields)[number];

/** Tried from the top: "City hours" is hours, "Overtime hours" no regular ones, "Employer name" no one's name. */
const vocabulary: readonly (readonly [Field | 'ignored', RegExp])[] = [
	['ignored', /\b(overtime|ot|holiday|vacation|sick|pto|extras?|vacaciones|enfermedad)\b/u],
	['ignored', /\b(home|mailing|residence|residential|billing|domicilio|postal|zip|state|street|address)\b/u],
	[
		'ignored',
		/\b(company|employer|business|firm|department|dept|file|user|job (title|code|name|number)|bank|emergency|empresa)\b/u
	],
	['hoursInCity', /\b(hours?|hrs|horas)\b.*\b(city|ciudad)\b|\b(city|ciudad)\b.*\b(hours?|hrs|horas)\b/u],
	[
		'hoursInCounty',
		/\b(hours?|hrs|horas)\b.*\b(county|condado)\b|\b(county|condado)\b.*\b(hours?|hrs|horas)\b/u
	],
	['hours', /\b(hours|hrs|horas)\b/u],
	[
		'ignored',
		/\b(wages?|pay|paid|earnings|gross|net|amount|tax(es)?|pit|withheld|withholding|salary|rate)\b/u
	],
	['ignored', /\b(subject|deductions?|salarios?|sueldos?|pagos?|impuestos?|retenido|monto|total)\b/u],
	[
		'fullTime',
		/\b(full time|fulltime|part time|full part|ft|f t|f p|tiempo completo|jornada|tiempo parcial)\b/u
	],
	['fullTime', /^((employment|employee|work) )?status$/u],
	['quarter', /\b(quarters?|qtr|trimestres?)\b/u],
	['year', /^(year|yr|ano|(calendar|report|tax) year)$/u],
	['page', /\b(pages?|pg|pagina|pag)\b|^de ?9 ?c?$/u],
	['middleName', /\b(middle|mi|m i|segundo nombre)\b/u],
	['suffix', /^((name )?suffix|sufijo)$/u],
	['name', /\b(last|apellidos?)\b.*\b(first|nombres?)\b|\b(first|nombres?)\b.*\b(last|apellidos?)\b/u],
	['lastName', /\b(last|lname|surname|family name|apellidos?)\b/u],
	['firstName', /\b(first|fname|given|nombre de pila)\b/u],
	[
		'place',
		/\b(work ?(place|site|location|city|county)|job ?site|jurisdiction|lugar|ubicacion|sitio|location)\b/u
	],
	['place', /^(place|city|county|city county|city or county|site|boundary|works? in|ciudad|condado)$/u],
	[
		'name',
		/\b(names?|nombres?|employees?|workers?|empleados?|trabajador(es|as)?)\b(?!.*\b(id|no|number|num)\b)/u
	],
	['ignored', /\b(id|no|number|num|numero|date|fecha|code|title|phone|email|period|ein|fein)\b/u]
];

/** What a heading says its column holds; nothing when it is no heading we know. */
export function fieldOf(heading: string): Field | 'ignored' | undefined {
	if (heading.length > 60) return undefined;
	const words = folded(heading);
	return vocabulary.find(([, pattern]) => pattern.test(words))?.[0];
}

/** How far down the headings may stand. */
const rowsToSearch = 30;

/**
 * The row of headings, counted from 0: the one in which most cells are words we know, and at least two, or the
 * only one that is filled.
 */
export function headingRowOf(rows: readonly (readonly string[])[]): number | undefined {
	let best: { row: number; known: number } | undefined;
	for (const [row, cells] of rows.slice(0, rowsToSearch).entries()) {
		const filled = cells.filter((cell) => cell !== '');
		const known = filled.filter((cell) => fieldOf(cell) !== undefined && !/\d{3}/.test(cell)).length;
		const enough =
			known >= 2 || (filled.length === 1 && fieldOf(filled[0] as string) === 'name' && row === 0);
		if (enough && known * 2 >= filled.length && known > (best?.known ?? 0)) best = { row, known };
	}
	return best?.row;
}
