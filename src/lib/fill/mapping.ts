/**
 * What goes where in one form, as it was put right by a person: names of fields, and names of things a case holds. Nothing of
 * any case is in it, so it may be kept for all clients of a device, and handed on as a small file.
 */
import * as z from 'zod/mini';
import type { Form, FormField } from './form';
import { isSourceId, type SourceId } from './sources';

/** For one field: a thing of the case, nothing at all, or words of one's own, which are asked for each time. */
export type Matching = { source: SourceId } | 'empty' | 'own';

export interface Mapping {
	fingerprint: string;
	/** By the fields' keys; what is proposed stands for the rest. */
	fields: ReadonlyMap<string, Matching>;
}

const format = 'bidlocal-form-matching';
/** The version that this code writes; a file of a later one is not read. */
const version = 1;

/** A few kilobytes are usual; this keeps anything else from being read. */
export const largestMapping = 500_000;
const mostFields = 5000;

const line = z.strictObject({
	field: z.string().check(z.maxLength(1000)),
	fill: z.string().check(z.maxLength(60))
});
const file = z.strictObject({
	format: z.literal(format),
	version: z.literal(version),
	form: z.strictObject({ fingerprint: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
	fields: z.array(line).check(z.maxLength(mostFields))
});

/** The mapping as a file: JSON, the fields in the order of their names. */
export function mappingText({ fingerprint, fields }: Mapping): string {
	const lines = [...fields].map(([field, one]) => ({
		field,
		fill: typeof one === 'string' ? one : one.source
	}));
	lines.sort((a, b) => (a.field < b.field ? -1 : 1));
	return `${JSON.stringify({ format, version, form: { fingerprint }, fields: lines }, null, '\t')}\n`;
}

/** What is wrong with a file of this kind. */
export type MappingFault =
	| { kind: 'tooLarge' }
	| { kind: 'notJson' }
	| { kind: 'otherFile' }
	| { kind: 'newer' }
	| { kind: 'shape'; where: string }
	| { kind: 'otherForm' }
	| { kind: 'unknownField'; field: string }
	| { kind: 'twice'; field: string }
	| { kind: 'unknownThing'; field: string; thing: string }
	| { kind: 'notFor'; field: string };

export type MappingReading = { ok: true; mapping: Mapping } | { ok: false; faults: readonly MappingFault[] };

const refused = (...faults: MappingFault[]): MappingReading => ({ ok: false, faults });

/** Reads such a file for the form that is open. It is taken whole, or refused whole with every reason. */
export function readMapping(
	text: string,
	{ fingerprint, fields }: Pick<Form, 'fingerprint' | 'fields'>
): MappingReading {
	if (text.length > largestMapping) return refused({ kind: 'tooLarge' });
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return refused({ kind: 'notJson' });
	}
	const said = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
	if (said['format'] !== format) return refused({ kind: 'otherFile' });
	if (typeof said['version'] === 'number' && said['version'] > version) return refused({ kind: 'newer' });
	const read = file.safeParse(json);
	if (!read.success)
		return refused(
			...read.error.issues.map((issue): MappingFault => ({ kind: 'shape', where: issue.path.join('.') }))
		);
	if (read.data.form.fingerprint !== fingerprint) return refused({ kind: 'otherForm' });

	const faults: MappingFault[] = [];
	const found = new Map<string, Matching>();
	for (const { field: key, fill } of read.data.fields) {
		const field = fields.find((one) => one.key === key);
		if (!field) faults.push({ kind: 'unknownField', field: key });
		else if (found.has(key)) faults.push({ kind: 'twice', field: key });
		else if (fill === 'empty' || fill === 'own') found.set(key, fill);
		else if (!isSourceId(fill)) faults.push({ kind: 'unknownThing', field: key, thing: fill });
		else if (!takesSource(field)) faults.push({ kind: 'notFor', field: key });
		else found.set(key, { source: fill });
	}
	return faults.length > 0 ? { ok: false, faults } : { ok: true, mapping: { fingerprint, fields: found } };
}

/** True for a field that something of the case can fill. A box to tick is only ever ticked by its proposal or by hand. */
export const takesSource = (field: FormField): boolean => field.kind === 'text' || field.kind === 'choice';
