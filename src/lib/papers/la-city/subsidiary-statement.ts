/**
 * Statement of fact of a subsidiary whose parent company has its headquarters outside the boundary, with the list of what
 * shows its separate operation (Procedures #1 and #2, item 3(c)). The rules name neither who signs it nor its paper.
 */
import type { Location } from '../../rules/choices';
import { locations } from '../../rules/choices';
import type { Place } from '../../rules/language';
import { detail, type Ask } from '../asks';
import { documentsOf } from '../documents';
import { addressee, letterhead, letterNeeds, signing } from '../letter';
import { addressLine, told } from '../lines';
import { answerOr, leftBlank, type Block, type PaperDocument, type TextField } from '../page/document';
import type { Caution, FactPath, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import { cityOffice } from './office';
import { headquartersNeeds, headquartersOf, isInside, lacksHeadquartersIn, placesOf } from './places';

const id = 'city-subsidiary-statement';

/** What the statement is to detail, each asked and printed apart: how the firm "conducts and manages" all of its business. */
const details = ['manages', 'conducts', 'records', 'separate'] as const;
type Detailed = (typeof details)[number];

export interface SubsidiaryStatementWords {
	title: string;
	footer: string;
	subject: (places: readonly Place[]) => string;
	subsidiary: { name: string; fein: string; address: string; location: string };
	parent: { name: string; address: string; location: string };
	intro: (places: readonly Place[]) => string;
	detail: Record<Detailed, { label: string; hint: string }>;
	enclosed: { title: string; intro: string; items: readonly string[]; fein: string };
	forTicking: string;
	doubt: { parentInside: string; headquartersOutside: string };
}

const wanted = (input: PaperInput) => documentsOf(input, 'subsidiaryStatement');

const parentLocation = (input: PaperInput): Location | undefined => {
	const written = detail(input, id, 'parent-location');
	return locations.find((location) => location === written);
};

/** As it is printed; what is none of the choices stays as it was written. */
function parentLocationTold(input: PaperInput): string | undefined {
	const at = parentLocation(input);
	return at === undefined ? detail(input, id, 'parent-location') : input.words.answers.location[at];
}

/** The boundaries outside which the parent company is, or may be: only for those the statement is asked for. */
function placesFor(input: PaperInput): Place[] {
	const places = placesOf(input, wanted(input));
	return places.filter((place) => isInside(place, parentLocation(input)) !== true);
}

function compose(input: PaperInput): PaperDocument {
	const { language, titles, subsidiaryStatement: says } = input.words;
	const needed = placesFor(input);
	const places = needed.length > 0 ? needed : placesOf(input, wanted(input));
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: [
			...letterhead(input),
			addressee(cityOffice.bureau),
			{ kind: 'space' },
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: says.subject(places) },
			...firms(input),
			{ kind: 'paragraph', words: says.intro(places) },
			...details.map((name): Block =>
				field(name, says.detail[name].label, detail(input, id, name), input, 3, 14)
			),
			...doubts(input),
			signing(input),
			...enclosed(input)
		]
	};
}

function field(
	name: string,
	label: string,
	answer: string | undefined,
	{ words }: PaperInput,
	lines = 1,
	maxLines = 5
): TextField {
	return { kind: 'field', name, label, answer: answerOr(answer, words.answers.notAnswered), lines, maxLines };
}

/** The subsidiary and its parent, and where each has its headquarters. */
function firms(input: PaperInput): Block[] {
	const { subsidiaryStatement: says, answers } = input.words;
	const { business } = input.case.facts;
	const headquarters = headquartersOf(input)?.space;
	return [
		{
			kind: 'row',
			cells: [
				{ ...field('subsidiary', says.subsidiary.name, told(business?.name), input), share: 2 },
				field('fein', says.subsidiary.fein, told(business?.fein), input)
			]
		},
		{
			kind: 'row',
			cells: [
				{
					...field('headquarters', says.subsidiary.address, addressLine(headquarters?.address), input),
					share: 2
				},
				field(
					'headquarters-location',
					says.subsidiary.location,
					headquarters?.location && answers.location[headquarters.location],
					input
				)
			]
		},
		field('parent-name', says.parent.name, detail(input, id, 'parent-name'), input),
		{
			kind: 'row',
			cells: [
				{
					...field('parent-address', says.parent.address, detail(input, id, 'parent-address'), input),
					share: 2
				},
				field('parent-location', says.parent.location, parentLocationTold(input), input)
			]
		}
	];
}

/** What the answers say against it. */
function doubts(input: PaperInput): Block[] {
	const says = input.words.subsidiaryStatement.doubt;
	const found = [
		...(placesFor(input).length === 0 ? [says.parentInside] : []),
		...(lacksHeadquarters(input) ? [says.headquartersOutside] : [])
	];
	return found.map((text) => ({ kind: 'paragraph', words: [{ text, bold: true }] }));
}

const lacksHeadquarters = (input: PaperInput): boolean =>
	lacksHeadquartersIn(placesOf(input, wanted(input)), input);

function enclosed({ words }: PaperInput): Block[] {
	const { enclosed: says, forTicking } = words.subsidiaryStatement;
	const box = (text: string, i: number): Block => ({
		kind: 'checkBox',
		name: `enclosed-${i + 1}`,
		words: text,
		ticked: leftBlank(forTicking)
	});
	return [
		{
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 2, words: says.title },
				{ kind: 'paragraph', words: says.intro },
				...says.items.map(box),
				{ kind: 'paragraph', words: says.fein, small: true }
			]
		}
	];
}

function needs(input: PaperInput): FactPath[] {
	const { facts } = input.case;
	return [
		...letterNeeds(input),
		...absentOf(facts, ['business.subsidiary', 'business.fein']),
		...headquartersNeeds(input)
	];
}

function cautions(input: PaperInput): Caution[] {
	const isUnknown = parentLocation(input) === undefined;
	const isDoubtful = placesFor(input).length === 0 || lacksHeadquarters(input);
	return [
		{ says: 'subsidiarySigner' },
		...(isUnknown ? [{ says: 'parentPlaceUnknown' } as const] : []),
		...(isDoubtful ? [{ says: 'statementInDoubt' } as const] : [])
	];
}

function asks({ words: { subsidiaryStatement: says, answers } }: PaperInput): Ask[] {
	return [
		{ name: 'parent-name', kind: 'line', label: says.parent.name },
		{ name: 'parent-address', kind: 'line', label: says.parent.address },
		{
			name: 'parent-location',
			kind: 'choice',
			label: says.parent.location,
			choices: locations.map((value) => ({ value, label: answers.location[value] }))
		},
		...details.map((name): Ask => ({ name, kind: 'text', ...says.detail[name] }))
	];
}

/** Called for where the firm is a subsidiary local by its headquarters, unless its parent is inside the boundary too. */
export const subsidiaryStatement: Paper = {
	id,
	isCalledFor: (input) => wanted(input).length > 0 && placesFor(input).length > 0,
	needs,
	cautions,
	asks,
	compose
};
