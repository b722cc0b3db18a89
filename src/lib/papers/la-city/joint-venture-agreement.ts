/**
 * The terms that a joint venture agreement has to hold (Procedures #1 and #2, item 3(c)), partner by partner, and the last
 * day to submit it: 15 days before the bid is due. To go with the agreement, not to replace it.
 */
import { detail, detailRows, type Ask } from '../asks';
import { dayTold } from '../dates';
import { documentsOf } from '../documents';
import type { PaperDocument } from '../page/document';
import type { Caution, FactPath, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import { field } from './joint-venture-agreement/field';
import { partner, signing } from './joint-venture-agreement/partners';
import { lastDay, submission } from './joint-venture-agreement/submission';
import { headquarters, venture } from './joint-venture-agreement/venture';
import { headquartersNeeds, lacksHeadquartersIn, placesOf } from './places';

const id = 'city-joint-venture-agreement';

const wanted = (input: PaperInput) => documentsOf(input, 'jointVentureAgreement');

function compose(input: PaperInput): PaperDocument {
	const { language, titles, jointVentureAgreement: says } = input.words;
	const places = placesOf(input, wanted(input));
	const partners = detailRows(input, id, 'partners');
	const rows = partners.length > 0 ? partners : [{}, {}];
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: [
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: says.subject(places) },
			...submission(input),
			...venture(input),
			{
				kind: 'together',
				blocks: [
					{ kind: 'heading', level: 2, words: `1. ${says.commencement.title}` },
					field(
						'commencement',
						says.commencement.label,
						dayTold(detail(input, id, 'commencement'), input.words.answers),
						input
					)
				]
			},
			{
				kind: 'together',
				blocks: [
					{ kind: 'heading', level: 2, words: `2. ${says.scope.title}` },
					field('scope', says.scope.label, detail(input, id, 'scope'), input, 3, 16)
				]
			},
			{ kind: 'heading', level: 2, words: `3. ${says.partners.title}` },
			{ kind: 'paragraph', words: says.partners.intro },
			...rows.flatMap((row, i) => partner(row, i + 1, input)),
			...headquarters(places, input),
			{ kind: 'paragraph', words: says.oneContract, small: true },
			{ kind: 'paragraph', words: says.notWhole, small: true },
			...signing(rows, input)
		]
	};
}

function needs(input: PaperInput): FactPath[] {
	const { facts } = input.case;
	return [
		...absentOf(facts, ['business.name', 'solicitation.due', 'solicitation.number']),
		...absentOf(facts, ['jointVenture.legallyEstablished', 'jointVenture.commerciallyUsefulPurpose']),
		...headquartersNeeds(input)
	];
}

function cautions(input: PaperInput): Caution[] {
	const day = lastDay(input);
	const { legallyEstablished, commerciallyUsefulPurpose } = input.case.facts.jointVenture ?? {};
	const isDoubtful =
		legallyEstablished === false ||
		commerciallyUsefulPurpose === false ||
		lacksHeadquartersIn(placesOf(input, wanted(input)), input);
	return [
		{ says: 'agreementNotWhole' },
		...(day === undefined ? [{ says: 'agreementDayUnknown' } as const] : []),
		...(day !== undefined && day < input.today ? [{ says: 'agreementLate' } as const] : []),
		...(isDoubtful ? [{ says: 'ventureInDoubt' } as const] : [])
	];
}

function asks({ words: { jointVentureAgreement: says } }: PaperInput): Ask[] {
	const { partners } = says;
	return [
		{ name: 'commencement', kind: 'date', label: says.commencement.label, hint: says.commencement.hint },
		{ name: 'scope', kind: 'text', label: says.scope.label, hint: says.scope.hint },
		{
			name: 'partners',
			kind: 'rows',
			label: says.partnersAsk,
			hint: partners.hint,
			columns: [
				{ name: 'name', kind: 'line', label: partners.name },
				{ name: 'certified', kind: 'line', label: partners.certified },
				{ name: 'responsibilities', kind: 'text', label: partners.responsibilities },
				{ name: 'personnel', kind: 'text', label: partners.personnel },
				{ name: 'equipment', kind: 'text', label: partners.equipment },
				{ name: 'signatory', kind: 'line', label: says.signing.name }
			]
		},
		{ name: 'housed-by', kind: 'line', label: says.housing.label, hint: says.housing.hint }
	];
}

/** Called for by every joint venture, unless the bid in view is one of the County's, whose rules ask for none. */
export const jointVentureAgreement: Paper = {
	id,
	isCalledFor: ({ case: { facts } }) =>
		facts.business?.structure === 'jointVenture' && facts.solicitation?.agency !== 'county',
	needs,
	cautions,
	asks,
	compose
};
