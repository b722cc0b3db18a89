/**
 * Assessments as lines of JSON, in bytes. The reasons of thousands of cases are the same few hundred objects, so each is
 * put into bytes once and copied from then on; what differs from case to case is small.
 */
import type { AssessmentJson } from '../lib/rules/json';

/** JSON in ASCII alone, other characters escaped: the same to every reader, and in no need of encoding. */
export const asciiJson = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[\u0080-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The bytes of what is said, after a prefix, made once. */
function remembered(prefix: string): (said: object) => Buffer {
	const made = new WeakMap<object, Buffer>();
	return (said) => {
		const known = made.get(said);
		if (known !== undefined) return known;
		const bytes = bytesOf(prefix + asciiJson(said));
		made.set(said, bytes);
		return bytes;
	};
}
const first = remembered('');
const next = remembered(',');

const nothingMissing = bytesOf('],"missing":[],"agencyDecides":[');
const pointsEnd = bytesOf('],"toChange":[');
const firstChange = bytesOf('{"criteria":[');
const nextChange = bytesOf(',{"criteria":[');
const end = bytesOf(']}');
const lineEnd = bytesOf('}}\n');

const starts = new Map<string, Buffer>();

/** What comes before the reasons of a program: one of three for each. */
function programStart(id: string, status: string, comma: string): Buffer {
	const known = starts.get(id + status);
	if (known !== undefined) return known;
	const made = bytesOf(`${comma}"${id}":{"status":"${status}","reasons":[`);
	starts.set(id + status, made);
	return made;
}

function addList(parts: Buffer[], items: readonly object[]): void {
	let add = first;
	for (const item of items) {
		parts.push(add(item));
		add = next;
	}
}

/** Adds the line of one assessment to the parts: it reads as the same value as its `JSON.stringify`. */
export function addAssessment(parts: Buffer[], { asOf, ruleSets, programs }: AssessmentJson): void {
	parts.push(bytesOf(`{"asOf":"${asOf}","ruleSets":${asciiJson(ruleSets)},"programs":{`));
	let comma = '';
	for (const [id, { status, reasons, missing, agencyDecides, toChange }] of Object.entries(programs)) {
		parts.push(programStart(id, status, comma));
		addList(parts, reasons);
		parts.push(
			missing.length === 0 ? nothingMissing : bytesOf(`],"missing":${asciiJson(missing)},"agencyDecides":[`)
		);
		addList(parts, agencyDecides);
		parts.push(pointsEnd);
		for (const [i, { criteria }] of toChange.entries()) {
			parts.push(i === 0 ? firstChange : nextChange);
			addList(parts, criteria);
			parts.push(end);
		}
		parts.push(end);
		comma = ',';
	}
	parts.push(lineEnd);
}

/** Adds the line of a case that cannot be read. */
export const addError = (parts: Buffer[], error: string): void => {
	parts.push(bytesOf(`${asciiJson({ error })}\n`));
};
