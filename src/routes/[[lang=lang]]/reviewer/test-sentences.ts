/** The sentences that our tests hold the rules to, read from the files of tests as they are. */
import { programIds, type ProgramId } from '$lib/rules/language';
import { outlineOf, type Branch } from './outline';

export interface Tested {
	/** `la-city/work-space` */
	file: string;
	groups: { title: string; sentences: string[] }[];
}

/** What the files of tests say, the same in both languages: worked out when the site is built. */
export interface Evidence {
	tests: Tested[];
	/** By program and by the key of a criterion, the files of tests that hold it. */
	holding: Record<ProgramId, Record<string, string[]>>;
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

/** `rules` and `tests` are the texts of their files, by path. */
export function evidenceOf(rules: Record<string, string>, tests: Record<string, string>): Evidence {
	const holding = programIds.map((id) => {
		const keys = [...new Set(outlineOf(id).flatMap(keysIn))];
		return [id, Object.fromEntries(keys.map((key) => [key, filesHolding(key, id, rules, tests)]))] as const;
	});
	return {
		tests: Object.entries(tests).map(([path, text]) => sentencesIn(bareName(path), text)),
		holding: Object.fromEntries(holding) as Evidence['holding']
	};
}

function keysIn(branch: Branch): string[] {
	if (branch.kind === 'choose') return [...branch.then, ...branch.otherwise].flatMap(keysIn);
	const own = branch.kind === 'criterion' ? [branch.criterion.says] : [];
	return [...own, ...branch.parts.flatMap(keysIn)];
}
