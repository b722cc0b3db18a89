/**
 * What a person recorded, as it is kept in a draft beside the facts, under a key of its own. What is kept there and
 * cannot be read (of a newer version, or damaged) is left as it is by every change.
 */
import * as z from 'zod/mini';
import type { CalendarDate } from '../rules/dates';
import { certifications, choicesOf, events } from './deadline';

/** A year outside these is a slip of the finger; the calendar is not counted that far. */
export const firstYear = 2000;
export const lastYear = 2100;

/** Whether dates are counted from this day. */
export const isInReach = (day: CalendarDate): boolean =>
	day.length === 10 && Number(day.slice(0, 4)) >= firstYear && Number(day.slice(0, 4)) <= lastYear;

const RecordedEvent = z.object({
	/** Never changes, so that a calendar knows its entry again. */
	id: z.string().check(z.minLength(1), z.maxLength(64)),
	event: z.enum(events),
	on: z.iso.date().check(z.refine(isInReach)),
	/** The certification it is about. */
	about: z.optional(z.enum(certifications)),
	/** In the person's own words: which bid, which invoice. */
	note: z.optional(z.string())
});
export type RecordedEvent = z.infer<typeof RecordedEvent>;

/** What is in the form and not recorded yet, as typed. */
const Unfinished = z.object({
	id: z.optional(z.string()),
	agency: z.optional(z.enum(['city', 'county'])),
	event: z.optional(z.enum(events)),
	about: z.optional(z.enum(certifications)),
	day: z.object({ day: z.string(), month: z.string(), year: z.string() }),
	note: z.string()
});
export type Unfinished = z.infer<typeof Unfinished>;

export interface Recorded {
	events: RecordedEvent[];
	/** Dates that are dealt with, by `doneKey`. */
	done: ReadonlySet<string>;
	unfinished: Unfinished | undefined;
	/** How many entries are kept that could not be read. */
	unread: number;
}

type Extra = Readonly<Record<string, unknown>>;
const key = 'deadlines';

const Shelf = z.looseObject({
	events: z.optional(z.array(z.unknown())),
	done: z.optional(z.array(z.unknown()))
});
type Shelf = z.infer<typeof Shelf>;

/** Whatever is under the key; what has another shape is carried along as `kept`. */
function shelfIn(extra: Extra): Shelf {
	const found = extra[key];
	if (found === undefined) return {};
	const shelf = Shelf.safeParse(found);
	return shelf.success ? shelf.data : { kept: found };
}

function readEvent(value: unknown): RecordedEvent | undefined {
	const { success, data } = RecordedEvent.safeParse(value);
	if (!success) return undefined;
	return data.about !== undefined && !choicesOf(data.event).includes(data.about) ? undefined : data;
}

/** @param extra a draft's room for worksheets */
export function recordedIn(extra: Extra): Recorded {
	const shelf = shelfIn(extra);
	const all = shelf.events ?? [];
	const byId = new Map<string, RecordedEvent>();
	for (const one of all.map(readEvent)) if (one && !byId.has(one.id)) byId.set(one.id, one);
	const unfinished = Unfinished.safeParse(shelf['unfinished']);
	return {
		events: [...byId.values()],
		done: new Set((shelf.done ?? []).filter((one) => typeof one === 'string')),
		unfinished: unfinished.success ? unfinished.data : undefined,
		unread: all.length - byId.size + ('kept' in shelf ? 1 : 0)
	};
}

const withShelf = (extra: Extra, shelf: Shelf): Record<string, unknown> => ({ ...extra, [key]: shelf });

const isEvent = (value: unknown, id: string): boolean => readEvent(value)?.id === id;

/** The event in place of what was kept, with whatever else a newer version kept there. */
function renewed(kept: unknown, event: RecordedEvent): unknown {
	const { about: _, note: __, ...rest } = kept as Record<string, unknown>;
	return { ...rest, ...event };
}

/** Records an event, or changes the one that has its id. */
export function withEvent(extra: Extra, event: RecordedEvent): Record<string, unknown> {
	const { unfinished: _, ...shelf } = shelfIn(extra);
	const all = shelf.events ?? [];
	const at = all.findIndex((one) => isEvent(one, event.id));
	const changed = at === -1 ? [...all, event] : all.map((one, i) => (i === at ? renewed(one, event) : one));
	return withShelf(extra, { ...shelf, events: changed });
}

/** Takes an event out. */
export function withoutEvent(extra: Extra, id: string): Record<string, unknown> {
	const shelf = shelfIn(extra);
	return withShelf(extra, { ...shelf, events: (shelf.events ?? []).filter((one) => !isEvent(one, id)) });
}

/** Marks a date as dealt with, or takes the mark off. */
export function withDone(extra: Extra, doneKey: string, isDone: boolean): Record<string, unknown> {
	const shelf = shelfIn(extra);
	const others = (shelf.done ?? []).filter((one) => one !== doneKey);
	return withShelf(extra, { ...shelf, done: isDone ? [...others, doneKey] : others });
}

/** Keeps what is typed in the form, so that a page that is loaded anew still shows it. */
export function withUnfinished(extra: Extra, unfinished: Unfinished | undefined): Record<string, unknown> {
	const { unfinished: _, ...shelf } = shelfIn(extra);
	return withShelf(extra, unfinished === undefined ? shelf : { ...shelf, unfinished });
}
