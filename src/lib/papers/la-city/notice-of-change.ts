/**
 * The notice of a change that affects a certification (Procedure #5, "Required Responsibilities of Certified Firms"; Procedure
 * #7, item 4): in writing, by e-mail, within 10 calendar days of the change. It is called for once something is written
 * for it: nothing in the facts tells that something has changed.
 */
import { deadlinesAfter } from '../../deadlines/periods';
import type { CalendarDate } from '../../rules/dates';
import { detail, detailRows, isStarted, type Ask } from '../asks';
import { dayIn, dayTold } from '../dates';
import { addressee, keptPage, letterhead, letterNeeds, signature, signing } from '../letter';
import { told } from '../lines';
import { answerOr, type Block, type Cell, type PaperDocument } from '../page/document';
import type { Caution, Email, Paper, PaperInput } from '../paper';
import { changeKinds } from './notice-of-change/words';
import { cityOffice } from './office';

const id = 'city-notice-of-change';

interface Change {
	what: string | undefined;
	/** As it was written; `day` where it is one to count from. */
	on: string | undefined;
	day: CalendarDate | undefined;
	before: string | undefined;
	after: string | undefined;
}

const changes = (input: PaperInput): Change[] =>
	detailRows(input, id, 'changes').map((row) => {
		const kind = changeKinds.find((one) => one === row['what']);
		return {
			what: kind && input.words.noticeOfChange.kinds[kind],
			on: told(dayTold(row['day'], input.words.answers)),
			day: dayIn(row['day']),
			before: told(row['before']),
			after: told(row['after'])
		};
	});

/** The last day to tell of a change. */
const lastDay = (day: CalendarDate): CalendarDate => deadlinesAfter('cityEligibilityChanged', day)[0]!.date;

function compose(input: PaperInput): PaperDocument {
	const { noticeOfChange: says, titles, language } = input.words;
	const found = changes(input);
	const blankRow: Change = {
		what: undefined,
		on: undefined,
		day: undefined,
		before: undefined,
		after: undefined
	};
	const rows = found.length > 0 ? found : [blankRow, blankRow];
	const field = (name: string, label: string, answer: string | undefined, maxLines: number) => ({
		kind: 'field' as const,
		name,
		label,
		answer: answerOr(answer, says.yours),
		maxLines
	});
	const cell = (part: string, header: string, answer: string | undefined, i: number): Cell =>
		field(`${part}-${i + 1}`, header, answer, 12);
	return {
		title: titles[id],
		language,
		blocks: [
			...letterhead(input),
			addressee([...cityOffice.bureau, says.byEmail(cityOffice.email)]),
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: says.greeting },
			{ kind: 'paragraph', words: says.opening },
			{
				kind: 'row',
				cells: [
					{
						...field('certifications', says.certifications, detail(input, id, 'certifications'), 3),
						share: 2
					},
					field('vendor-number', says.vendorNumber, told(input.case.facts.business?.rampVendorNumber), 2)
				]
			},
			{
				kind: 'table',
				columns: [
					{ header: says.columns.what, share: 3 },
					{ header: says.columns.day, share: 2 },
					{ header: says.columns.before, share: 3 },
					{ header: says.columns.after, share: 3 }
				],
				rows: rows.map(({ what, on, before, after }, i) => [
					cell('what', says.columns.what, what, i),
					cell('day', says.columns.day, on, i),
					cell('before', says.columns.before, before, i),
					cell('after', says.columns.after, after, i)
				])
			},
			{ kind: 'together', blocks: [{ kind: 'paragraph', words: says.request }, signing(input)] },
			...kept(input)
		]
	};
}

/** How and by when to send it, and which changes have to be told. */
function kept(input: PaperInput): Block[] {
	const { noticeOfChange: says, answers } = input.words;
	const days = changes(input).flatMap(({ what, day }) =>
		day === undefined
			? []
			: [says.keep.by(what ?? says.kinds.other, answers.date(day), answers.date(lastDay(day)))]
	);
	return [
		...keptPage(says.keep.title, says.keep.notice, [...days, ...says.keep.items]),
		{ kind: 'heading', level: 3, words: says.keep.counts },
		{ kind: 'list', items: changeKinds.map((kind) => says.kinds[kind]) }
	];
}

function email(input: PaperInput): Email {
	const { noticeOfChange: says, letter } = input.words;
	const or = (answer: string | undefined, label: string) => answer ?? letter.toFillIn(label);
	const { business } = input.case.facts;
	const { columns } = says;
	const lines = changes(input).map(({ what, on, before, after }) =>
		says.line(
			or(what, columns.what),
			or(on, columns.day),
			or(before, columns.before),
			or(after, columns.after)
		)
	);
	return {
		to: cityOffice.email,
		subject: says.emailSubject(or(told(business?.name), letter.firm), told(business?.rampVendorNumber)),
		body: [
			says.greeting,
			says.opening,
			`${says.certifications}: ${or(detail(input, id, 'certifications'), says.certifications)}\n${says.vendorNumber}: ${or(told(business?.rampVendorNumber), says.vendorNumber)}`,
			lines.length > 0 ? lines.join('\n\n') : letter.toFillIn(columns.what),
			says.request,
			`${says.closing}\n${signature(input)}`
		].join('\n\n')
	};
}

function asks({ words: { noticeOfChange: says } }: PaperInput): Ask[] {
	const words = says.asks;
	return [
		{ name: 'certifications', kind: 'line', ...words.certifications },
		{
			name: 'changes',
			kind: 'rows',
			...words.changes,
			columns: [
				{
					name: 'what',
					kind: 'choice',
					label: words.what,
					choices: changeKinds.map((value) => ({ value, label: says.kinds[value] }))
				},
				{ name: 'day', kind: 'date', label: words.day },
				{ name: 'before', kind: 'text', label: words.before },
				{ name: 'after', kind: 'text', label: words.after }
			]
		}
	];
}

/** The day by which to send: that of the change which comes first. Past, the notice is late and still to be sent. */
function cautions(input: PaperInput): Caution[] {
	const days = changes(input).flatMap(({ day }) => (day === undefined ? [] : [lastDay(day)]));
	const first = days.sort()[0];
	const time: Caution =
		first === undefined
			? { says: 'changeDayUnknown' }
			: { says: first < input.today ? 'noticeLate' : 'noticeBy', days: [first] };
	return [time, { says: 'cityAddress' }];
}

export const noticeOfChange: Paper = {
	id,
	isCalledFor: (input) => isStarted(input, id),
	needs: letterNeeds,
	cautions,
	asks,
	email,
	compose
};
