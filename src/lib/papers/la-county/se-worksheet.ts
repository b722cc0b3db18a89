/**
 * Worksheet for the County's online application as a Social Enterprise (guidelines 5.3 and 6.7, County Code 2.205.050): the
 * mission statement, the programs, the services and the social impact, with a guide to the ways of 5.3. Called for where
 * the firm has served, or says what it would qualify by, and DCBA's certificate is not in hand or is due for renewal.
 */
import { createJudge } from '../../rules/exact/judge';
import { isInCounty, servedForAYear, socialEnterprisePaths } from '../../rules/la-county/social-enterprise';
import { viewOf } from '../../rules/view';
import { detail, type Ask } from '../asks';
import { answerTable, writer } from '../lines';
import { answerOr, type Block } from '../page/document';
import type { Paper, PaperInput } from '../paper';
import {
	mayApply,
	openIn,
	standingOf,
	worksheetCautions,
	worksheetFor,
	worksheetNeeds
} from './worksheet/frame';
import type { SocialPath } from './worksheet/words';

const id = 'county-se-worksheet';

const paths: readonly SocialPath[] = ['i', 'ii', 'iii', 'iv'];

/** What DCBA wants told in words (6.7 a ii), and what a certificate of path ii or iii is. */
const texts = ['mission', 'published', 'programs', 'services', 'impact', 'corporation', 'green'] as const;
type Text = (typeof texts)[number];

const judgeOf = (input: PaperInput) => createJudge(viewOf(input.case, input.today));

/** The words about a certificate are asked for only by whom its path may be open to. */
const textsOf = (input: PaperInput): Text[] => {
	const judge = judgeOf(input);
	const ways = socialEnterprisePaths(judge.edition.county.figures);
	const path = { corporation: 'ii', green: 'iii' } as const;
	return texts.filter((text) => {
		if (text !== 'corporation' && text !== 'green') return true;
		return judge.truthOf(ways[path[text]]) !== false;
	});
};

function guide(input: PaperInput): Block[] {
	const says = input.words.countyWorksheet.se.paths;
	const judge = judgeOf(input);
	const ways = socialEnterprisePaths(judge.edition.county.figures);
	const taken = paths.filter((path) => judge.truthOf(ways[path]) === true);
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: says.intro },
		{
			kind: 'paragraph',
			words: [{ text: taken.length > 0 ? says.taken : says.notTaken, bold: true }]
		},
		...paths.map((path): Block => {
			const { name, needs, inFederal } = says.of[path];
			return {
				kind: 'together',
				blocks: [
					{
						kind: 'checkBox',
						name: `path-${path}`,
						words: [{ text: name, bold: true }],
						ticked: taken.includes(path)
					},
					{ kind: 'list', items: [...needs, inFederal ? says.inFederal : says.notInFederal], indent: 1 }
				]
			};
		})
	];
}

function facts(input: PaperInput): Block[] {
	const { facts: says } = input.words.countyWorksheet.se;
	const write = writer(input);
	const at = (name: string) => `county.socialEnterprise.${name}`;
	const yesNo = (name: string, label: string) => ({ path: at(name), label, answer: write.yesNo(at(name)) });
	return answerTable(
		input,
		[
			yesNo('jobsWithSupportiveServices', says.jobs),
			{
				path: at('transitionalWorkforceShare'),
				label: says.share,
				answer: write.percent(at('transitionalWorkforceShare'))
			},
			yesNo('bCorp', says.bCorp),
			yesNo('greenCertifiedByCityInCounty', says.green),
			yesNo('primaryPurposeCommonGood', says.purpose),
			yesNo('publishedMissionStatement', says.statement),
			yesNo('principalActivityServesMission', says.activity)
		],
		openIn(input, 'se')
	);
}

function yearAndPlace(input: PaperInput): Block[] {
	const { year, place, federal } = input.words.countyWorksheet.se;
	const judge = judgeOf(input);
	const write = writer(input);
	const box = (name: string, words: string, ticked: boolean): Block => ({
		kind: 'checkBox',
		name,
		words,
		ticked
	});
	const since = (path: string, label: string) => ({ path, label, answer: write.since(path) });
	return [
		{ kind: 'heading', level: 2, words: year.title },
		box('year', year.intro, judge.truthOf(servedForAYear(judge.edition.county.figures)) === true),
		...answerTable(input, [since('county.socialEnterprise.servingSince', year.since)], openIn(input, 'se')),
		{ kind: 'heading', level: 2, words: place.title },
		box('place', place.intro, judge.truthOf(isInCounty) === true),
		...answerTable(
			input,
			[
				since('county.principalPlaceOfBusinessSince', place.principal),
				{ path: 'county.majorOffice', label: place.office, answer: write.yesNo('county.majorOffice') }
			],
			openIn(input, 'se')
		),
		{ kind: 'heading', level: 3, words: federal.title },
		{ kind: 'paragraph', words: federal.says }
	];
}

/** What was written stands as running words, however long; a box to write in where nothing was. */
function written(input: PaperInput): Block[] {
	const says = input.words.countyWorksheet.se.written;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: says.intro },
		...textsOf(input).flatMap((name): Block[] => {
			const { label, hint } = says[name];
			const text = detail(input, id, name);
			const isLine = name === 'published' || name === 'corporation' || name === 'green';
			if (!isLine && text !== undefined)
				return [
					{ kind: 'heading', level: 3, words: label },
					{ kind: 'paragraph', words: [{ text, source: label }] }
				];
			return [
				{
					kind: 'field',
					name,
					label: text === undefined ? `${label}. ${hint}` : label,
					answer: answerOr(text, input.words.worksheet.yours),
					lines: isLine ? 1 : 7,
					maxLines: isLine ? 4 : 7,
					tip: label
				}
			];
		})
	];
}

const compose = (input: PaperInput) =>
	worksheetFor(input, id, 'se', input.words.countyWorksheet.se.title, [
		...written(input),
		...guide(input),
		...facts(input),
		...yearAndPlace(input)
	]);

/** Whether something speaks for it: a way of 5.3 that is taken or begun. */
function isBegun({ case: { facts } }: PaperInput): boolean {
	const { servingSince, ...ways } = facts.county?.socialEnterprise ?? {};
	if (servingSince === 'never') return false;
	const { structure } = facts.business ?? {};
	return (
		servingSince !== undefined ||
		Object.values(ways).some((way) => way === true) ||
		structure === 'benefitCorporation' ||
		structure === 'socialPurposeCorporation'
	);
}

export const seWorksheet: Paper = {
	id,
	isCalledFor: (input) => mayApply(input, 'se') && isBegun(input) && standingOf(input, 'se') !== 'unmet',
	needs: (input) => worksheetNeeds(compose(input), input, 'se'),
	cautions: (input) => [
		...worksheetCautions(input, 'se'),
		...(detail(input, id, 'mission') === undefined ? [{ says: 'missionNotWritten' } as const] : [])
	],
	asks: (input) =>
		textsOf(input).map((name): Ask => ({
			name,
			kind: name === 'published' || name === 'corporation' || name === 'green' ? 'line' : 'text',
			...input.words.countyWorksheet.se.written[name]
		})),
	compose
};
