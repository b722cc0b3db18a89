/**
 * What is kept of the lists with the open draft: which columns files of the same headings have, and counts by quarter.
 * Numbers and marks only: no name, no file's name, no word of a table.
 */
import * as z from 'zod/mini';
import type { Counting } from '$lib/employees/amended';
import type { Mapping } from '$lib/employees/mapping';
import type { Quarter } from '$lib/employees/quarters';
import type { Session } from '$lib/ui/session.svelte';

const key = 'employees';
/** Mappings of so many kinds of files; beyond it the oldest goes. */
const mostMappings = 20;

const column = z.int().check(z.nonnegative());
const KeptMapping = z.strictObject({
	headingRow: z.optional(column),
	name: z.union([
		z.strictObject({ column }),
		z.strictObject({ last: column, first: column, middle: z.optional(column), suffix: z.optional(column) })
	]),
	nameOrder: z.enum(['firstLast', 'lastFirst']),
	quarter: z.optional(z.strictObject({ column, year: z.optional(column) })),
	page: z.optional(column),
	fullTime: z.optional(
		z.union([z.strictObject({ column }), z.strictObject({ hoursFrom: z.number() }), z.literal('everyone')])
	),
	place: z.optional(column),
	hours: z.optional(column),
	hoursInCounty: z.optional(column),
	hoursInCity: z.optional(column),
	hoursAre: z.enum(['perQuarter', 'perYear']),
	hoursFollowPlace: z.boolean()
});

const Kept = z.strictObject({
	mappings: z.array(z.strictObject({ mark: z.string(), mapping: KeptMapping })),
	/** The day on which lists were last read here. */
	on: z.optional(z.string()),
	quarters: z.array(
		z.strictObject({
			quarter: z.string().check(z.regex(/^\d{4}Q[1-4]$/)),
			people: column,
			leftOut: column,
			pages: z.array(column)
		})
	)
});
export type KeptLists = z.infer<typeof Kept>;
export type KeptQuarter = KeptLists['quarters'][number];

const nothing: KeptLists = { mappings: [], quarters: [] };

export function readKept({ body }: Session): KeptLists {
	const read = Kept.safeParse(body.extra[key]);
	return read.success ? read.data : nothing;
}

const keep = (session: Session, parts: Partial<KeptLists>): void =>
	session.change({ extra: { ...session.body.extra, [key]: { ...readKept(session), ...parts } } });

export function forget(session: Session): void {
	const { [key]: _, ...extra } = session.body.extra;
	session.change({ extra });
}

/** The mapping that was used for a file of the same headings. */
export const mappingUnder = (session: Session, mark: string | undefined): Mapping | undefined =>
	readKept(session).mappings.find((one) => one.mark === mark)?.mapping as Mapping | undefined;

export function keepMapping(session: Session, mark: string, mapping: Mapping): void {
	const others = readKept(session).mappings.filter((one) => one.mark !== mark);
	keep(session, { mappings: [...others, { mark, mapping }].slice(-mostMappings) });
}

/** Notes what was read, quarter by quarter; nothing is noted once nothing is open any more. */
export function keepCounts(session: Session, lists: readonly Counting[]): void {
	const quarters = [...new Set(lists.flatMap(({ people }) => people.map((person) => person.quarter)))].sort();
	keep(session, {
		on: session.today,
		quarters: quarters.map((quarter) => countsOf(quarter, lists))
	});
}

function countsOf(quarter: Quarter, lists: readonly Counting[]): KeptQuarter {
	const inQuarter = <T extends { quarter?: Quarter }>(of: readonly T[]) =>
		of.filter((one) => one.quarter === quarter);
	const people = inQuarter(lists.flatMap((list) => list.people));
	const leftOut = inQuarter(lists.flatMap((list) => list.leftOut));
	const pages = [...new Set(people.flatMap((person) => person.pages ?? []))].sort((a, b) => a - b);
	return { quarter, people: people.length, leftOut: leftOut.length, pages };
}
