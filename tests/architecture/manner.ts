/** Words and habits that do not enter the sources, each with what to do instead. */
const unwanted: { pattern: RegExp; instead: string }[] = [
	{ pattern: /\{@html\b/, instead: 'write the markup out' },
	{ pattern: /eslint-disable|prettier-ignore|svelte-ignore/, instead: 'mend what the tool found' },
	{ pattern: /@ts-(?:ignore|nocheck|expect-error)/, instead: 'give it its type' },
	{ pattern: /\b(?:TODO|FIXME|XXX)\b/, instead: 'do it, or open an issue' },
	{
		pattern: /<[a-zA-Z][^<>]*\sstyle=|\bstyle:[a-z-]+=/,
		instead: 'use a class: the policy forbids inline styles'
	},
	{ pattern: /\b(?:test|it|describe)\.(?:skip|only|todo|fixme|fails)\b/, instead: 'run every test, always' },
	{ pattern: /\bMath\.random\b/, instead: 'draw it with fast-check, or count' },
	{ pattern: /\bnumRuns: \d/, instead: 'say runs(…), from tests/chance.ts' }
];

const longest = 250;

/** What is wrong with the manner of one file: a sentence for each fault, empty when all is well. */
export function unmannerly(path: string, text: string): string[] {
	const faults = unwanted.flatMap(({ pattern, instead }) => {
		const match = pattern.exec(text);
		return match === null ? [] : [`${path}: ${match[0]}; ${instead}`];
	});
	const lines = text.trimEnd().split('\n').length;
	return lines > longest ? [...faults, `${path}: ${lines} lines; split it`] : faults;
}
