/**
 * The whole case in plain words on one or two pages, for the client's own file, in the client's language. It is called
 * for once something is answered. A long case is told in part, and each part says how much is folded away and where it
 * is found.
 */
import { agencyOf } from '../../rules/programs';
import { told } from '../lines';
import type { Block, PaperDocument, Run, Words } from '../page/document';
import type { Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import type { CaseInWords, ProgramInWords, Said } from './case-in-words';
import { inTwoPages, type Room } from './summary/room';

const id = 'client-summary';

const nothing: CaseInWords = {
	headline: '',
	judged: '',
	programs: [],
	others: [],
	forProfitOnly: undefined,
	steps: [],
	dates: [],
	documents: [],
	points: []
};

/** A sentence with its place in the rules behind it. */
const cited = ({ says, sections }: Said): string =>
	sections.length === 0 ? says : `${says.replace(/\.$/, '')} (${sections.join('; ')}).`;

/** The first of a list, and how many more there are, said. */
function firstOf<T>(items: readonly T[], count: number, more: (rest: number) => string): (T | string)[] {
	const rest = items.length - count;
	return [...items.slice(0, count), ...(rest > 0 ? [more(rest)] : [])];
}

function whyOf(program: ProgramInWords, input: PaperInput, most: Room): Words {
	const { standing: says, firm } = input.words.clientSummary;
	const { reasons, missing, change, changeNote, otherWays } = program;
	const lines: (string | Run)[][] = firstOf(reasons.map(cited), most.reasons, says.more.reasons).map(
		(line) => [line]
	);
	if (missing.length > 0) {
		const names = firstOf(missing, most.answers, says.more.answers).join('; ');
		lines.push([
			{ text: `${says.missing} `, bold: true },
			{ text: names, source: firm }
		]);
	}
	if (change.length > 0) {
		const wanted = firstOf(change.map(cited), most.criteria, says.more.criteria).join(' ');
		const ways = otherWays > 0 ? ` ${says.more.ways(otherWays)}` : '';
		lines.push([{ text: `${says.change} `, bold: true }, `${wanted}${ways}`]);
	}
	if (changeNote !== undefined) lines.push([changeNote]);
	return lines.flatMap((line, i) => (i === 0 ? line : ['\n', ...line]));
}

function standing(input: PaperInput, { programs, others, forProfitOnly }: CaseInWords, most: Room): Block[] {
	const { clientSummary, programs: names } = input.words;
	const says = clientSummary.standing;
	const also = others.map(({ program, verdict }) => `${names[program]}: ${verdict}`).join('; ');
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{
			kind: 'table',
			columns: [
				{ header: says.columns.program, share: 5 },
				{ header: says.columns.verdict, share: 4 },
				{ header: says.columns.why, share: 14 }
			],
			rows: programs.map((program) => [
				names[program.program],
				[{ text: program.verdict, bold: true }],
				whyOf(program, input, most)
			])
		},
		...(forProfitOnly === undefined
			? []
			: [
					{
						kind: 'paragraph',
						words: `${forProfitOnly.programs.map((program) => names[program]).join('; ')}. ${forProfitOnly.how}`
					} as const
				]),
		...(also === '' ? [] : [{ kind: 'paragraph', words: says.others(also) } as const])
	];
}

function next(input: PaperInput, { steps, dates }: CaseInWords, most: Room): Block[] {
	const { clientSummary, answers } = input.words;
	const says = clientSummary.next;
	const days = dates.map(({ day, title, later }) =>
		says.day(title, answers.date(day), later && answers.date(later))
	);
	return [
		{ kind: 'heading', level: 2, words: says.title },
		steps.length === 0
			? { kind: 'paragraph', words: says.none }
			: { kind: 'list', numbered: true, items: firstOf(steps.map(cited), most.steps, says.more.steps) },
		...(days.length === 0
			? [{ kind: 'paragraph', words: says.noDates } as const]
			: [
					{ kind: 'heading', level: 3, words: says.dates } as const,
					{ kind: 'list', items: firstOf(days, most.dates, says.more.dates) } as const
				])
	];
}

