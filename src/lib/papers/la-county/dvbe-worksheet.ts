/**
 * Worksheet for the County's online application as a Disabled Veteran Business Enterprise (guidelines 5.2 and 6.4). Called
 * for where a certificate that it can rest on is in hand, and DCBA's own is not, or is due for renewal.
 */
import { createJudge } from '../../rules/exact/judge';
import { disabledVeteranPaths } from '../../rules/la-county/disabled-veteran-business-enterprise';
import { viewOf } from '../../rules/view';
import type { Block } from '../page/document';
import type { Paper, PaperInput } from '../paper';
import { mayApply, sectionsOf, worksheetCautions, worksheetFor, worksheetNeeds } from './worksheet/frame';
import { proofAsks, proofBlocks, proofCautions } from './worksheet/proofs';
import type { Proof } from './worksheet/words';

const id = 'county-dvbe-worksheet';

const ways = [
	{ path: 'state', proof: 'stateDvbe', fact: 'stateDvbe' },
	{ path: 'veteransAffairs', proof: 'veteransAffairs', fact: 'vaSdvosb' },
	{ path: 'inclusion', proof: 'otherDvbe', fact: 'inclusionPolicyDvbe' }
] as const;

/** The certificates that the firm has or, while none is known, may have. */
function proofsOf({ case: { facts } }: PaperInput): Proof[] {
	const held = ways.filter(({ fact }) => facts.county?.[fact] === true);
	const open = ways.filter(({ fact }) => facts.county?.[fact] === undefined);
	return (held.length > 0 ? held : open).map(({ proof }) => proof);
}

function paths(input: PaperInput): Block[] {
	const says = input.words.countyWorksheet.dvbe;
	const judge = createJudge(viewOf(input.case, input.today));
	const { state, veteransAffairs, inclusionPolicy } = disabledVeteranPaths;
	const conditions = { state, veteransAffairs, inclusion: inclusionPolicy };
	return [
		{ kind: 'heading', level: 2, words: says.paths.title },
		{ kind: 'paragraph', words: says.paths.intro },
		...ways.map(({ path }): Block => ({
			kind: 'checkBox',
			name: `path-${path}`,
			words: says.paths[path],
			ticked: judge.truthOf(conditions[path]) === true
		})),
		{ kind: 'paragraph', words: says.thirdPath, small: true },
		{ kind: 'paragraph', words: says.noFederalVersion }
	];
}

const compose = (input: PaperInput) =>
	worksheetFor(input, id, 'dvbe', input.words.countyWorksheet.dvbe.title, [
		...proofBlocks(input, id, proofsOf(input), `${sectionsOf.dvbe.applying} a ii`),
		...paths(input)
	]);

export const dvbeWorksheet: Paper = {
	id,
	isCalledFor: (input) => mayApply(input, 'dvbe') && input.assessment.programs.dvbe.status === 'met',
	needs: (input) => worksheetNeeds(compose(input), input, 'dvbe'),
	cautions: (input) => [...worksheetCautions(input, 'dvbe'), ...proofCautions(input, id, proofsOf(input))],
	asks: (input) => proofAsks(input, proofsOf(input)),
	compose
};
