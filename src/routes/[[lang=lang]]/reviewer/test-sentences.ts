/** The sentences that our tests hold the rules to, read from the files of tests as they are. */

export interface Tested {
	/** `la-city/work-space` */
	file: string;
	groups: { title: string; sentences: string[] }[];
}

/** A call at the start of a line whose first argument is a text, or the title after a table of `test.each`. */
const call = /^[ \t]*(?:([a-zA-Z]+)(?:\.each\([^\n]*\))?\(|\]\)\()\s*(['"`])((?:\\.|(?!\2)[\s\S])*)\2/gm;

/** The names of `test(…)` and of the helpers that end in one; what is put in by the test stands as «name». */
export function sentencesIn(file: string, text: string): Tested {
	const groups: Tested['groups'] = [{ title: '', sentences: [] }];
	for (const [, name, , said = ''] of text.matchAll(call)) {
		if (name === 'expect' || name === 'but' || !/\s/.test(said)) continue;
		const plain = said
			.replace(/\$\{([^}]*)\}/g, '«$1»')
			.replace(/%[sjdo]/g, '«…»')
			.replace(/\\(['"`])/g, '$1');
		if (name === 'describe') groups.push({ title: plain, sentences: [] });
		else groups.at(-1)?.sentences.push(plain);
	}
	return { file, groups: groups.filter(({ sentences }) => sentences.length > 0) };
}

/** `'/tests/rules/la-city/work-space.test.ts'` is `la-city/work-space`. */
export const bareName = (path: string) => path.replace(/^.*\/rules\//, '').replace(/(\.test)?\.ts$/, '');

/** The keys of the criteria that a file of rules writes. */
export const criteriaIn = (text: string): string[] =>
	[...text.matchAll(/says: '(\w+)'/g)].flatMap(([, key]) => key ?? []);

/**
 * The files of tests that hold a criterion: that of its own file of rules, by name; where there is none, those of the
 * same agency that speak of the program.
 */
export function filesHolding(
	key: string,
	program: string,
	rules: Record<string, string>,
	tests: Record<string, string>
): string[] {
	const own = Object.keys(rules).filter((path) => criteriaIn(rules[path] ?? '').includes(key));
	const names = own.map(bareName);
	const byName = Object.keys(tests).filter((path) => names.includes(bareName(path)));
	if (byName.length > 0) return byName.map(bareName);
	const agencies = names.map((name) => name.split('/')[0]);
	return Object.keys(tests)
		.filter((path) => agencies.includes(bareName(path).split('/')[0]))
		.filter((path) => tests[path]?.includes(`'${program}'`))
		.map(bareName);
}
