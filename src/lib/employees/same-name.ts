/** The rows that bear one name: one person, several told apart by suffix or initial, or a question. */
import type { Decisions, Namesakes } from './decisions';
import { groupedBy } from './grouped-by';
import { keepInMemory } from './in-memory';
import type { Listed } from './people';
import type { Quarter } from './quarters';

/** Rows that are one person's, under a key that stays the same from import to import. */
export interface Grouped {
	key: string;
	rows: Listed[];
	/** Rows that may be one person or several: counted nowhere until the person has said. */
	open?: Namesakes;
}

/** @param rows all rows of one name, in four quarters */
export function peopleOfName(
	name: string,
	rows: Listed[],
	quarters: readonly Quarter[],
	decisions: Decisions
): Grouped[] {
	if (areOne(rows)) return [{ key: name, rows }];
	const apart = toldApart(name, rows);
	if (apart !== undefined) return apart;

	const key = `${name}*`;
	const answer = decisions().get(key);
	const inQuarter = (quarter: Quarter) => rows.filter((row) => row.quarter === quarter);
	const atMost = Math.min(...quarters.map((quarter) => inQuarter(quarter).length));
	if (answer === 'onePerson') return [{ key: name, rows }];
	if (typeof answer === 'object') return dealt(name, rows, quarters, Math.min(answer.inAllFour, atMost));
	const open: Namesakes = {
		kind: 'namesakes',
		key: keepInMemory(key),
		seen: { name: (rows.at(-1) as Listed).name, rows: rows.map(({ quarter, row }) => ({ quarter, row })) },
		atMost,
		inLatest: inQuarter(quarters.at(-1) as Quarter).length
	};
	return [{ key: name, rows, open }];
}

/** One row a quarter, and no two suffixes or middle initials that contradict each other. */
function areOne(rows: readonly Listed[]): boolean {
	const marks = (of: 'suffix' | 'initials') =>
		[...new Set(rows.map(({ parts }) => parts()[of]))].filter(Boolean);
	const initials = marks('initials').sort((a, b) => a.length - b.length);
	const agree = initials.every((mark) => (initials.at(-1) as string).startsWith(mark));
	return onceAQuarter(rows) && marks('suffix').length < 2 && agree;
}

const onceAQuarter = (rows: readonly Listed[]) =>
	new Set(rows.map(({ quarter }) => quarter)).size === rows.length;

/**
 * John Smith Jr and John Smith Sr, John A and John B. Where a bare John Smith stands beside them, he is told apart
 * only by being listed beside each of them every time.
 */
function toldApart(name: string, rows: readonly Listed[]): Grouped[] | undefined {
	const byMark = groupedBy(rows, ({ parts }) => `${parts().initials} ${parts().suffix}`);
	const groups = [...byMark].map(([mark, of]) => ({ key: `${name}/${mark}`, rows: of }));
	if (groups.length < 2 || !groups.every((group) => onceAQuarter(group.rows))) return undefined;
	const listedIn = (of: readonly Listed[]) =>
		of
			.map(({ quarter }) => quarter)
			.sort()
			.join(' ');
	const clear = groups.every((one, i) =>
		groups
			.slice(i + 1)
			.every((other) => !mayBeOne(one.rows, other.rows) || listedIn(one.rows) === listedIn(other.rows))
	);
	return clear ? groups : undefined;
}

function mayBeOne([a]: readonly Listed[], [b]: readonly Listed[]): boolean {
	if (a === undefined || b === undefined) return false;
	const [one, other] = [a.parts(), b.parts()];
	const suffixesAgree = one.suffix === other.suffix || one.suffix === '' || other.suffix === '';
	return (
		suffixesAgree && (one.initials.startsWith(other.initials) || other.initials.startsWith(one.initials))
	);
}

/**
 * As many people as rows. The person said how many go through all four quarters; those with the same place and
 * hours of work are put together, then in the order of the list.
 */
function dealt(
	name: string,
	rows: readonly Listed[],
	quarters: readonly Quarter[],
	through: number
): Grouped[] {
	const lists = quarters.map((quarter) =>
		rows.filter((row) => row.quarter === quarter).sort((a, b) => sortMark(a).localeCompare(sortMark(b)))
	);
	const whole = Array.from({ length: through }, (_, i) => ({
		key: `${name}#${i + 1}`,
		rows: lists.flatMap((list) => list.slice(i, i + 1))
	}));
	const rest = lists.flatMap((list, q) =>
		list.slice(through).map((row, i) => ({ key: `${name}#${quarters[q]}#${i + 1}`, rows: [row] }))
	);
	return [...whole, ...rest];
}

const sortMark = ({ fullTime, location }: Listed) => `${fullTime === true ? 0 : 1}${location ?? ''}`;
