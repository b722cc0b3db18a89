/**
 * Exhibit II of the County's guidelines: *Request for Preference Consideration*, with and without the federal
 * restriction. Only what the case supports is ticked. A request itself is ticked where its program is met and DCBA's
 * certificate is in force on the day the bid is due: the form declares under penalty of perjury that all requirements
 * are met.
 */
import { createJudge } from '../../rules/exact/judge';
import type { Condition, ProgramId } from '../../rules/language';
import { disabledVeteranPaths } from '../../rules/la-county/disabled-veteran-business-enterprise';
import {
	inclusionPolicySmall,
	stateSmallWithYearInCounty
} from '../../rules/la-county/local-small-business-enterprise';
import { servedForAYear } from '../../rules/la-county/social-enterprise';
import { viewOf } from '../../rules/view';
import { answerOr, leftBlank, type Block, type CheckBox } from '../page/document';
import type { Caution, Paper, PaperId, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import { certificateOn, type CountyProgram } from './certificates';
import { requestWording } from './request-wording';

type Version = 'restricted' | 'unrestricted';

const idOf: Record<Version, PaperId> = {
	restricted: 'county-preference-request-federal',
	unrestricted: 'county-preference-request'
};

const programOf: Record<Version, Record<CountyProgram, ProgramId>> = {
	restricted: { lsbe: 'lsbeFederal', dvbe: 'dvbe', se: 'seFederal' },
	unrestricted: { lsbe: 'lsbe', dvbe: 'dvbe', se: 'se' }
};
const countyPrograms: readonly CountyProgram[] = ['lsbe', 'se', 'dvbe'];

const dayOf = ({ case: kase, assessment }: PaperInput) => kase.facts.solicitation?.due ?? assessment.asOf;

/** What the case supports, box by box. */
function supported(input: PaperInput, version: Version) {
	const judge = createJudge(viewOf(input.case, input.today));
	const holds = (condition: Condition) => judge.truthOf(condition) === true;
	const isCertified = (program: CountyProgram) =>
		certificateOn(input.case.facts, program, dayOf(input)) === 'inForce';
	const isMet = (program: CountyProgram) =>
		input.assessment.programs[programOf[version][program]].status === 'met';
	const { figures } = judge.edition.county;
	return {
		holds,
		isCertified,
		figures,
		requests: (program: CountyProgram) => isMet(program) && isCertified(program)
	};
}

function compose(input: PaperInput, version: Version) {
	const { leftForHand, footer } = input.words.request;
	const words = input.words.request.form ?? requestWording;
	const { holds, isCertified, figures, requests } = supported(input, version);
	const facts = input.case.facts;
	const sized = facts.county?.meetsSbaSizeStandard === true && facts.county.samActiveSmallBusiness === true;
	const box = (name: string, text: string, ticked: CheckBox['ticked'], indent: 0 | 1 = 1): Block => ({
		kind: 'checkBox',
		name,
		words: text,
		ticked,
		indent
	});

	const lsbePaths =
		version === 'restricted'
			? [box('lsbe-sba-and-sam', words.lsbe.federal, sized)]
			: [
					box('lsbe-state', words.lsbe.state, holds(stateSmallWithYearInCounty(figures))),
					box('lsbe-inclusion-policy', words.lsbe.inclusion, holds(inclusionPolicySmall(figures)))
				];
	const blocks: Block[] = [
		{ kind: 'paragraph', words: words.heading, small: true },
		{ kind: 'paragraph', words: [{ text: words.version[version], bold: true }] },
		{ kind: 'heading', level: 1, words: words.title },
		{ kind: 'paragraph', words: words.instructions },
		{ kind: 'paragraph', words: [{ text: words.requirements[version], bold: true }] },
		box('request-lsbe', words.lsbe.request, requests('lsbe'), 0),
		...lsbePaths,
		box('lsbe-dcba', words.lsbe.certified, isCertified('lsbe')),
		box('request-se', words.se.request, requests('se'), 0),
		box('se-serving', words.se.serving, holds(servedForAYear(figures))),
		box('se-dcba', words.se.certified, isCertified('se')),
		box('request-dvbe', words.dvbe.request, requests('dvbe'), 0),
		box('dvbe-state', words.dvbe.state, holds(disabledVeteranPaths.state)),
		box('dvbe-veterans-affairs', words.dvbe.veteransAffairs, holds(disabledVeteranPaths.veteransAffairs)),
		box('dvbe-inclusion-policy', words.dvbe.inclusion[version], holds(disabledVeteranPaths.inclusionPolicy)),
		box('dvbe-dcba', words.dvbe.certified, isCertified('dvbe')),
		{ kind: 'paragraph', words: words.oneApplies, small: true },
		{ kind: 'paragraph', words: [{ text: words.declaration, bold: true }] },
		box('dcba-certification-attached', words.attached, leftBlank(leftForHand), 0),
		...signing(input)
	];
	return {
		title: input.words.titles[idOf[version]],
		language: input.words.language,
		footer,
		density: 'compact' as const,
		blocks
	};
}

function signing({ case: { facts }, words: { request, answers } }: PaperInput): Block[] {
	const words = request.form ?? requestWording;
	const field = (name: string, label: string, value: string | undefined) => ({
		kind: 'field' as const,
		name,
		label,
		answer: answerOr(value, answers.notAnswered),
		maxLines: 2
	});
	const line = (name: string, label: string) => ({
		kind: 'handLine' as const,
		name,
		label,
		answer: leftBlank(request.leftForHand)
	});
	return [
		{
			kind: 'row',
			cells: [
				{ ...field('firm', words.firm, facts.business?.name), share: 2 },
				field('webven', words.webven, facts.county?.webvenNumber)
			]
		},
		{
			kind: 'row',
			cells: [
				field('print-name', words.printName, facts.signatory?.name),
				field('title', words.printTitle, facts.signatory?.title)
			]
		},
		{
			kind: 'row',
			cells: [{ ...line('signature', words.signature), signature: true, share: 2 }, line('date', words.date)]
		},
		{
			kind: 'reserved',
			name: 'reviewer',
			answer: leftBlank(request.leftForReviewer),
			cells: words.reviewer.map((label, i) => ({ label, share: i === 0 ? 3 : 1 }))
		}
	];
}

/** What stands between each program and its tick, and what the hand has still to do. */
function cautions(input: PaperInput, version: Version): Caution[] {
	const { requests } = supported(input, version);
	const found = countyPrograms.flatMap((program): Caution[] => {
		const id = programOf[version][program];
		const { status } = input.assessment.programs[id];
		if (status === 'unmet') return [{ says: 'programUnmet', program: id }];
		const certificate = certificateOn(input.case.facts, program, dayOf(input));
		const open: Caution[] = status === 'unknown' ? [{ says: 'programOpen', program: id }] : [];
		if (certificate === 'inForce') return open;
		const says = {
			none: 'noCertificate',
			datesUnknown: 'certificateDatesUnknown',
			notInForce: 'certificateNotInForce'
		} as const;
		return [...open, { says: says[certificate], program: id }];
	});
	const nothing: Caution[] = countyPrograms.some(requests)
		? [{ says: 'attachLetter' }]
		: [{ says: 'nothingToRequest' }];
	const { federallyRestricted, due } = input.case.facts.solicitation ?? {};
	const unknown: Caution[] = [
		...(federallyRestricted === undefined ? [{ says: 'versionUnknown' } as const] : []),
		...(due === undefined ? [{ says: 'dueUnknown' } as const] : [])
	];
	return [...unknown, ...nothing, ...found];
}

/** A County bid in view, or a County program that is met or certified already. */
function isForCounty(input: PaperInput, version: Version): boolean {
	const { solicitation, county } = input.case.facts;
	const isRestricted = solicitation?.federallyRestricted;
	if (isRestricted !== undefined && isRestricted !== (version === 'restricted')) return false;
	if (solicitation?.agency !== undefined) return solicitation.agency === 'county';
	return countyPrograms.some(
		(program) =>
			input.assessment.programs[programOf[version][program]].status === 'met' ||
			county?.dcba?.[program]?.number !== undefined
	);
}

/**
 * The blanks of the form; then, for what is met, the certificate, whose dates are wanted for each that is in hand; then
 * what the boxes hang on.
 */
function needs(input: PaperInput, version: Version) {
	const { facts } = input.case;
	const statusOf = (program: CountyProgram) => input.assessment.programs[programOf[version][program]].status;
	const certificates = countyPrograms.flatMap((program) => {
		const path = `county.dcba.${program}` as const;
		const missing = absentOf(facts, [`${path}.number`, `${path}.start`, `${path}.end`]);
		const isInHand = !missing.includes(`${path}.number`);
		return statusOf(program) === 'met' || (statusOf(program) === 'unknown' && isInHand) ? missing : [];
	});
	const open = countyPrograms.flatMap(
		(program) => input.assessment.programs[programOf[version][program]].missing
	);
	return [
		...new Set([
			...absentOf(facts, ['solicitation.federallyRestricted', 'solicitation.due']),
			...absentOf(facts, ['business.name', 'county.webvenNumber', 'signatory.name', 'signatory.title']),
			...certificates,
			...open
		])
	];
}

const request = (version: Version): Paper => ({
	id: idOf[version],
	isCalledFor: (input) => isForCounty(input, version),
	needs: (input) => needs(input, version),
	cautions: (input) => cautions(input, version),
	compose: (input) => compose(input, version)
});

export const requestForPreference = request('unrestricted');
export const requestForPreferenceFederal = request('restricted');
