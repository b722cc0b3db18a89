/** The cases that every paper is held to: full ones, an empty one and a hostile one, with what it asks besides the facts. */
import type { Ask, Detail, Details } from '../../src/lib/papers/asks';
import type { Paper, PaperInput } from '../../src/lib/papers/paper';
import type { Facts } from '../../src/lib/rules/facts';
import { caseInUse } from '../../src/lib/interview/in-use';
import { programIds } from '../../src/lib/rules/language';
import { bakery, hostile, inputOf, socialEnterprise, today } from './cases';

export interface PaperCase {
	name: string;
	facts: Facts;
	/** What is written where a paper asks; nothing is, when absent. */
	write?: (ask: Ask) => string;
	rows?: number;
	/** What the firm told a year before, for what compares. */
	earlier?: Facts;
}

const aYearBefore = '2025-11-20';

/** The bakery while it was in Burbank, with fewer people and smaller receipts. */
const bakeryBefore: Facts = {
	...bakery,
	business: { ...bakery.business, annualReceipts: 390000, employees: 9, phone: '(323) 555-0100' },
	workspaces: [
		{
			...bakery.workspaces![0]!,
			location: 'elsewhereInCounty',
			address: { street: '8 Olive Avenue', city: 'Burbank', state: 'CA', zip: '91502' }
		}
	],
	workforce: { ...bakery.workforce, fullTime: 9, fullTimeInCounty: 9, fullTimeInCity: 2 }
};

/** Letters of each script, a URL without a place to break, and 500 characters without an end. */
const longAnswer = `${'Nguyễn Đặng, Łódź Żółw, Ελληνική Εταιρεία, Кириллица, Հայկ, שלום (12), سلام 2025. '.repeat(9)}https://example.org/${'seite'.repeat(40)}\n\nÚltimo párrafo: fin.`;
const longLine = 'Trần Thị Ngọc Ánh Wiśniewska-Żółtowska Παπαδοπούλου Պետրոսյան כהן 12 السلام '
	.repeat(4)
	.trim();

const plainly = ({ kind, name, choices }: Ask): string => {
	if (kind === 'date') return '2026-11-12';
	if (kind === 'yesNo') return 'yes';
	if (kind === 'choice') return choices?.[0]?.value ?? '';
	return kind === 'text' ? `What was written for ${name}. It goes on a little.` : `Some ${name}`;
};

const atLength = ({ kind, choices }: Ask): string => {
	if (kind === 'date') return '2024-02-29';
	if (kind === 'yesNo') return 'no';
	if (kind === 'choice') return choices?.at(-1)?.value ?? '';
	return kind === 'text' ? longAnswer : longLine;
};

export const paperCases: readonly PaperCase[] = [
	{ name: 'full', facts: bakery, write: plainly, rows: 2, earlier: bakeryBefore },
	{ name: 'social enterprise', facts: socialEnterprise, write: plainly, rows: 2 },
	{ name: 'empty', facts: {} },
	{ name: 'hostile', facts: hostile, write: atLength, rows: 14, earlier: bakeryBefore }
];

/** The full case with one character in the firm's name, and in whatever the paper asks. */
export const caseWith = (character: string): PaperCase => ({
	name: `with ${character}`,
	facts: { ...bakery, business: { ...bakery.business, name: `Panadería ${character} 12` } },
	write: (ask) => (ask.kind === 'line' || ask.kind === 'text' ? `Ask ${character} 12` : plainly(ask)),
	rows: 1
});

function written(ask: Ask, { write, rows = 0 }: PaperCase): Detail {
	if (!write) return '';
	if (ask.kind !== 'rows') return write(ask);
	const row = Object.fromEntries((ask.columns ?? []).map((column) => [column.name, write(column)]));
	return Array.from({ length: rows }, () => row);
}

/** What the paper is filled from. Some asks come only after others, so they are answered twice. */
export function inputFor(paper: Paper, kase: PaperCase, language: 'en' | 'es' = 'en'): PaperInput {
	const answered = (details: Details): Details => {
		const asks = paper.asks?.(inputOf(kase.facts, language, details)) ?? [];
		return { [paper.id]: Object.fromEntries(asks.map((ask) => [ask.name, written(ask, kase)])) };
	};
	const input = inputOf(kase.facts, language, kase.write ? answered(answered({})) : {});
	if (!kase.earlier) return input;
	const before = { format: 1 as const, asOf: aYearBefore, facts: kase.earlier };
	return { ...input, earlier: caseInUse(before, today, programIds) };
}
