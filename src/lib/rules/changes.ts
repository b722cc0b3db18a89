/** What newer rules change for a case, and why: the programs that stand otherwise, and the figures that are new. */
import type { Case } from './facts';
import type { CalendarDate } from './dates';
import { createJudge, type Judge } from './exact/judge';
import { statusOf, type Reason, type Status } from './explain';
import type { Figure } from './figures/figure';
import { programIds, type Condition, type ProgramId } from './language';
import { programsUnder, type CityFigures, type CountyFigures, type Edition, type Source } from './rule-sets';
import { viewOf } from './view';

export type FigureName = keyof CityFigures | keyof CountyFigures;

export interface ProgramChange {
	program: ProgramId;
	was: Status;
	is: Status;
	/** The innermost criteria that stand otherwise under the new rules, as they stand now. */
	because: Reason[];
}

export interface FigureChange {
	name: FigureName;
	was: Figure;
	is: Figure;
}

export interface RuleChanges {
	/** The sets that took another's place, with the day each took effect. */
	sets: { was: Source; is: Source }[];
	/** Programs whose standing is another; none where the new rules change nothing for this case. */
	programs: ProgramChange[];
	figures: FigureChange[];
}

/** Judges a case under both editions, as of one and the same day. */
export function changesBetween(kase: Case, today: CalendarDate, before: Edition, now: Edition): RuleChanges {
	const views = [viewOf(kase, today, before), viewOf(kase, today, now)] as const;
	const [judgedBefore, judgedNow] = [createJudge(views[0]), createJudge(views[1])];
	const [earlier, later] = [programsUnder(before), programsUnder(now)];
	const programs = programIds.flatMap((program): ProgramChange[] => {
		const old = earlier[program].criteria(views[0].spaces);
		const fresh = later[program].criteria(views[1].spaces);
		const [was, is] = [statusOf(judgedBefore.truthOf(old)), statusOf(judgedNow.truthOf(fresh))];
		if (was === is) return [];
		return [{ program, was, is, because: otherwise(fresh, judgedNow, statusesIn(old, judgedBefore)) }];
	});
	return { sets: replaced(before, now), programs, figures: newFigures(before, now) };
}

const replaced = (before: Edition, now: Edition) =>
	(['city', 'county'] as const)
		.map((agency) => ({ was: before[agency].source, is: now[agency].source }))
		.filter(({ was, is }) => was.effective !== is.effective);

function newFigures(before: Edition, now: Edition): FigureChange[] {
	const [was, is] = [before, now].map(({ city, county }): Record<FigureName, Figure> => ({
		...city.figures,
		...county.figures
	})) as [Record<FigureName, Figure>, Record<FigureName, Figure>];
	return (Object.keys(is) as FigureName[])
		.filter((name) => was[name].is !== is[name].is)
		.map((name) => ({ name, was: was[name], is: is[name] }));
}

/** How each criterion stands, by its name. */
function statusesIn(node: Condition, judge: Judge): Map<string, Status> {
	const found = new Map<string, Status>();
	visit(node, (part) => {
		if (part.kind === 'criterion') found.set(part.name, statusOf(judge.truthOf(part)));
	});
	return found;
}

/** Criteria that stand otherwise than `before`, or were not there; of those within each other, the innermost. */
function otherwise(node: Condition, judge: Judge, before: ReadonlyMap<string, Status>): Reason[] {
	const found = new Map<string, Reason>();
	const look = (part: Condition): boolean => {
		const within = partsOf(part)
			.map(look)
			.some((differs) => differs);
		if (part.kind !== 'criterion' || within) return within;
		const status = statusOf(judge.truthOf(part));
		if (before.get(part.name) === status) return false;
		found.set(part.name, { status, criterion: part });
		return true;
	};
	look(node);
	return [...found.values()];
}

function visit(node: Condition, each: (part: Condition) => void): void {
	each(node);
	for (const part of partsOf(node)) visit(part, each);
}

function partsOf(node: Condition): readonly Condition[] {
	switch (node.kind) {
		case 'criterion':
			return [node.when];
		case 'all':
		case 'any':
			return node.of;
		case 'not':
			return [node.of];
		case 'choose':
			return [node.given, node.then, node.otherwise];
		default:
			return [];
	}
}
