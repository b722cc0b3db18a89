/**
 * Statement of Fact for a headquarters at a home: Procedures #1 and #2, item 3(c), each with four certifications on the
 * firm's letterhead, signed by the owner or a corporate officer. The rules do not put it under penalty of perjury.
 */
import type { Place } from '../../rules/language';
import { detailRows, type Ask } from '../asks';
import { documentsOf } from '../documents';
import { addressee, letterhead, letterNeeds, signing } from '../letter';
import { addressLine, told } from '../lines';
import { answerOr, type Block, type PaperDocument, type TextField, type Words } from '../page/document';
import type { Caution, FactPath, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import { doubtsAbout, type HomeDoubt } from './home-doubts';
import { cityOffice } from './office';
import { headquartersNeeds, headquartersOf, placesOf } from './places';

const id = 'city-home-headquarters';

export interface HomeHeadquartersWords {
	title: string;
	footer: string;
	subject: Record<Place, string>;
	intro: string;
	/** The four certifications, as the rules list them. */
	headquartered: string;
	address: string;
	noOther: Record<Place, string>;
	managedHere: Record<Place, string>;
	hours: string;
	columns: { name: string; title: string; hours: string };
	owners: { intro: Record<Place, string>; label: string };
	doubt: {
		title: string;
		says: Record<HomeDoubt, (place: Place) => string>;
		/** What a problem report calls the name of a work space. */
		spaceName: string;
		space: (number: number) => string;
	};
	ask: { people: string; peopleHint: string; hours: string };
}

const statements = (input: PaperInput) => documentsOf(input, 'homeStatement');

function compose(input: PaperInput): PaperDocument {
	const { language, titles, homeHeadquarters: says } = input.words;
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: placesOf(input, statements(input)).flatMap((place, i) => [
			...(i > 0 ? [{ kind: 'pageBreak' } as const] : []),
			...statement(place, input)
		])
	};
}

function statement(place: Place, input: PaperInput): Block[] {
	const { homeHeadquarters: says, answers } = input.words;
	const { facts } = input.case;
	const address = addressLine(headquartersOf(input)?.space.address);
	const owners = facts.ownersOtherPermanentOffice;
	const field = (name: string, label: string, answer: string | undefined): TextField => ({
		kind: 'field',
		name: `${place}-${name}`,
		label,
		answer: answerOr(answer, answers.notAnswered),
		maxLines: 6
	});
	return [
		...letterhead(input, `${place}-`),
		addressee(cityOffice.bureau),
		{ kind: 'space' },
		{ kind: 'heading', level: 1, words: says.title },
		{ kind: 'paragraph', words: says.subject[place] },
		{ kind: 'paragraph', words: says.intro },
		{
			kind: 'together',
			blocks: [certified(1, says.headquartered), field('address', says.address, address)]
		},
		certified(2, says.noOther[place]),
		certified(3, says.managedHere[place]),
		{ kind: 'together', blocks: [certified(4, says.hours), people(place, input)] },
		{
			kind: 'together',
			blocks: [
				{ kind: 'paragraph', words: says.owners.intro[place] },
				field('owners-office', says.owners.label, owners && answers.ownersOffice[owners]),
				...doubts(place, input),
				signing(input, `${place}-`)
			]
		}
	];
}

const certified = (number: number, words: string): Block => ({
	kind: 'paragraph',
	words: [{ text: `${number}. `, bold: true }, words]
});

/** Managers and officers with their hours; lines for the hand while nobody is named. */
function people(place: Place, input: PaperInput): Block {
	const { homeHeadquarters: says, answers } = input.words;
	const named = detailRows(input, id, 'people');
	const rows = named.length > 0 ? named : [{}, {}, {}];
	const columns = ['name', 'title', 'hours'] as const;
	return {
		kind: 'table',
		columns: [
			{ header: says.columns.name, share: 5 },
			{ header: says.columns.title, share: 4 },
			{ header: says.columns.hours, share: 3 }
		],
		rows: rows.map((row: Readonly<Record<string, string>>, i) =>
			columns.map((column) => ({
				kind: 'field',
				name: `${place}-person-${i + 1}-${column}`,
				label: `${says.columns[column]} ${i + 1}`,
				answer: answerOr(row[column], answers.notAnswered),
				maxLines: 4
			}))
		)
	};
}

/** What the case says against the statement, so that nobody signs what is not so. */
function doubts(place: Place, input: PaperInput): Block[] {
	const says = input.words.homeHeadquarters.doubt;
	const found = doubtsAbout(place, input);
	if (found.length === 0) return [];
	const { workspaces } = input.case.facts;
	const item = ({ says: key, space }: (typeof found)[number]): Words => {
		if (space === undefined) return says.says[key](place);
		const name = told(workspaces?.[space]?.label) ?? says.space(space + 1);
		return [says.says[key](place), ' ', { text: name, source: says.spaceName }];
	};
	return [
		{ kind: 'paragraph', words: [{ text: says.title, bold: true }] },
		{ kind: 'list', items: found.map(item) }
	];
}

function needs(input: PaperInput): FactPath[] {
	const { facts } = input.case;
	const open = placesOf(input, statements(input))
		.flatMap((place) => doubtsAbout(place, input))
		.flatMap(({ open }) => (open === undefined ? [] : [open]));
	return [
		...new Set([
			...letterNeeds(input),
			...headquartersNeeds(input),
			...open,
			...absentOf(facts, ['ownersOtherPermanentOffice'])
		])
	];
}

function cautions(input: PaperInput): Caution[] {
	const places = placesOf(input, statements(input));
	const isDoubtful = places.some((place) => doubtsAbout(place, input).length > 0);
	const home = addressLine(headquartersOf(input)?.space.address);
	const business = addressLine(input.case.facts.business?.address);
	const differs = home !== undefined && business !== undefined && home !== business;
	return [
		{ says: 'onLetterhead' },
		...(isDoubtful ? [{ says: 'statementInDoubt' } as const] : []),
		...(differs ? [{ says: 'headquartersAddressDiffers' } as const] : [])
	];
}

function asks({ words: { homeHeadquarters: says } }: PaperInput): Ask[] {
	return [
		{
			name: 'people',
			kind: 'rows',
			label: says.ask.people,
			hint: says.ask.peopleHint,
			columns: [
				{ name: 'name', kind: 'line', label: says.columns.name },
				{ name: 'title', kind: 'line', label: says.columns.title },
				{ name: 'hours', kind: 'line', label: says.ask.hours }
			]
		}
	];
}

/** Called for where the headquarters is, or may be, a home that counts: then the checklist holds the statement. */
export const homeHeadquarters: Paper = {
	id,
	isCalledFor: (input) => statements(input).length > 0,
	needs,
	cautions,
	asks,
	compose
};
