/** Answers at random, each of a kind that its question takes, never against an answer already given. */
import fc from 'fast-check';
import { readCase } from '../../src/lib/rules/case';
import type { Facts } from '../../src/lib/rules/facts';
import { questionOf } from '../../src/lib/interview/paths';
import { questionNamed } from '../../src/lib/interview/questions';

/** The facts with one more: a small writer of paths, for tests. */
export function withFact(facts: Facts, path: string, value: unknown): Facts {
	const copy = structuredClone(facts) as Record<string, unknown>;
	const steps = path.split(/[.[\]]+/).filter(Boolean);
	let at = copy;
	steps.slice(0, -1).forEach((step, i) => {
		at[step] ??= /^\d+$/.test(steps[i + 1] ?? '') ? [] : {};
		at = at[step] as Record<string, unknown>;
	});
	const last = steps.at(-1)!;
	if (value === undefined) delete at[last];
	else at[last] = value;
	return copy as Facts;
}

const counts = [0, 1, 5, 10, 24, 25, 49, 50, 100, 101];
const dollars = [0, 4_999_999.99, 5_000_000, 14_000_000, 14_000_000.01];
const shares = [0, 50.99, 51, 59.99, 60, 100];
const dates = ['never', '2020-02-29', '2025-11-21', '2026-11-20', '2027-01-01'];

/** One answer to the question of a path, chosen by a number. */
export function anAnswer(path: string, n: number): unknown {
	const { answer } = questionNamed(questionOf(path));
	const pick = <T>(values: readonly T[]): T => values[n % values.length]!;
	switch (answer.kind) {
		case 'yesNo':
			return pick([true, false]);
		case 'choice':
		case 'place':
			return pick(answer.values);
		case 'choices':
			return pick([[], answer.values.slice(0, 1), answer.values.slice(5, 6), answer.values.slice(5, 7)]);
		case 'count':
			return pick(counts);
		case 'dollars':
			return pick(dollars);
		case 'share':
			return pick(shares);
		case 'sinceOrNever':
			return pick(dates);
		case 'date':
			return '2026-12-01';
		case 'text':
			return 'words';
		case 'address':
			return { city: 'Los Angeles' };
		case 'list':
			return pick([[], [{}], [{}, {}]]);
	}
}

/** The facts with an answer to this path, or nothing where every answer tried goes against those given. */
export function answered(facts: Facts, path: string, n: number): Facts | undefined {
	for (let i = 0; i < 10; i++) {
		const next = withFact(facts, path, anAnswer(path, n + i));
		if (readCase({ format: 1, facts: next }).ok) return next;
	}
	return undefined;
}

/** What one person says to each question in turn: a number that picks the answer, or nothing for "I'm not sure". */
export const someAnswers = fc.array(fc.option(fc.nat(1000), { freq: 5, nil: undefined }), {
	minLength: 120,
	maxLength: 120
});
