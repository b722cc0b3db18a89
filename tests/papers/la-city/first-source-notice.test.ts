import { expect, test } from 'vitest';
import type { Contract } from '../../../src/lib/contract/contract';
import { jobPostingChecklist } from '../../../src/lib/papers/client/job-posting-checklist';
import { firstSourceNotice as paper } from '../../../src/lib/papers/la-city/first-source-notice';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { bakery, inputOf } from '../cases';

const contract: Contract = { agency: 'city', amount: 48_500, hiring: true, signOn: '2026-12-15' };
const openings = [{ job: 'Baker', count: '2', pay: '$24 an hour', skills: 'Bakes bread at night' }];
const input = (won: Contract | undefined = contract) => ({
	...inputOf(bakery, 'en', { [paper.id]: { department: 'Recreation and Parks', openings } }),
	contract: won
});
const says = (won: Contract) => paper.cautions(input(won)).map((caution) => caution.says);

test('the notice names the contract, its amount, the day of signing and every opening', () => {
	const filled = Object.fromEntries(blanks(paper.compose(input())).map(({ name, answer }) => [name, answer]));
	expect(filled).toMatchObject({
		'contract-department': 'Recreation and Parks',
		'contract-amount': '$48,500',
		'contract-signOn': 'December 15, 2026',
		'job-1': 'Baker',
		'count-1': '2',
		'skills-1': 'Bakes bread at night'
	});
	const { to, body } = paper.email!(input());
	expect(to).toBeUndefined();
	for (const part of ['Baker', '$24 an hour', 'December 15, 2026', 'Panadería La Esperanza'])
		expect(body).toContain(part);
});

test('it is called for by a City contract above $25,000 with hiring, and by no other', () => {
	const called = (won?: Contract) => paper.isCalledFor({ ...inputOf(bakery), contract: won });
	expect(called(contract)).toBe(true);
	expect(called({ ...contract, amount: 25_000 })).toBe(false);
	expect(called({ ...contract, agency: 'county' })).toBe(false);
	expect(called({ agency: 'city' })).toBe(false);
	expect(called()).toBe(false);
});

test('it says by when it must be sent, that the sources hold no address, and when it is late', () => {
	expect(says(contract)).toEqual(['firstSourceAddress', 'firstSourceBy']);
	expect(says({ ...contract, signOn: '2026-11-20' })).toContain('firstSourceLate');
	expect(says({ agency: 'city', amount: 48_500, hiring: true })).toContain('firstSourceBefore');
	expect(says({ ...contract, hiring: false })).toContain('firstSourceOpen');
});

test('the checklist for a job posting is called for unless nobody is hired, and every box is the firm’s to tick', () => {
	const called = (won: Contract) => jobPostingChecklist.isCalledFor({ ...inputOf(bakery), contract: won });
	expect(called({ agency: 'city' })).toBe(true);
	expect(called({ agency: 'city', hiring: false })).toBe(false);
	expect(called({})).toBe(false);
	const boxes = blanks(jobPostingChecklist.compose(inputOf(bakery)));
	expect(boxes.length).toBeGreaterThan(15);
	expect(boxes.every(({ answer }) => typeof answer === 'object')).toBe(true);
});
