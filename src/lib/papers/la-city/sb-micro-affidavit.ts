/**
 * The yearly update of a firm that is recognized as an LSB through the State's Small Business Micro (Procedure #3, last
 * paragraph): "an affidavit confirming that they still meet the eligibility criteria", with a signed copy of the most
 * recent federal tax filing, and a review every five years. The rules prescribe neither its words nor its day. A statement
 * is ticked only where the answers support it.
 */
import { createJudge } from '../../rules/exact/judge';
import {
	btrcIsClear,
	isHeadquarteredLocally,
	isIndependent,
	isNoSubsidiary,
	isNotDominant,
	isSmallIfManufacturer,
	receiptsAreSmall
} from '../../rules/la-city/local-small-business';
import { addYears, type CalendarDate } from '../../rules/dates';
import { viewOf } from '../../rules/view';
import { periodsOn } from '../../rules/periods-in-force';
import { detail, type Ask } from '../asks';
import { dayIn, dayTold } from '../dates';
import { addressee, keptPage, letterhead, letterNeeds, signing } from '../letter';
import { answerOr, leftBlank, type Block, type CheckBox, type PaperDocument } from '../page/document';
import type { Caution, Paper, PaperInput } from '../paper';
import { cityOffice } from './office';
import type { SbMicroWords } from './sb-micro-affidavit/words';

const id = 'city-sb-micro-affidavit';

const stateEnds = (input: PaperInput) => dayIn(detail(input, id, 'state-ends'));

/** Each statement with what the answers say of it; `undefined` where they do not tell. */
function statements(input: PaperInput): [keyof SbMicroWords['statements'], boolean | undefined][] {
	const view = viewOf(input.case, input.today);
	const { truthOf } = createJudge(view);
	const { figures } = view.edition.city;
	const ends = stateEnds(input);
	return [
		['sbMicro', ends === undefined ? undefined : ends >= input.today],
		// Whether RAMP shows the firm as certified, the answers do not tell.
		['local', undefined],
		['notDominant', truthOf(isNotDominant)],
		['independent', truthOf(isIndependent)],
		['notSubsidiary', truthOf(isNoSubsidiary)],
		['headquarters', truthOf(isHeadquarteredLocally(view.spaces))],
		['btrc', truthOf(btrcIsClear)],
		['receipts', truthOf(receiptsAreSmall(figures))],
		['manufacturer', truthOf(isSmallIfManufacturer(figures))]
	];
}

function compose(input: PaperInput): PaperDocument {
	const { sbMicro: says, answers, titles, language } = input.words;
	const box = (name: keyof SbMicroWords['statements'], ticked: CheckBox['ticked']): Block => ({
		kind: 'checkBox',
		name: `states-${name}`,
		words: says.statements[name],
		ticked
	});
	const field = (name: string, label: string, answer: string | undefined) => ({
		kind: 'field' as const,
		name,
		label,
		answer: answerOr(answer, says.yours),
		maxLines: 2
	});
	return {
		title: titles[id],
		language,
		blocks: [
			...letterhead(input),
			addressee(cityOffice.bureau),
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: says.greeting },
			{ kind: 'paragraph', words: says.purpose },
			{ kind: 'paragraph', words: says.states },
			...statements(input).map(([name, holds]) => box(name, holds ?? leftBlank(says.open))),
			{
				kind: 'row',
				cells: [
					field('state-number', says.stateNumber, detail(input, id, 'state-number')),
					field('state-ends', says.stateEnds, dayTold(detail(input, id, 'state-ends'), answers))
				]
			},
			{
				kind: 'together',
				blocks: [
					{ kind: 'paragraph', words: says.enclosed },
					{
						kind: 'checkBox',
						name: 'encloses-tax-filing',
						words: [{ text: says.taxFiling(detail(input, id, 'tax-year')), source: says.asks.taxYear.label }],
						ticked: leftBlank(says.yours)
					},
					{ kind: 'paragraph', words: says.isTrue },
					signing(input)
				]
			},
			...kept(input)
		]
	};
}

/** The same day of the year, from today on. */
function nextAnniversary(day: CalendarDate, today: CalendarDate): CalendarDate {
	const years = Math.max(1, Number(today.slice(0, 4)) - Number(day.slice(0, 4)));
	const next = addYears(day, years);
	return next >= today ? next : addYears(day, years + 1);
}

function kept(input: PaperInput): Block[] {
	const { sbMicro: says, answers } = input.words;
	const recognized = dayIn(detail(input, id, 'recognized-on'));
	const days =
		recognized === undefined
			? []
			: [
					says.keep.anniversary(answers.date(nextAnniversary(recognized, input.today))),
					says.keep.fiveYears(answers.date(addYears(recognized, periodsOn(recognized).cityYears)))
				];
	return keptPage(says.keep.title, says.keep.notice, [...says.keep.items, ...days]);
}

const isRecognized = (input: PaperInput) => detail(input, id, 'recognized') === 'yes';

function asks(input: PaperInput): Ask[] {
	const says = input.words.sbMicro.asks;
	const first: Ask = { name: 'recognized', kind: 'yesNo', ...says.recognized };
	if (!isRecognized(input)) return [first];
	return [
		first,
		{ name: 'state-number', kind: 'line', ...says.stateNumber },
		{ name: 'state-ends', kind: 'date', ...says.stateEnds },
		{ name: 'recognized-on', kind: 'date', ...says.recognizedOn },
		{ name: 'tax-year', kind: 'line', ...says.taxYear }
	];
}

function cautions(input: PaperInput): Caution[] {
	const { status } = input.assessment.programs.lsb;
	const ends = stateEnds(input);
	return [
		...(status === 'unmet' ? [{ says: 'affidavitUnmet', program: 'lsb' } as const] : []),
		...(status === 'unknown' ? [{ says: 'affidavitOpen', program: 'lsb' } as const] : []),
		...(ends !== undefined && ends < input.today ? [{ says: 'sbMicroEnded', days: [ends] } as const] : []),
		{ says: 'affidavitUnprescribed' }
	];
}

/** Called for where the firm says that it is recognized that way; nothing in the facts tells it. */
export const sbMicroAffidavit: Paper = {
	id,
	isCalledFor: isRecognized,
	needs: (input) => [...new Set([...letterNeeds(input), ...input.assessment.programs.lsb.missing])],
	cautions,
	asks,
	compose
};
