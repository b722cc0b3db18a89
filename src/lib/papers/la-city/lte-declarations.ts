/**
 * The declarations of transitional employees (Procedure #4, for-profits, item (2) b), one page for each, in English and
 * Spanish side by side. A page holds what that one person declares and nothing else: not the criteria that were not met,
 * not the others on the roster. Of someone who is no transitional employee by the answers, none is printed. The rules
 * prescribe no wording; the criteria are those of the Definitions, "Transitional Employee".
 */
import type { Participant } from '../../rules/facts';
import { isTransitionalEmployee, oneOfFive, twoOfSix } from '../../rules/la-city/transitional-employee';
import { told } from '../lines';
import {
	answerOr,
	leftBlank,
	type Block,
	type Cell,
	type Language,
	type PaperDocument
} from '../page/document';
import type { Caution, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import type { DeclarationSentences } from './lte-declarations/words';
import { profileOf } from './participants';

const id = 'city-lte-declarations';

/** Whose declaration it is: a place in the roster, or, without a roster, a page to copy for each. */
interface Declarant {
	person: Participant;
	number: number;
	name: string | undefined;
}

function declarants({ case: { facts }, names }: PaperInput): Declarant[] {
	const roster = facts.transitional?.roster;
	if (roster === undefined) return [{ person: {}, number: 1, name: undefined }];
	return roster
		.map((person, i) => ({ person, number: i + 1, name: told(names?.[i]) }))
		.filter(({ person }) => isTransitionalEmployee(person) !== false);
}

function compose(input: PaperInput): PaperDocument {
	const { lteDeclarations: says, language, titles } = input.words;
	const people = declarants(input);
	const pages = people.flatMap((one, i): Block[] => [
		...(i > 0 ? [{ kind: 'pageBreak' } as const] : []),
		...declaration(one, input)
	]);
	return {
		title: titles[id],
		language,
		footer: says.footer,
		density: 'compact',
		blocks:
			people.length > 0
				? pages
				: [
						{ kind: 'heading', level: 1, words: titles[id] },
						{ kind: 'paragraph', words: says.nobody }
					]
	};
}

function declaration({ person, number, name }: Declarant, input: PaperInput): Block[] {
	const { lteDeclarations: words, language } = input.words;
	const other: Language = language === 'en' ? 'es' : 'en';
	const says = words.says;
	const both = (part: 'firm' | 'name' | 'label' | 'began' | 'signature' | 'date') =>
		`${says.en[part]} / ${says.es[part]}`;
	const blank = leftBlank(words.forThePerson);
	const label = told(person.label);
	const firm = told(input.case.facts.business?.name);
	const field = (part: string, text: string, answer: string | undefined) => ({
		kind: 'field' as const,
		name: `p${number}-${part}`,
		label: text,
		answer: answerOr(answer, words.forThePerson),
		maxLines: 2
	});
	const withoutName = input.case.facts.transitional?.roster !== undefined && name === undefined;
	return [
		{ kind: 'heading', level: 1, words: says[language].title },
		{ kind: 'paragraph', words: [{ text: says[other].title, bold: true }], language: other },
		{
			kind: 'row',
			cells: [
				{ ...field('name', both('name'), name), share: 3 },
				...(firm === undefined ? [{ ...field('firm', both('firm'), firm), share: 2 }] : []),
				...(withoutName
					? [{ ...field('label', both('label'), label ?? words.person(number)), share: 1.6 }]
					: []),
				{ ...field('began', both('began'), undefined), share: 2 }
			]
		},
		{
			kind: 'table',
			columns: [
				{ header: words.columns.en, language: 'en', share: 1.15 },
				{ header: words.columns.es, language: 'es' }
			],
			rows: statements(person, number, input)
		},
		{
			kind: 'together',
			blocks: [
				{
					kind: 'row',
					cells: [
						{
							kind: 'handLine',
							name: `p${number}-signature`,
							label: both('signature'),
							answer: blank,
							signature: true,
							share: 2
						},
						{ kind: 'handLine', name: `p${number}-date`, label: both('date'), answer: blank }
					]
				}
			]
		}
	];
}

/** Side by side: what is declared, with its boxes in the English column. */
function statements(person: Participant, number: number, input: PaperInput): Cell[][] {
	const { lteDeclarations: words } = input.words;
	const { en, es } = words.says;
	const line = (part: 'oneOfFive' | 'twoOfSix' | 'isTrue'): Cell[] => [en[part], es[part]];
	const firm = told(input.case.facts.business?.name);
	const purpose = (in_: DeclarationSentences) => [
		{ text: in_.purpose(firm), source: input.words.letter.firm }
	];
	const box = (
		name: string,
		say: (in_: DeclarationSentences) => string,
		ticked: boolean | undefined
	): Cell[] => [
		{
			kind: 'checkBox',
			name: `p${number}-${name}`,
			words: say(en),
			ticked: ticked ?? leftBlank(words.forThePerson)
		},
		say(es)
	];
	const { criteria } = person;
	const ofList = (list: typeof oneOfFive, title: 'oneOfFive' | 'twoOfSix'): Cell[][] => {
		const shown = criteria === undefined ? list : list.filter((one) => criteria.includes(one));
		if (shown.length === 0) return [];
		const ticked = criteria === undefined ? undefined : true;
		return [line(title), ...shown.map((one) => box(one, (in_) => in_.criteria[one], ticked))];
	};
	return [
		[purpose(en), purpose(es)],
		box('home', ({ home }) => home, person.livesInCity),
		...ofList(oneOfFive, 'oneOfFive'),
		...ofList(twoOfSix, 'twoOfSix'),
		line('isTrue')
	];
}

function needs(input: PaperInput): string[] {
	const { facts } = input.case;
	const roster = facts.transitional?.roster;
	const hasCounts = facts.transitional?.participants !== undefined;
	const ofPerson = (person: Participant, i: number) =>
		(['livesInCity', 'criteria'] as const)
			.filter((field) => person[field] === undefined)
			.map((field) => `transitional.roster[${i}].${field}`);
	return [
		...absentOf(facts, ['business.name']),
		...(roster === undefined && !hasCounts ? ['transitional.roster'] : []),
		...(roster ?? []).flatMap((person, i) =>
			isTransitionalEmployee(person) === undefined ? ofPerson(person, i) : []
		)
	];
}

function cautions({ case: { facts } }: PaperInput): Caution[] {
	const roster = facts.transitional?.roster;
	const found = profileOf(roster ?? []);
	return [
		...(roster === undefined
			? [{ says: 'declarationToCopy' } as const]
			: [{ says: 'declarationsArePersonal' } as const]),
		...(found.out > 0 ? [{ says: 'noDeclarationForThose' } as const] : []),
		...(found.open > 0 ? [{ says: 'declarationsOpen' } as const] : []),
		{ says: 'declarationWording' }
	];
}

/** Called for where a for-profit, or one that may be, asks for LTE: the list for nonprofits names no declarations. */
export const lteDeclarations: Paper = {
	id,
	isCalledFor: ({ asksFor, case: { facts } }) =>
		asksFor.includes('lte') && facts.business?.kind !== 'nonprofit',
	needs,
	cautions,
	compose
};
