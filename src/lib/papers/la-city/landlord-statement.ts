/**
 * The landlord's statement of fact for a new month-to-month agreement: willing to lease to the firm for the five years of
 * its certification (Procedures #1 and #2, item 1). One for each work space; the landlord fills in the rest and signs.
 */
import type { Place } from '../../rules/language';
import { detailRows, type Ask, type DetailRow } from '../asks';
import { dayTold } from '../dates';
import { addressee } from '../letter';
import { told } from '../lines';
import { answerOr, leftBlank, type Block, type PaperDocument, type TextField } from '../page/document';
import type { Caution, CityProgramId, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import { cityOffice } from './office';
import {
	addressNeeds,
	placesOfSpace,
	rentedByTheMonth,
	spaceChoices,
	tenanciesOf,
	type Tenancy
} from './tenancies';

const id = 'city-landlord-statement';

export interface LandlordStatementWords {
	title: string;
	footer: string;
	subject: (places: readonly Place[]) => string;
	why: string;
	landlord: { name: string; address: string; phone: string };
	tenant: string;
	space: string;
	spaceName: string;
	agreement: string;
	intro: string;
	is: { owner: string; manager: string };
	fact: string;
	/** The willingness, for the certifications named. */
	willing: (certifications: readonly string[]) => string;
	signing: { signature: string; date: string; name: string; title: string };
	/** Why a blank is empty. */
	forLandlord: string;
	ask: { landlords: string; landlordsHint: string };
}

const wanted = (input: PaperInput) =>
	rentedByTheMonth(input).filter(
		({ space: { monthToMonthOrigin: origin } }) => origin === undefined || origin === 'newAgreement'
	);
const isLacking = (input: PaperInput) => wanted(input).some(({ space }) => space.landlordLetter === false);
const sets = (input: PaperInput) => tenanciesOf(input, wanted(input), detailRows(input, id, 'landlords'));

/** Several rows of one work space are several landlords: each signs a statement of their own. */
const statementsOf = (tenancy: Tenancy): { tenancy: Tenancy; row: DetailRow; prefix: string }[] =>
	(tenancy.rows.length > 0 ? tenancy.rows : [{}]).map((row, i) => ({
		tenancy,
		row,
		prefix: i === 0 ? tenancy.prefix : `${tenancy.prefix}${i + 1}-`
	}));

function compose(input: PaperInput): PaperDocument {
	const { language, titles, landlordStatement: says } = input.words;
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: sets(input)
			.flatMap(statementsOf)
			.flatMap(({ tenancy, row, prefix }, i) => [
				...(i > 0 ? [{ kind: 'pageBreak' } as const] : []),
				...statement(tenancy, row, prefix, input)
			])
	};
}

function statement(
	{ rented, ...space }: Tenancy,
	row: DetailRow,
	prefix: string,
	input: PaperInput
): Block[] {
	const { landlordStatement: says, answers, programs, letter } = input.words;
	const places = placesOfSpace(input, rented?.space);
	const field = (name: string, label: string, answer: string | undefined, why: string): TextField => ({
		kind: 'field',
		name: prefix + name,
		label,
		answer: answerOr(answer, why),
		maxLines: 5
	});
	const own = (name: string, label: string) => field(name, label, row[name], says.forLandlord);
	const box = (name: string, words: string): Block => ({
		kind: 'checkBox',
		name: prefix + name,
		words,
		ticked: leftBlank(says.forLandlord)
	});
	const line = (name: string, label: string) => ({
		kind: 'handLine' as const,
		name: prefix + name,
		label,
		answer: leftBlank(says.forLandlord)
	});
	return [
		{
			kind: 'row',
			cells: [{ ...own('name', says.landlord.name), share: 2 }, own('phone', says.landlord.phone)]
		},
		own('address', says.landlord.address),
		{ kind: 'space' },
		addressee(cityOffice.bureau),
		{ kind: 'space' },
		{ kind: 'heading', level: 1, words: says.title },
		{ kind: 'paragraph', words: says.subject(places) },
		{ kind: 'paragraph', words: says.why, small: true },
		field('tenant', says.tenant, told(input.case.facts.business?.name), answers.notAnswered),
		field('space-address', says.space, space.address, answers.notAnswered),
		{
			kind: 'row',
			cells: [
				{ ...field('space-name', says.spaceName, space.name, answers.notAnswered), share: 2 },
				field('agreement', says.agreement, dayTold(told(row['agreement']), answers), says.forLandlord)
			]
		},
		{ kind: 'paragraph', words: says.intro },
		box('is-owner', says.is.owner),
		box('is-manager', says.is.manager),
		{
			kind: 'together',
			blocks: [
				{ kind: 'paragraph', words: says.fact },
				{
					kind: 'paragraph',
					words: [
						{
							text: says.willing(certificationsOf(input, places).map((program) => programs[program])),
							bold: true
						}
					]
				},
				{ kind: 'space' },
				{
					kind: 'row',
					cells: [
						{ ...line('signature', says.signing.signature), signature: true, share: 2 },
						line('signed-on', letter.date)
					]
				},
				{
					kind: 'row',
					cells: [
						{ ...field('signed-by', says.signing.name, undefined, says.forLandlord), share: 2 },
						field('title', says.signing.title, undefined, says.forLandlord)
					]
				}
			]
		}
	];
}

/** The certifications that the space serves: LBE and CBE where they are asked for, else those that rest on being local. */
function certificationsOf(
	{ asksFor, case: { facts } }: PaperInput,
	places: readonly Place[]
): CityProgramId[] {
	const local = asksFor.filter((program) => program === 'lbe' || program === 'cbe');
	if (local.length > 0) return local;
	if (asksFor.length > 0) return [...asksFor];
	// Nonprofits can have no other (Procedure #4 A).
	if (facts.business?.kind === 'nonprofit') return ['lte'];
	return places.map((place) => (place === 'county' ? 'lbe' : 'cbe'));
}

function asks(input: PaperInput): Ask[] {
	const { landlordStatement: says, tenancy } = input.words;
	const choices = spaceChoices(input, wanted(input));
	return [
		{
			name: 'landlords',
			kind: 'rows',
			label: says.ask.landlords,
			hint: says.ask.landlordsHint,
			columns: [
				...(choices.length > 0
					? [{ name: 'space', kind: 'choice', label: tenancy.space, choices } as const]
					: []),
				{ name: 'name', kind: 'line', label: says.landlord.name },
				{ name: 'phone', kind: 'line', label: says.landlord.phone },
				{ name: 'address', kind: 'line', label: says.landlord.address },
				{ name: 'agreement', kind: 'date', label: says.agreement }
			]
		}
	];
}

const cautions = (input: PaperInput): Caution[] => [
	{ says: 'landlordSigns' },
	...(isLacking(input) ? [{ says: 'landlordLetterLacking' } as const] : [])
];

/** Called for where a month-to-month agreement is new, or may be; a letter that is not in hand calls for it in any case. */
export const landlordStatement: Paper = {
	id,
	isCalledFor: (input) => isLacking(input) || (wanted(input).length > 0 && input.asksFor.length > 0),
	needs: (input) => [
		...absentOf(input.case.facts, ['business.name']),
		...addressNeeds(wanted(input)),
		...wanted(input)
			.filter(({ space }) => space.monthToMonthOrigin === undefined)
			.map(({ index }) => `workspaces[${index}].monthToMonthOrigin`)
	],
	cautions,
	asks,
	compose
};
