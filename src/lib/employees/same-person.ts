/** Why two spellings may be one person. Only the person who asks can say; nothing here decides. */
import type { NameParts } from './names';

export type Likeness =
	/** One or two letters differ. */
	| 'spelling'
	/** The same words in another order: "Garcia Maria", "Maria Garcia" without a comma. */
	| 'swappedOrder'
	/** A second surname or a middle name is missing in one. */
	| 'missingPart'
	/** One has a bare initial where the other has the name. */
	| 'initialOnly';

const wordsInOrder = (parts: NameParts) => [...parts.words].sort().join(' ');

export function likeness(a: NameParts, b: NameParts): Likeness | undefined {
	if (a.key === b.key) return 'spelling';
	if (wordsInOrder(a) === wordsInOrder(b)) return 'swappedOrder';
	if (differsByInitials(a.words, b.words)) return 'initialOnly';
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	if (isPartOf(short, long)) return 'missingPart';
	const letters = Math.min(a.key.length, b.key.length);
	const allowed = letters >= 10 ? 2 : letters >= 4 ? 1 : 0;
	return allowed > 0 && editsBetween(a.key, b.key, allowed) <= allowed ? 'spelling' : undefined;
}

/** Two words or more, all of them in the other name, or run together at its beginning. */
function isPartOf(short: NameParts, long: NameParts): boolean {
	if (short.words.length < 2) return false;
	const left = [...long.words];
	const all = short.words.every((word) => {
		const at = left.indexOf(word);
		if (at !== -1) left.splice(at, 1);
		return at !== -1;
	});
	return all || long.key.startsWith(short.key);
}

function differsByInitials(a: readonly string[], b: readonly string[]): boolean {
	if (a.length !== b.length || a.length < 2) return false;
	const matches = (one: string, other: string) => [...one].length === 1 && other.startsWith(one);
	const same = a.filter((word, i) => word === b[i]).length;
	return (
		same > 0 &&
		a.every((word, i) => word === b[i] || matches(word, b[i] as string) || matches(b[i] as string, word))
	);
}

/** Letters inserted, left out, replaced or exchanged with their neighbor; more than `most` is told as `most + 1`. */
export function editsBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let edits = Math.min(
				(last[j] as number) + 1,
				(row[j - 1] as number) + 1,
				(last[j - 1] as number) + same
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				edits = Math.min(edits, (before[j - 2] as number) + 1);
			row.push(edits);
		}
		if (Math.min(...row) > most) return most + 1;
		[before, last] = [last, row];
	}
	return last[b.length] as number;
}
