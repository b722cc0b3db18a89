/**
 * Worksheet for the County's online application as a Local Small Business Enterprise (guidelines 5.1 and 6.1). Called for
 * where a certificate that the application can rest on is in hand, and DCBA's own is not, or is due for renewal.
 */
import { createJudge } from '../../rules/exact/judge';
import { statusOf } from '../../rules/explain';
import { performsCommerciallyUsefulFunction } from '../../rules/la-county/commercially-useful-function';
import {
	inclusionPolicySmall,
	stateSmallWithYearInCounty
} from '../../rules/la-county/local-small-business-enterprise';
import { viewOf } from '../../rules/view';
import { answerTable, writer } from '../lines';
import type { Block } from '../page/document';
import type { Paper, PaperInput } from '../paper';
import {
	mayApply,
	openIn,
	sectionsOf,
	worksheetCautions,
	worksheetFor,
	worksheetNeeds
} from './worksheet/frame';
import { proofAsks, proofBlocks, proofCautions } from './worksheet/proofs';
import type { Proof } from './worksheet/words';

const id = 'county-lsbe-worksheet';

const isSmallBySba = ({ case: { facts } }: PaperInput) =>
	facts.county?.meetsSbaSizeStandard === true && facts.county.samActiveSmallBusiness === true;

/** The certificates that the firm has or, while none is known, may have. */
function proofsOf({ case: { facts } }: PaperInput): Proof[] {
	const county = facts.county ?? {};
	const ways: [Proof, boolean | undefined][] = [
		['stateSmall', county.dgsSmallBusiness],
		['otherSmall', county.inclusionPolicyCertified],
		['sam', county.samActiveSmallBusiness]
	];
	const held = ways.filter(([, inHand]) => inHand === true);
	const open = ways.filter(([, inHand]) => inHand === undefined);
	return (held.length > 0 ? held : open).map(([proof]) => proof);
}

function paths(input: PaperInput): Block[] {
	const says = input.words.countyWorksheet.lsbe;
	const judge = createJudge(viewOf(input.case, input.today));
	const { figures } = judge.edition.county;
	const write = writer(input);
	const isOverPrinted = (input.case.facts.business?.averageReceipts3y ?? 0) > figures.stateReceipts.is;
	const box = (name: string, words: string, ticked: boolean): Block => ({
		kind: 'checkBox',
		name,
		words,
		ticked
	});
	const yesNo = (path: string, label: string) => ({ path, label, answer: write.yesNo(path) });
	return [
		{ kind: 'heading', level: 2, words: says.paths.title },
		{ kind: 'paragraph', words: says.paths.intro },
		box('path-a', says.paths.state, judge.truthOf(stateSmallWithYearInCounty(figures)) === true),
		box('path-c', says.paths.inclusion, judge.truthOf(inclusionPolicySmall(figures)) === true),
		box('path-b', says.paths.federal, isSmallBySba(input)),
		...answerTable(
			input,
			[
				{
					path: 'county.principalPlaceOfBusinessSince',
					label: says.place,
					answer: write.since('county.principalPlaceOfBusinessSince')
				},
				{
					path: 'business.employees',
					label: says.employees,
					answer: write.number('business.employees')
				},
				{
					path: 'business.averageReceipts3y',
					label: says.receipts,
					answer: write.money('business.averageReceipts3y')
				},
				...(isOverPrinted ? [yesNo('county.meetsStateSizeStandard', says.stateConfirms)] : []),
				yesNo('county.meetsSbaSizeStandard', says.sba),
				yesNo('county.samActiveSmallBusiness', says.sam)
			],
			openIn(input, 'lsbe')
		),
		{ kind: 'paragraph', words: says.sizeNote, small: true },
		{ kind: 'heading', level: 3, words: says.useful.title },
		{
			kind: 'paragraph',
			words: says.useful.says[statusOf(judge.truthOf(performsCommerciallyUsefulFunction))]
		}
	];
}

const compose = (input: PaperInput) =>
	worksheetFor(input, id, 'lsbe', input.words.countyWorksheet.lsbe.title, [
		...proofBlocks(input, id, proofsOf(input), `${sectionsOf.lsbe.applying} a ii`),
		...paths(input)
	]);

export const lsbeWorksheet: Paper = {
	id,
	isCalledFor: (input) => {
		const county = input.case.facts.county ?? {};
		const isBegun =
			county.dgsSmallBusiness === true || county.inclusionPolicyCertified === true || isSmallBySba(input);
		const { lsbe, lsbeFederal } = input.assessment.programs;
		return mayApply(input, 'lsbe') && isBegun && (lsbe.status !== 'unmet' || lsbeFederal.status !== 'unmet');
	},
	needs: (input) => worksheetNeeds(compose(input), input, 'lsbe'),
	cautions: (input) => [...worksheetCautions(input, 'lsbe'), ...proofCautions(input, id, proofsOf(input))],
	asks: (input) => proofAsks(input, proofsOf(input)),
	compose
};
