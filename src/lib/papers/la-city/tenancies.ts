/** Papers of month-to-month tenancies are made one set for each work space, with the rows that were written for it. */
import type { Workspace } from '../../rules/facts';
import type { Place } from '../../rules/language';
import type { DetailRow } from '../asks';
import { addressLine, told } from '../lines';
import type { FactPath, PaperInput } from '../paper';
import { isInside, placesOf } from './places';

/** A work space that is rented month to month, with its place in the list. */
export interface Rented {
	index: number;
	space: Workspace;
}

export interface Tenancy {
	/** Before the names of its blanks. */
	prefix: string;
	/** How the work space is called; `undefined` where nobody named one. */
	name: string | undefined;
	address: string | undefined;
	/** `undefined` for rows whose work space is not on the list. */
	rented: Rented | undefined;
	rows: readonly DetailRow[];
}

/**
 * The month-to-month spaces that the firm may show, as on the checklist, but whatever is asked for: a proof or a letter
 * that is not in hand yet is why nothing can be.
 */
export function rentedByTheMonth(input: PaperInput): Rented[] {
	return (input.case.facts.workspaces ?? [])
		.map((space, index) => ({ space, index }))
		.filter(
			({ space: { tenancy, kind, ...space } }) =>
				tenancy === 'monthToMonth' &&
				(kind === undefined || kind === 'commercial' || kind === 'home') &&
				placesOfSpace(input, space).length > 0
		);
}

/** The boundaries that a space may serve, of those asked for. */
export const placesOfSpace = (input: PaperInput, space: Workspace | undefined): Place[] =>
	placesOf(input, []).filter((place) => isInside(place, space?.location) !== false);

/** What tells a work space from the others in the rows of an ask: its label, or its number while it has none of its own. */
function keyOf(index: number, { case: { facts } }: PaperInput): string {
	const labels = (facts.workspaces ?? []).map(({ label }) => told(label)?.trim());
	const label = labels[index];
	const isOwn = label !== undefined && labels.filter((other) => other === label).length === 1;
	return isOwn ? label : `${label ?? ''}#${index + 1}`;
}

/** The work spaces to choose from in a row; none where there is no choice. */
export function spaceChoices(
	input: PaperInput,
	spaces: readonly Rented[]
): { value: string; label: string }[] {
	if (spaces.length < 2) return [];
	const says = input.words.worksheet.spaces;
	return spaces.map(({ index, space }) => ({
		value: keyOf(index, input),
		label: says.space(index + 1, told(space.label))
	}));
}

/**
 * A set for each work space. A row that names none belongs to the only one; a row of a work space that is not among them
 * makes a set of its own, so that nothing written is lost. Without any, one empty set.
 */
export function tenanciesOf(
	input: PaperInput,
	spaces: readonly Rented[],
	rows: readonly DetailRow[]
): Tenancy[] {
	const [first, second] = spaces;
	const only = first !== undefined && second === undefined ? keyOf(first.index, input) : '';
	const keyed = rows.map((row) => ({ row, key: told(row['space']) ?? only }));
	const rowsOf = (key: string) => keyed.filter((one) => one.key === key).map(({ row }) => row);
	const listed = spaces.map(({ index }) => keyOf(index, input));
	const stray = [...new Set(keyed.map(({ key }) => key))].filter((key) => !listed.includes(key));
	const sets = [
		...spaces.map((rented, i): Tenancy => ({
			prefix: `space-${rented.index + 1}-`,
			name: told(rented.space.label),
			address: addressLine(rented.space.address),
			rented,
			rows: rowsOf(listed[i] ?? '')
		})),
		...stray.map((key, i): Tenancy => ({
			prefix: `other-${i + 1}-`,
			name: told(key),
			address: undefined,
			rented: undefined,
			rows: rowsOf(key)
		}))
	];
	const none = { prefix: 'space-', name: undefined, address: undefined, rented: undefined, rows: [] };
	return sets.length > 0 ? sets : [none];
}

/** The addresses of those work spaces that have none yet. */
export const addressNeeds = (spaces: readonly Rented[]): FactPath[] =>
	spaces
		.filter(({ space }) => addressLine(space.address) === undefined)
		.map(({ index }) => `workspaces[${index}].address`);
