import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/lib/rules/case';
import { assess } from '../../src/lib/rules/assess';
import type { Facts, Participant } from '../../src/lib/rules/facts';
import { programIds } from '../../src/lib/rules/language';
import { questionOf, type QuestionName } from '../../src/lib/interview/paths';
import { questionNamed, questionNames } from '../../src/lib/interview/questions';
import { questions as english } from '../../src/lib/messages/en/questions';
import { questions as spanish } from '../../src/lib/messages/es/questions';
import { anAnswer, withFact } from './any-case';

const pathOf = (name: QuestionName) => name.replace('[]', '[0]');
const parentsOf = (name: QuestionName) => {
	const { after = [], waitsFor = [] } = questionNamed(name);
	return [...after, ...waitsFor];
};

describe('every question', () => {
	test.each(questionNames)('%s takes answers that a case accepts', (name) => {
		for (let n = 0; n < 12; n++) {
			const facts = withFact({}, pathOf(name), anAnswer(pathOf(name), n));
			expect(readCase({ format: 1, facts })).toMatchObject({ ok: true });
		}
	});

	test.each(questionNames.filter((name) => 'values' in questionNamed(name).answer))(
		'%s offers every choice that a case accepts, and no other',
		(name) => {
			const { answer } = questionNamed(name);
			const nonsense = answer.kind === 'choices' ? ['nonsense'] : 'nonsense';
			const read = readCase({ format: 1, facts: withFact({}, pathOf(name), nonsense) });
			const allowed = read.ok ? [] : read.faults.flatMap((fault) => fault.allowed ?? []);
			expect('values' in answer && [...answer.values].sort()).toEqual([...allowed].sort());
			for (const { questions } of [english, spanish]) {
				const words = questions[name];
				expect(Object.keys('options' in words ? (words.options ?? {}) : {}).sort()).toEqual(allowed.sort());
			}
		}
	);

	test.each(questionNames)(
		'%s is no follow-up of its own, and its parents come from the same list',
		(name) => {
			const seen = new Set<QuestionName>();
			const visit = (one: QuestionName) =>
				parentsOf(one).forEach((parent) => {
					expect(parent).not.toBe(name);
					if (seen.has(parent)) return;
					seen.add(parent);
					visit(parent);
				});
			visit(name);
		}
	);

	test.each(questionNames)('%s cites a rule, in words of both languages', (name) => {
		const { cite } = questionNamed(name);
		expect(cite.length).toBeGreaterThan(0);
		for (const { questions } of [english, spanish]) {
			const { name: short, asks, why } = questions[name];
			const text = typeof asks === 'function' ? asks('P-01') : asks;
			expect(text).toMatch(/\?$/);
			expect(short.length).toBeGreaterThan(2);
			expect(why.length).toBeGreaterThan(20);
		}
	});

	test('that papers alone need can change no program, and every other one can', () => {
		const missingIn = (facts: Facts) => {
			const { programs } = assess({ format: 1, facts }, '2026-11-21');
			return programIds.flatMap((id) => programs[id].missing).map(questionOf);
		};
		const person: Participant = { livesInCity: true, criteria: ['veteran'] };
		const full = Array.from({ length: 9 }, () => ({ ...person, fullTime: true }));
		const missing = new Set([
			...missingIn({}),
			...missingIn({ workspaces: [{}, {}] }),
			...missingIn({ workspaces: [{}], workforce: { fullTime: 10 }, transitional: { roster: [{}] } }),
			...missingIn({
				workspaces: [{}],
				workforce: { fullTime: 1000 },
				transitional: { roster: [...full, person] }
			})
		]);
		const decisive = questionNames.filter((name) => !questionNamed(name).paperOnly);
		expect([...missing].sort()).toEqual(decisive.filter((name) => name !== 'transitional.roster').sort());
	});
});
