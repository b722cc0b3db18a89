/** Procedure #4, for those who ask for LTE. The lists for for-profits and nonprofits differ. */
import { leftBlank, type Block, type TextField } from '../../page/document';
import type { PaperInput } from '../../paper';
import { answerTable, writer } from '../../lines';
import { countsOf, profileOf } from '../participants';

export function localTransitionalEmployerPart(input: PaperInput): Block[] {
	if (!input.asksFor.includes('lte')) return [];
	const says = input.words.worksheet.transitional;
	const { kind } = input.case.facts.business ?? {};
	const write = writer(input);
	const { participants, fullTime } = countsOf(input);
	const number = (count: number | undefined) =>
		count === undefined ? count : input.words.answers.number(count);
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...answerTable(input, [
			{
				path: 'transitional.jobsSince',
				label: says.jobsSince,
				answer: write.since('transitional.jobsSince'),
				always: true
			},
			{
				path: 'transitional.placementSince',
				label: says.placementSince,
				answer: write.since('transitional.placementSince')
			},
			{
				path: 'transitional.participants',
				label: says.participants,
				answer: number(participants),
				always: true
			},
			{
				path: 'transitional.fullTimeParticipants',
				label: says.fullTimeParticipants,
				answer: number(fullTime),
				always: true
			}
		]),
		...profile(input),
		...(kind === 'nonprofit' ? [] : [{ kind: 'paragraph', words: says.declarations } as const]),
		...(kind === 'forProfit' ? [] : programOf(input))
	];
}

/** How many participants are in each category. Without a roster, the boxes are for the hand. */
function profile(input: PaperInput): Block[] {
	const { worksheet, answers } = input.words;
	const says = worksheet.transitional;
	const { business, transitional } = input.case.facts;
	const isNonprofit = business?.kind === 'nonprofit';

	const box = (name: string, label: string, answer: string | undefined): TextField => ({
		kind: 'field',
		name,
		label,
		answer: answer ?? leftBlank(worksheet.yours)
	});
	const number = (count: number | undefined) => (count === undefined ? count : answers.number(count));
	const isListed = transitional?.roster !== undefined;
	const rows = profileOf(transitional?.roster ?? []).categories.map(({ category, participants, moved }) => {
		const label = says.row[category];
		return [
			label,
			box(`profile-${category}`, `${label}: ${says.count}`, isListed ? number(participants) : undefined),
			box(`share-${category}`, `${label}: ${says.percent}`, undefined),
			...(isNonprofit
				? [box(`moved-${category}`, `${label}: ${says.moved}`, isListed ? number(moved) : undefined)]
				: [])
		];
	});
	return [
		{ kind: 'heading', level: 3, words: says.profile },
		{ kind: 'paragraph', words: says.profileNote },
		{
			kind: 'table',
			columns: [
				{ header: says.category, share: 4 },
				{ header: says.count, share: 2 },
				{ header: says.percent, share: 2 },
				...(isNonprofit ? [{ header: says.moved, share: 2 }] : [])
			],
			rows
		}
	];
}

function programOf({ words: { worksheet } }: PaperInput): Block[] {
	const says = worksheet.transitional;
	return [
		{
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 3, words: says.components },
				{ kind: 'paragraph', words: says.componentsHint },
				{
					kind: 'field',
					name: 'program-components',
					label: says.components,
					answer: leftBlank(worksheet.yours),
					lines: 8
				}
			]
		},
		{ kind: 'paragraph', words: says.siteVisit }
	];
}
