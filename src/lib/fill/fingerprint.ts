/** Tells one form from another by what fields it has, and by nothing that anyone wrote into them. */
import type { FormField } from './form';

const prime = 0x0000000001000000000000000000013bn;
const start = 0x6c62272e07bb014262b821756295c58dn;
const whole = (1n << 128n) - 1n;

/** FNV-1a in 128 bits: a name for a form, no safeguard against forgery. 32 hexadecimal digits. */
function hash(text: string): string {
	const bytes = new TextEncoder().encode(text);
	let value = start;
	for (const byte of bytes) value = ((value ^ BigInt(byte)) * prime) & whole;
	return value.toString(16).padStart(32, '0');
}

const structureOf = (field: FormField): unknown[] => {
	const common = [field.key, field.kind, field.page];
	if (field.kind === 'text')
		return [...common, field.room.maxLength ?? 0, field.room.multiline, field.room.comb];
	if (field.kind === 'check') return [...common, field.on];
	if (field.kind === 'choice') return [...common, field.shown, field.options.map(({ value }) => value)];
	return common;
};

/** The form's fingerprint: names, kinds, pages, lengths and options, whatever order the file keeps them in. */
export function fingerprintOf(fields: readonly FormField[], pages: number): string {
	const lines = fields.map((field) => JSON.stringify(structureOf(field))).sort();
	return hash([`pages ${pages}`, ...lines].join('\n'));
}
