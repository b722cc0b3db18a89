/**
 * What changed between an earlier case and the present one, as the City's form would be filled from each: answer by
 * answer, in the words of the worksheet, and where a certification stood and stands.
 */
import { assess, type Assessment } from '../../../rules/assess';
import type { CalendarDate } from '../../../rules/dates';
import type { Status } from '../../../rules/explain';
import type { Case, Workspace } from '../../../rules/facts';
import { cityPrograms } from '../../asks-for';
import { addressLine, told } from '../../lines';
import {
	isBlankCell,
	isLeftBlank,
	plain,
	type Block,
	type CheckBox,
	type TextField
} from '../../page/document';
import type { CityProgramId, PaperInput } from '../../paper';
import { lbppWorksheet } from '../lbpp-worksheet';

/** One answer then and now; `undefined` where the case does not say, `notThere` for a work space that it does not list. */
export interface Change {
	/** The heading it stands under. */
	section: string;
	label: string;
	then: string | undefined;
	now: string | undefined;
	isListed?: { then: boolean; now: boolean };
}

export interface Standing {
	program: CityProgramId;
	then: Status;
	now: Status;
}

export interface Comparison {
	/** The day that the earlier case is judged on; `undefined` where it bears none. */
	since: CalendarDate | undefined;
	standings: Standing[];
	changes: Change[];
}

/** Compares with `input.earlier`; `undefined` without one. The earlier case is judged on its own day, or on today's. */
export function compare(input: PaperInput): Comparison | undefined {
	const { earlier } = input;
	if (earlier === undefined) return undefined;
	const day = earlier.asOf ?? input.today;
	const { pairs, gone } = matched(earlier.facts.workspaces, input.case.facts.workspaces);
	const then = inputOf(input, withSpaces(earlier, pairs), assess(earlier, day), day);
	const now = { ...input, documents: undefined };
	const [before, after] = [answersOf(then), answersOf(now)];
	const isNew = (name: string) => pairs?.some((space, i) => !space && name.startsWith(`workspaces_${i}_-`));
	const names = [...new Set([...after.keys(), ...before.keys()])].filter((name) => !isNew(name));
	const answers = names.flatMap((name) => {
		const [was, is] = [before.get(name), after.get(name)];
		if (was?.answer === is?.answer) return [];
		const { section, label } = (is ?? was)!;
		return [{ section, label, then: was?.answer, now: is?.answer }];
	});
	return {
		since: earlier.asOf,
		standings: cityPrograms.map((program) => ({
			program,
			then: then.assessment.programs[program].status,
			now: input.assessment.programs[program].status
		})),
		changes: [...answers, ...spacesComeAndGone(input, pairs, gone)]
	};
}

const inputOf = (input: PaperInput, kase: Case, assessment: Assessment, today: CalendarDate): PaperInput => ({
	...input,
	case: kase,
	assessment,
	today,
	documents: undefined
});

/** The places of the present spaces, filled with the earlier ones that they match. */
const withSpaces = (earlier: Case, pairs: readonly (Workspace | undefined)[] | undefined): Case =>
	pairs === undefined
		? earlier
		: { ...earlier, facts: { ...earlier.facts, workspaces: pairs.map((space) => space ?? {}) } };

const nameOf = ({ address, label }: Workspace): string | undefined => addressLine(address) ?? told(label);
const bare = (text: string | undefined) =>
	text
		?.normalize('NFC')
		.toLowerCase()
		.replace(/[\s.,]+/g, ' ')
		.trim();

/** A space is the same one where its address or, without one, its label is; one without either, where its place is. */
function matched(earlier: readonly Workspace[] | undefined, now: readonly Workspace[] | undefined) {
	if (earlier === undefined || now === undefined) return { pairs: undefined, gone: [] };
	const left = new Set(earlier);
	const take = (space: Workspace | undefined) => {
		if (space !== undefined) left.delete(space);
		return space;
	};
	const byName = now.map((space) => {
		const name = bare(nameOf(space));
		return take(name === undefined ? undefined : [...left].find((one) => bare(nameOf(one)) === name));
	});
	const pairs = now.map((space, i) => {
		const other = earlier[i];
		const isNameless = other !== undefined && (nameOf(space) === undefined || nameOf(other) === undefined);
		return byName[i] ?? take(isNameless && left.has(other) ? other : undefined);
	});
	return { pairs, gone: [...left] };
}

function spacesComeAndGone(
	input: PaperInput,
	pairs: readonly (Workspace | undefined)[] | undefined,
	gone: readonly Workspace[]
): Change[] {
	const { facts } = input.case;
	const { words } = input;
	const says = words.worksheet.spaces;
	const described = (space: Workspace) =>
		[nameOf(space), space.location && words.answers.location[space.location]].filter(Boolean).join('; ');
	const line = (space: Workspace, number: number, isNow: boolean): Change => ({
		section: says.title,
		label: says.space(number, told(space.label)),
		then: isNow ? undefined : described(space),
		now: isNow ? described(space) : undefined,
		isListed: { then: !isNow, now: isNow }
	});
	const fresh = (facts.workspaces ?? []).flatMap((space, i) =>
		pairs !== undefined && pairs[i] === undefined ? [line(space, i + 1, true)] : []
	);
	const before = input.earlier?.facts.workspaces ?? [];
	return [...fresh, ...gone.map((space) => line(space, before.indexOf(space) + 1, false))];
}

interface Answer {
	section: string;
	label: string;
	/** As it stands on the worksheet; `undefined` where it is left blank. */
	answer: string | undefined;
}

/** Blanks of the worksheet that hold no answer of the case. */
const isNoAnswer = (name: string) => /^(signatory-|share-|program-components$)/.test(name);

/**
 * Every answer on the worksheet of a case, by the name of its blank, with the heading above it. Its ticks follow from the
 * answers, and one that is missing does not mean “no”: they are left out.
 */
function answersOf(input: PaperInput): Map<string, Answer> {
	const found = new Map<string, Answer>();
	let [part, space] = ['', ''];
	const note = (blank: TextField | CheckBox) => {
		if (blank.kind !== 'field' || isNoAnswer(blank.name)) return;
		const { name, label, answer } = blank;
		const section = name.startsWith('workspaces_') ? space : part;
		found.set(name, { section, label, answer: isLeftBlank(answer) ? undefined : answer });
	};
	const visit = (block: Block): void => {
		if (block.kind === 'heading' && block.level === 2) part = plain(block.words).replace(/^\d+\. /, '');
		if (block.kind === 'heading' && block.level === 3) space = plain(block.words);
		if (block.kind === 'field' || block.kind === 'checkBox') note(block);
		if (block.kind === 'together') block.blocks.forEach(visit);
		if (block.kind === 'table') block.rows.flat().filter(isBlankCell).forEach(note);
	};
	lbppWorksheet.compose(input).blocks.forEach(visit);
	return found;
}
