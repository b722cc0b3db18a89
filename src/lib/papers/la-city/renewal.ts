/**
 * What a firm looks through before it renews (Procedure #6): what changed since the earlier case, where each certification
 * stood and stands, and the days. It stays with the firm; what goes to the City is the LBPP Application/Renewal.
 */
import { deadlinesAfter } from '../../deadlines/periods';
import type { Deadline, EventName } from '../../deadlines/deadline';
import { detail, isStarted, type Ask } from '../asks';
import { dayIn } from '../dates';
import { told } from '../lines';
import type { Block, PaperDocument } from '../page/document';
import type { Caution, Paper, PaperInput } from '../paper';
import { compare, type Comparison } from './renewal/compare';
import type { RenewalDay, RenewalPair } from './renewal/words';

const id = 'city-renewal';

/** What was written of each pair of certifications, and what follows from it. The end that RAMP shows governs. */
const recorded: Record<
	RenewalPair,
	{ asks: [ends: string, approved: string]; events: [EventName, EventName] }
> = {
	local: { asks: ['local-ends', 'approved-local'], events: ['cityLocalEnds', 'cityCertifiedLocal'] },
	small: {
		asks: ['small-ends', 'approved-small'],
		events: ['citySmallOrTransitionalEnds', 'cityCertifiedSmallOrTransitional']
	}
};
const pairs: readonly RenewalPair[] = ['local', 'small'];

function daysOf(input: PaperInput, pair: RenewalPair): Deadline[] | undefined {
	const { asks, events } = recorded[pair];
	const [ends, approved] = asks.map((name) => dayIn(detail(input, id, name)));
	if (ends !== undefined) return deadlinesAfter(events[0], ends);
	return approved === undefined ? undefined : deadlinesAfter(events[1], approved);
}

function compose(input: PaperInput): PaperDocument {
	const { renewal: says, titles, language, answers } = input.words;
	const found = compare(input);
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: [
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: says.intro(answers.date(input.assessment.asOf)) },
			{ kind: 'paragraph', words: [{ text: says.goesWith(titles['city-lbpp-worksheet']), bold: true }] },
			...dates(input),
			...standing(found, input),
			...(found === undefined ? [] : changes(found, input)),
			{ kind: 'heading', level: 2, words: says.steps.title },
			{ kind: 'list', numbered: true, items: says.steps.items }
		]
	};
}

function dates(input: PaperInput): Block[] {
	const { answers, renewal } = input.words;
	const says = renewal.dates;
	const of = (pair: RenewalPair): Block[] => {
		const days = daysOf(input, pair);
		return [
			{ kind: 'heading', level: 3, words: says.pairs[pair] },
			...(days === undefined
				? [{ kind: 'paragraph', words: says.unknown } as const]
				: [
						{
							kind: 'table',
							columns: [
								{ header: says.columns.what, share: 3 },
								{ header: says.columns.day, share: 2 }
							],
							rows: days.map(({ name, date, later }) => [
								says.days[name as RenewalDay],
								[answers.date(date), ...(later === undefined ? [] : [says.later(answers.date(later))])].join(
									'\n'
								)
							])
						} as const
					]),
			{ kind: 'list', items: says.rules[pair] }
		];
	};
	return [{ kind: 'heading', level: 2, words: says.title }, ...pairs.flatMap(of)];
}

function standing(found: Comparison | undefined, input: PaperInput): Block[] {
	const { answers, programs, renewal } = input.words;
	const says = renewal.standing;
	const heading: Block = { kind: 'heading', level: 2, words: says.title };
	if (found === undefined) return [heading, { kind: 'paragraph', words: says.none }];
	const blocks: Block[] = [
		heading,
		{
			kind: 'paragraph',
			words: found.since === undefined ? says.sinceUnknown : says.since(answers.date(found.since))
		},
		{
			kind: 'table',
			columns: [
				{ header: says.columns.program, share: 3 },
				{ header: says.columns.then, share: 2 },
				{ header: says.columns.now, share: 2 }
			],
			rows: found.standings.map(({ program, then, now }) => [
				programs[program],
				says.status[then],
				then === now ? says.status[now] : [says.status[now], ' ', { text: says.changed, bold: true as const }]
			])
		}
	];
	return [{ kind: 'together', blocks }];
}

function changes(found: Comparison, { words: { renewal } }: PaperInput): Block[] {
	const says = renewal.changes;
	const heading: Block = { kind: 'heading', level: 2, words: says.title };
	if (found.changes.length === 0) return [heading, { kind: 'paragraph', words: says.nothing }];
	const sections = [...new Set(found.changes.map(({ section }) => section))];
	const said = (answer: string | undefined, isListed: boolean | undefined) =>
		answer ?? (isListed === false ? says.notThere : says.notAnswered);
	return [
		heading,
		...sections.flatMap((section): Block[] => [
			{ kind: 'heading', level: 3, words: section },
			{
				kind: 'table',
				columns: [
					{ header: says.columns.asked, share: 3 },
					{ header: says.columns.then, share: 3 },
					{ header: says.columns.now, share: 3 }
				],
				rows: found.changes
					.filter((change) => change.section === section)
					.map(({ label, then, now, isListed }) => [
						label,
						[{ text: said(then, isListed?.then), source: `${label}: ${says.columns.then}` }],
						[{ text: said(now, isListed?.now), source: `${label}: ${says.columns.now}` }]
					])
			}
		]),
		{ kind: 'paragraph', words: [{ text: says.tell, bold: true }] }
	];
}

function asks({ words: { renewal } }: PaperInput): Ask[] {
	const says = renewal.asks;
	return [
		{ name: 'local-ends', kind: 'date', ...says.localEnds },
		{ name: 'approved-local', kind: 'date', ...says.approvedLocal },
		{ name: 'small-ends', kind: 'date', ...says.smallEnds },
		{ name: 'approved-small', kind: 'date', ...says.approvedSmall }
	];
}

/** On a device with the cases of many firms, a wrong one is quickly chosen. */
function bearsAnotherName({ case: kase, earlier }: PaperInput): boolean {
	const [now, then] = [kase, earlier].map((one) =>
		told(one?.facts.business?.name)?.trim().normalize('NFC').toLowerCase()
	);
	return now !== undefined && then !== undefined && now !== then;
}

/** The days of what ends first; certifications that stood and no longer stand. */
function cautions(input: PaperInput): Caution[] {
	const found = compare(input);
	const ends = pairs.flatMap((pair) =>
		(daysOf(input, pair) ?? []).flatMap(({ name, date }) =>
			name === 'cityExpires' || name === 'smallRenewalLastDay' ? [date] : []
		)
	);
	const first = ends.sort()[0];
	return [
		first === undefined
			? { says: 'renewalDaysUnknown' }
			: { says: first < input.today ? 'certificationEnded' : 'renewBefore', days: [first] },
		...(found === undefined ? [{ says: 'noEarlierCase' } as const] : []),
		...(bearsAnotherName(input) ? [{ says: 'earlierBearsAnotherName' } as const] : []),
		...(found?.standings ?? [])
			.filter(({ then, now }) => then === 'met' && now !== 'met')
			.map(({ program }): Caution => ({ says: 'noLongerMet', program })),
		{ says: 'endsMayMove' }
	];
}

/** Called for where an earlier case is at hand or something is written for it: the facts hold no certification of the City. */
export const renewal: Paper = {
	id,
	isForTheFirm: true,
	isCalledFor: (input) => input.earlier !== undefined || isStarted(input, id),
	needs: () => [],
	cautions,
	asks,
	compose
};
