/** How values are written in a PDF. */

/** A reference to an object: `12 0 R`. */
export type Ref = string;

/** Numbers: at most three decimals, no exponent, no -0. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

export const numbers = (values: readonly number[]): string => `[${values.map(number).join(' ')}]`;

export const list = (values: readonly (string | number)[]): string => `[${values.join(' ')}]`;

/** A dictionary; an entry that is undefined is left out. Names need no escaping: they are ours. */
export const dict = (entries: Readonly<Record<string, string | number | undefined>>): string => {
	let out = '<<';
	for (const key in entries) {
		const value = entries[key];
		if (value !== undefined) out += `/${key} ${value}`;
	}
	return `${out}>>`;
};

const isPlain = /^[\x20-\x7e]*$/;

/** Text that a person reads, in composed letters: as it is where it is plain, else in UTF-16. */
export function text(value: string): string {
	const composed = value.normalize('NFC');
	if (isPlain.test(composed)) return `(${composed.replace(/[\\()]/g, '\\$&')})`;
	return `<FEFF${utf16(composed)}>`;
}

/** UTF-16 in hexadecimal digits. */
export function utf16(value: string): string {
	let out = '';
	for (let at = 0; at < value.length; at++) out += hex(value.charCodeAt(at));
	return out;
}

/** Four hexadecimal digits. */
export const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');
