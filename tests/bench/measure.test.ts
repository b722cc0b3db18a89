import { describe, expect, test } from 'vitest';
import { inTurns, spreadOf } from '../../scripts/bench/measure';
import { figure, partAsMarkdown, withSpread } from '../../scripts/bench/report';

describe('what is said of several runs', () => {
	test('the median of an odd number of runs is the one in the middle', () => {
		expect(spreadOf([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
	});

	test('the median of an even number of runs lies between the two in the middle', () => {
		expect(spreadOf([1, 4, 2, 10])).toEqual({ median: 3, least: 1, most: 10 });
	});

	test('without a run there is nothing to say', () => {
		expect(() => spreadOf([])).toThrow('no run');
	});

	test('figures keep three digits that mean something', () => {
		expect([figure(5123.4), figure(12.34), figure(0.123)]).toEqual(['5,123', '12.3', '0.12']);
		expect(withSpread({ median: 2, least: 1, most: 3.456 })).toBe('2 (1–3.46)');
	});

	test('a part is a Markdown table with its columns in line', () => {
		const text = partAsMarkdown({
			title: 'T',
			columns: ['', 'n'],
			rows: [['long', '1']],
			notes: ['why'],
			targets: []
		});

		expect(text).toBe('## T\n\n|      | n |\n|------|---|\n| long | 1 |\n\n- why\n');
	});
});

test('contenders take turns, each round in the other direction, and warm-ups are not counted', async () => {
	const ran: string[] = [];
	const contender = (name: string) => ({ name, work: () => ran.push(name) });

	const took = await inTurns([contender('a'), contender('b')], { warmUps: 1, rounds: 2 });

	expect(ran).toEqual(['b', 'a', 'a', 'b', 'b', 'a']);
	expect([...took].map(([name, times]) => [name, times.length])).toEqual([
		['a', 2],
		['b', 2]
	]);
});