/** What the preference of each agency is worth, for whoever may still get one of its certifications. */
function worth(input: PaperInput, { programs }: CaseInWords): Block[] {
	const says = input.words.clientSummary.worth;
	const inReach = programs.filter(({ status }) => status !== 'unmet').map(({ program }) => program);
	const isFor = (agency: 'city' | 'county') => inReach.some((program) => agencyOf[program] === agency);
	const items = [
		...(isFor('city') ? says.city : []),
		...(isFor('county') ? says.county : []),
		...(inReach.includes('lsbe') || inReach.includes('lsbeFederal') ? [says.invoices] : [])
	];
	if (items.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'list', items }
	];
}

function documents(input: PaperInput, { documents: wanted }: CaseInWords, most: Room): Block[] {
	const says = input.words.clientSummary.documents;
	const item = ({ title, spaceName, ifApplies }: (typeof wanted)[number]): (string | Run)[] => {
		const notes = [
			...(spaceName === undefined ? [] : [{ text: spaceName, source: says.ofSpace }]),
			...(ifApplies ? [says.ifApplies] : [])
		].flatMap((note, i) => (i === 0 ? [note] : ['; ', note]));
		return [title, ...(notes.length === 0 ? [] : [' (', ...notes, ')'])];
	};
	const paragraph = (
		lead: string,
		some: typeof wanted,
		more: (rest: number) => string
	): Block | undefined => {
		if (some.length === 0) return undefined;
		const items = firstOf(some.map(item), most.documents, more);
		const words = items.flatMap((one, i) => [
			...(i === 0 ? [] : [' · ']),
			...(typeof one === 'string' ? [one] : one)
		]);
		return { kind: 'paragraph', words: [{ text: `${lead} `, bold: true }, ...words] };
	};
	// What is wanted in any case comes first, so that it is not what is folded away.
	const application = wanted
		.filter(({ withBid }) => !withBid)
		.sort((a, b) => Number(a.ifApplies) - Number(b.ifApplies));
	const blocks = [
		paragraph(says.intro, application, says.more),
		paragraph(
			says.withBid,
			wanted.filter(({ withBid }) => withBid),
			says.more
		)
	].filter((block) => block !== undefined);
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...(blocks.length > 0 ? blocks : [{ kind: 'paragraph', words: says.none } as const])
	];
}

function decides(input: PaperInput, { points }: CaseInWords, most: Room): Block[] {
	const says = input.words.clientSummary.decides;
	if (points.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'list', items: firstOf(points.map(cited), most.points, says.more) }
	];
}

function compose(input: PaperInput): PaperDocument {
	const { clientSummary: says, titles, language } = input.words;
	const found = input.summary ?? nothing;
	const firm = told(input.case.facts.business?.name);
	return {
		title: titles[id],
		language,
		footer: says.footer,
		density: 'compact',
		blocks: inTwoPages((room) => [
			{ kind: 'heading', level: 1, words: [{ text: says.title(firm), source: says.firm }] },
			{ kind: 'paragraph', words: [{ text: says.notice, bold: true }] },
			{ kind: 'paragraph', words: [found.headline, found.judged].filter((text) => text !== '').join(' ') },
			...standing(input, found, room),
			...next(input, found, room),
			...worth(input, found),
			...documents(input, found, room),
			...decides(input, found, room),
			{ kind: 'paragraph', words: says.folded, small: true }
		])
	};
}

/** Whether anything at all is answered, however deep it stands. */
const isAnswered = (value: unknown): boolean =>
	typeof value === 'object' && value !== null
		? Object.values(value).some(isAnswered)
		: value !== undefined && value !== '';

export const clientSummary: Paper = {
	id,
	isForTheFirm: true,
	isCalledFor: ({ case: { facts } }) => isAnswered(facts),
	needs: ({ case: { facts } }) => absentOf(facts, ['business.name']),
	cautions: ({ assessment: { programs } }) =>
		Object.values(programs).some(({ status }) => status === 'unknown') ? [{ says: 'summaryIsOpen' }] : [],
	compose
};
