/**
 * The City's *LBPP Application/Renewal*, prepared as a worksheet to copy from (Procedure #5). It has no line for a
 * signature, and every page says that it is not the City's form: one that is not complete is rejected on RAMP and
 * loses its filing date (Procedure #5 A 2).
 */
import { plain, type Block, type PaperDocument } from '../page/document';
import type { Caution, Paper, PaperInput } from '../paper';
import { basis } from './lbpp-worksheet/basis';
import { certificationsAskedFor } from './lbpp-worksheet/certifications';
import { licensesAndTaxes } from './lbpp-worksheet/compliance';
import { declaration } from './lbpp-worksheet/declaration';
import { afterwards, documentsToHaveReady } from './lbpp-worksheet/documents-and-after';
import { firm } from './lbpp-worksheet/firm';
import { jointVenturePart } from './lbpp-worksheet/joint-venture';
import { openFacts, unansweredIn } from '../lines';
import { localSmallBusinessPart } from './lbpp-worksheet/local-small-business';
import { localTransitionalEmployerPart } from './lbpp-worksheet/local-transitional-employer';
import { workSpaces } from './lbpp-worksheet/work-spaces';

const sections = [
	certificationsAskedFor,
	firm,
	workSpaces,
	basis,
	licensesAndTaxes,
	localSmallBusinessPart,
	localTransitionalEmployerPart,
	jointVenturePart,
	declaration,
	documentsToHaveReady,
	afterwards
];

/** Numbers the sections that stand, by their headings: those that do not apply leave no gap. */
const numbered = (sections: readonly (readonly Block[])[]): Block[] =>
	sections
		.filter((section) => section.length > 0)
		.flatMap((section, i) =>
			section.map((block) =>
				block.kind === 'heading' && block.level === 2
					? { ...block, words: `${i + 1}. ${plain(block.words)}` }
					: block
			)
		);

function compose(input: PaperInput): PaperDocument {
	const { language, worksheet: says, answers } = input.words;
	return {
		title: input.words.titles['city-lbpp-worksheet'],
		language,
		footer: says.footer,
		blocks: [
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: [{ text: says.notTheForm, bold: true }] },
			{ kind: 'paragraph', words: says.asOf(answers.date(input.assessment.asOf)) },
			{ kind: 'list', numbered: true, items: says.howTo },
			...numbered(sections.map((section) => section(input)))
		]
	};
}

const needs = (input: PaperInput): string[] => [
	...new Set([...unansweredIn(compose(input), input), ...openFacts(input)])
];

function cautions({ asksFor, assessment }: PaperInput): Caution[] {
	if (asksFor.length === 0) return [{ says: 'nothingAskedFor' }];
	const of = (status: 'unmet' | 'unknown', says: Caution['says']): Caution[] =>
		asksFor.filter((id) => assessment.programs[id].status === status).map((program) => ({ says, program }));
	return [...of('unmet', 'askedButUnmet'), ...of('unknown', 'askedButOpen')];
}

export const lbppWorksheet: Paper = {
	id: 'city-lbpp-worksheet',
	isCalledFor: ({ asksFor }) => asksFor.length > 0,
	needs,
	cautions,
	compose
};
