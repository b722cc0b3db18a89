/**
 * A firm's own check that it performs a commercially useful function on the contract in view (guidelines 5.1 d, County
 * Code 2.204.030 C.4), signed for its file. The County's sources hold no form for it.
 *
 * It is called for while the firm is on its way to LSBE or certified as one: the function binds every path to it and
 * every bid made as one. A bid to the City has no such definition.
 */
import { createJudge } from '../../rules/exact/judge';
import { statusOf } from '../../rules/explain';
import { performsCommerciallyUsefulFunction } from '../../rules/la-county/commercially-useful-function';
import { viewOf } from '../../rules/view';
import { detail, type Ask } from '../asks';
import { signing } from '../letter';
import { answerTable, writer } from '../lines';
import { answerOr, type Block, type PaperDocument } from '../page/document';
import type { Caution, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import {
	dutyAsk,
	dutyHolds,
	holds,
	howAsk,
	points,
	pointsTable,
	supplyDuties,
	usefulFunctionId as id
} from './commercially-useful-function/points';

const standing = (input: PaperInput) =>
	statusOf(createJudge(viewOf(input.case, input.today)).truthOf(performsCommerciallyUsefulFunction));

const hasBidInView = ({ case: { facts } }: PaperInput) => facts.solicitation?.agency === 'county';

function contract(input: PaperInput): Block[] {
	const says = input.words.usefulFunction.contract;
	const write = writer(input);
	const line = (path: string, label: string, answer = write.text(path)) => ({
		path,
		label,
		answer,
		always: true
	});
	const due = input.case.facts.solicitation?.due;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...(hasBidInView(input) ? [] : [{ kind: 'paragraph', words: says.none } as const]),
		...answerTable(input, [
			line('business.name', says.firm),
			line('county.webvenNumber', says.vendorNumber),
			...(hasBidInView(input)
				? [
						line('solicitation.number', says.number),
						line('solicitation.title', says.name),
						line('solicitation.due', says.due, due && input.words.answers.date(due))
					]
				: [])
		]),
		textBox(input, 'part', says.part.label)
	];
}

const textBox = (input: PaperInput, name: string, label: string): Block => ({
	kind: 'field',
	name,
	label,
	answer: answerOr(detail(input, id, name), input.words.worksheet.yours),
	lines: 2,
	maxLines: 12
});

function compose(input: PaperInput): PaperDocument {
	const says = input.words.usefulFunction;
	const { finding } = says;
	return {
		title: input.words.titles[id],
		language: input.words.language,
		footer: says.footer,
		density: 'compact',
		blocks: [
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: [{ text: says.notTheirs, bold: true }] },
			{ kind: 'paragraph', words: says.what },
			{ kind: 'paragraph', words: says.asOf(input.words.answers.date(input.assessment.asOf)) },
			...contract(input),
			{ kind: 'heading', level: 2, words: says.points.title },
			{ kind: 'paragraph', words: says.points.intro },
			pointsTable(input),
			{ kind: 'heading', level: 3, words: says.subcontracting.title },
			textBox(input, 'subcontracted', says.subcontracting.own.label),
			textBox(input, 'usual', says.subcontracting.usual.label),
			{ kind: 'heading', level: 2, words: finding.title },
			{ kind: 'paragraph', words: [{ text: finding.says[standing(input)], bold: true }] },
			{ kind: 'paragraph', words: finding.decides },
			{ kind: 'paragraph', words: finding.wordings, small: true },
			{ kind: 'heading', level: 2, words: says.stakes.title },
			{ kind: 'list', items: says.stakes.says },
			{
				kind: 'together',
				blocks: [
					{ kind: 'heading', level: 2, words: says.signing.title },
					{ kind: 'paragraph', words: says.signing.statement },
					signing(input)
				]
			}
		]
	};
}

function asks({ words: { usefulFunction: says } }: PaperInput): Ask[] {
	const text = (name: string, words: { label: string; hint: string }): Ask => ({
		name,
		kind: 'text',
		...words
	});
	return [
		text('part', says.contract.part),
		...points.flatMap((point): Ask[] => [
			text(howAsk(point), says.points.of[point].how),
			...(point === 'responsibleForSupplies'
				? supplyDuties.map((duty): Ask => ({
						name: dutyAsk(duty),
						kind: 'yesNo',
						label: says.points.supplies[duty].asks
					}))
				: [])
		]),
		text('subcontracted', says.subcontracting.own),
		text('usual', says.subcontracting.usual)
	];
}

function cautions(input: PaperInput): Caution[] {
	const status = standing(input);
	const isAnswerable = holds(input, 'responsibleForSupplies') === true;
	const found: Caution[] = [{ says: 'checkIsYourOwn' }];
	if (status === 'unmet') found.push({ says: 'functionUnmet' });
	if (status === 'unknown') found.push({ says: 'functionOpen' });
	if (isAnswerable && supplyDuties.some((duty) => dutyHolds(input, duty) === false))
		found.push({ says: 'suppliesDisagree' });
	return found;
}

function isCalledFor({ case: { facts }, assessment: { programs } }: PaperInput): boolean {
	if (facts.solicitation?.agency === 'city') return false;
	const isAnswered = Object.values(facts.county?.commerciallyUseful ?? {}).some((one) => one !== undefined);
	const isCertified = Boolean(facts.county?.dcba?.lsbe?.number?.trim());
	const isOpen = programs.lsbe.status !== 'unmet' || programs.lsbeFederal.status !== 'unmet';
	return isCertified || (isAnswered && isOpen);
}

export const usefulFunctionCheck: Paper = {
	id,
	isCalledFor,
	needs: (input) =>
		absentOf(input.case.facts, [
			'business.name',
			'county.webvenNumber',
			...(hasBidInView(input)
				? (['solicitation.number', 'solicitation.title', 'solicitation.due'] as const)
				: []),
			...points.map((point) => `county.commerciallyUseful.${point}` as const),
			'signatory.name',
			'signatory.title'
		]),
	cautions,
	asks,
	compose
};
