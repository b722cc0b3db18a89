/**
 * What the three worksheets share, in the order of section 6 of the guidelines: the vendor, what is applied for, then
 * review, clarification and determination. They are to copy from: the County takes the application online, on Webven,
 * so that there is no line to sign.
 */
import { daysAfter } from '../../../deadlines/calendar-days';
import { periodsOn } from '../../../rules/periods-in-force';
import type { Status } from '../../../rules/explain';
import type { ProgramId } from '../../../rules/language';
import { addressLine, answerTable, unansweredIn, writer } from '../../lines';
import type { Block, PaperDocument } from '../../page/document';
import type { Caution, FactPath, PaperId, PaperInput } from '../../paper';
import { certificateOn, type CountyProgram } from '../certificates';

/** Where the guidelines tell how to apply, to renew, and when a certification is taken away. */
export const sectionsOf: Record<CountyProgram, Record<'applying' | 'renewing' | 'revoking', string>> = {
	lsbe: { applying: '6.1', renewing: '6.3', revoking: '6.2' },
	dvbe: { applying: '6.4', renewing: '6.5', revoking: '6.6' },
	se: { applying: '6.7', renewing: '6.9', revoking: '6.8' }
};

/** The rules that a certificate serves under: in general, and under the federal restriction. */
const rulesOf: Record<CountyProgram, readonly ProgramId[]> = {
	lsbe: ['lsbe', 'lsbeFederal'],
	dvbe: ['dvbe'],
	se: ['se', 'seFederal']
};

/** The better of the two: one certificate serves under either rule. */
export function standingOf({ assessment }: PaperInput, program: CountyProgram): Status {
	const found = rulesOf[program].map((id) => assessment.programs[id].status);
	return found.includes('met') ? 'met' : found.includes('unknown') ? 'unknown' : 'unmet';
}

/** The facts that the certification still hangs on, under either rule; none once it is met under one. */
export const openIn = (input: PaperInput, program: CountyProgram): ReadonlySet<FactPath> =>
	new Set(
		standingOf(input, program) === 'met'
			? []
			: rulesOf[program].flatMap((id) => input.assessment.programs[id].missing)
	);

export function worksheetFor(
	input: PaperInput,
	id: PaperId,
	program: CountyProgram,
	title: string,
	own: readonly Block[]
): PaperDocument {
	const { countyWorksheet: says, titles, language, answers } = input.words;
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: [
			{ kind: 'heading', level: 1, words: title },
			{ kind: 'paragraph', words: [{ text: says.notTheForm, bold: true }] },
			{ kind: 'paragraph', words: says.asOf(answers.date(input.assessment.asOf)) },
			{ kind: 'list', numbered: true, items: says.howTo(sectionsOf[program].applying) },
			...firm(input),
			...own,
			...standing(input, program),
			...after(input, program)
		]
	};
}

function firm(input: PaperInput): Block[] {
	const { countyWorksheet, answers } = input.words;
	const says = countyWorksheet.firm;
	const write = writer(input);
	const always = true;
	const text = (path: string, label: string) => ({ path, label, answer: write.text(path), always });
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...answerTable(input, [
			text('business.name', says.name),
			{ ...text('business.dba', says.dba), always: false },
			{
				path: 'business.kind',
				label: says.kind,
				answer: write.choice('business.kind', answers.businessKind),
				always
			},
			{
				path: 'business.structure',
				label: says.structure,
				answer: write.choice('business.structure', answers.structure),
				always
			},
			{
				path: 'business.address',
				label: says.address,
				answer: addressLine(input.case.facts.business?.address),
				always,
				lines: 4
			},
			text('business.phone', says.phone),
			text('business.email', says.email),
			text('county.webvenNumber', says.vendorNumber)
		])
	];
}

function standing(input: PaperInput, program: CountyProgram): Block[] {
	const { countyWorksheet, programs } = input.words;
	const says = countyWorksheet.standing;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{
			kind: 'list',
			items: rulesOf[program].map((id) => says.says[input.assessment.programs[id].status](programs[id]))
		},
		{ kind: 'paragraph', words: says.decides }
	];
}

function after({ words: { countyWorksheet } }: PaperInput, program: CountyProgram): Block[] {
	const says = countyWorksheet.after;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'list', numbered: true, items: says.steps(sectionsOf[program], program) },
		{
			kind: 'together',
			blocks: [
				{ kind: 'paragraph', words: says.contact },
				{ kind: 'paragraph', words: says.contactNote, small: true }
			]
		}
	];
}

/** The last day of DCBA's certificate, and whether renewal has opened: 30 days before it, by DCBA's notice. */
function renewal({ case: { facts }, today }: PaperInput, program: CountyProgram) {
	const state = certificateOn(facts, program, today);
	const end = facts.county?.dcba?.[program]?.end;
	const isOpen = end !== undefined && daysAfter(end, -periodsOn(today).countyNotice) <= today;
	return { state, end, isOpen };
}

/** Not for a bid to the City; not while a certificate is in hand whose renewal is not open yet. */
export function mayApply(input: PaperInput, program: CountyProgram): boolean {
	if (input.case.facts.solicitation?.agency === 'city') return false;
	const { state, isOpen } = renewal(input, program);
	return state === 'none' || isOpen;
}

export function worksheetCautions(input: PaperInput, program: CountyProgram): Caution[] {
	const status = standingOf(input, program);
	const { state, end, isOpen } = renewal(input, program);
	const days = end === undefined ? {} : { days: [end] };
	return [
		...(status === 'unmet' ? [{ says: 'askedButUnmet', program } as const] : []),
		...(status === 'unknown' ? [{ says: 'askedButOpen', program } as const] : []),
		...(state !== 'none' && isOpen ? [{ says: 'renewalIsOpen', program, ...days } as const] : []),
		...(state === 'inForce' && !isOpen ? [{ says: 'certifiedAlready', program, ...days } as const] : [])
	];
}

/** What its own blanks lack, then what the rules still hang on. */
export const worksheetNeeds = (
	document: PaperDocument,
	input: PaperInput,
	program: CountyProgram
): FactPath[] => [...new Set([...unansweredIn(document, input), ...openIn(input, program)])];
