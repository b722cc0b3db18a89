import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/rules/assess';
import { countNames } from '../../src/lib/rules/exact/counts';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { goalChoices, goalsFor, whos, factsFrom, type Goal, type Who } from '../../src/lib/interview/goals';
import { caseInUse, usedFacts } from '../../src/lib/interview/in-use';
import {
	missingForGoals,
	nextQuestion,
	openQuestions,
	type Interview
} from '../../src/lib/interview/next-question';
import { questionOf, type AskedPath } from '../../src/lib/interview/paths';
import { questionNamed } from '../../src/lib/interview/questions';
import { factsWithOnly, valueAt } from '../../src/lib/interview/known';
import { patience, runs } from '../chance';
import { answered, someAnswers, withFact } from './any-case';

const today = '2026-11-21';
// Whole interviews: on a busy machine they take their time.
patience(60);
const numRuns = runs(12);

interface Played extends Interview {
	asked: string[];
}

/** Plays an interview to its end; fails when it asks what cannot matter, or anything twice. */
function play(who: Who, goal: Goal, says: readonly (number | undefined)[], start: Facts = {}): Played {
	let facts: Facts = { ...start, ...factsFrom(who) };
	const unsure: string[] = [];
	const asked: string[] = [];
	for (let turn = 0; ; turn++) {
		const goals = goalsFor(goal, who, facts);
		const interview = { case: { format: 1 as const, facts }, today, goals, unsure };
		const assessment = assess(interview.case, today);
		const path = nextQuestion({ ...interview, assessment });
		if (path === undefined) return { ...interview, assessment, asked };
		expect(asked).not.toContain(path);
		expect(goals.flatMap((id) => assessment.programs[id].missing)).toContain(path);
		asked.push(path);
		const n = says[turn % says.length];
		const next = n === undefined ? undefined : answered(facts, path, n);
		if (next) facts = next;
		else unsure.push(path);
	}
}

const saysWhatAnotherIs = (path: AskedPath) =>
	path.endsWith('.headquarters') || countNames.some((name) => name === path);

const anyInterview = [fc.constantFrom(...whos), fc.constantFrom(...goalChoices), someAnswers] as const;

describe('any interview', () => {
	test('ends with every goal decided, or with all that is missing on the find-out list or waiting for it', () => {
		fc.assert(
			fc.property(...anyInterview, (who, goal, says) => {
				const end = play(who, goal, says);
				const onList = new Set(end.unsure);
				const isWaiting = (path: string): boolean =>
					(questionNamed(questionOf(path)).waitsFor ?? []).some((parent) =>
						[...onList].some((one) => questionOf(one) === parent || isWaiting(parent))
					);
				const missing = missingForGoals(end);
				expect(missing.filter((path) => !onList.has(path) && !isWaiting(path))).toEqual([]);
				const undecided = end.goals.filter((id) => end.assessment!.programs[id].status === 'unknown');
				expect(undecided.length > 0).toBe(missing.length > 0);
				if (end.unsure.length === 0) expect(undecided).toEqual([]);
			}),
			{ numRuns }
		);
	});

	test('has the same standing by the answers that apply alone as by all that were given', () => {
		fc.assert(
			fc.property(...anyInterview, fc.array(fc.nat(1000), { minLength: 60 }), (who, goal, says, more) => {
				const end = play(who, goal, says);
				let facts = end.case.facts;
				end.asked.forEach((path, i) => {
					facts = answered(facts, path, more[i % more.length]!) ?? facts;
				});
				const changed = { format: 1 as const, facts };
				const trimmed = caseInUse(changed, today, end.goals);
				const standing = (kase: typeof changed) => {
					const { programs } = assess(kase, today);
					return end.goals.map((id) => [id, programs[id].status, programs[id].missing]);
				};
				expect(standing(trimmed)).toEqual(standing(changed));
			}),
			{ numRuns }
		);
	});

	test('uses every answer that would be asked for again if it were taken back', () => {
		fc.assert(
			fc.property(...anyInterview, fc.nat(), (who, goal, says, n) => {
				const end = play(who, goal, says);
				const given = end.asked.filter((path) => !end.unsure.includes(path));
				const path = given[n % given.length];
				if (path === undefined) return;
				const without = { format: 1 as const, facts: withFact(end.case.facts, path, undefined) };
				const asksAgain = missingForGoals({ ...end, case: without, assessment: assess(without, today) });
				const used = usedFacts(end.case, today, end.goals);
				if ((asksAgain as string[]).includes(path)) expect([...used]).toContain(path);
				expect([...used].filter((one) => end.unsure.includes(one))).toEqual([]);
			}),
			{ numRuns }
		);
	});

	test('comes to the same standing in whatever order the questions are answered', () => {
		fc.assert(
			fc.property(...anyInterview, fc.array(fc.nat(1000), { minLength: 40 }), (who, goal, says, picks) => {
				const end = play(who, goal, says);
				const known = usedFacts(end.case, today, end.goals);
				const given = new Set<AskedPath>();
				let facts: Facts = {};
				for (let turn = 0; ; turn++) {
					const interview = { case: { format: 1 as const, facts }, today, goals: end.goals, unsure: [] };
					const open = openQuestions(interview).filter((path) => known.has(path));
					if (open.length === 0) break;
					const path = open[picks[turn % picks.length]! % open.length]!;
					given.add(path);
					const value = valueAt(end.case.facts, path);
					const items = Array.isArray(value) && typeof value[0] === 'object';
					facts = withFact(facts, path, items ? value.map(() => ({})) : value);
				}
				// A headquarters that cannot count, or a count, may go unasked in this order, though what it says of another
				// fact had decided a program: that one is then still open, and comes to the same once this too is said.
				const status = (id: ProgramId) => end.assessment!.programs[id].status;
				const reached = assess({ format: 1, facts }, today).programs;
				for (const id of end.goals) expect(['unknown', status(id)]).toContain(reached[id].status);
				const said = [...known].filter((path) => given.has(path) || saysWhatAnotherIs(path));
				facts = factsWithOnly(end.case.facts, new Set(said));
				const { programs } = assess({ format: 1, facts }, today);
				for (const id of end.goals) expect(programs[id].status).toBe(status(id));
			}),
			{ numRuns }
		);
	});
});
