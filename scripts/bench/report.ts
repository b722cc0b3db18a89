/** What the run found, as Markdown: tables a part, and at the end each target with what was found. */
import type { Spread } from './measure';

/** A limit the project sets itself, and what was found. */
export interface Target {
	what: string;
	wanted: string;
	found: string;
	isMet: boolean;
}

export interface Part {
	title: string;
	columns: readonly string[];
	rows: readonly (readonly string[])[];
	notes: readonly string[];
	targets: readonly Target[];
}

/** `1,234` or `0.12`: three digits that mean something. */
export function figure(value: number): string {
	const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
	return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** `1,234 (1,100–1,300)`: the median, the least and the most. */
export const withSpread = ({ median, least, most }: Spread): string =>
	`${figure(median)} (${figure(least)}–${figure(most)})`;

/** `9.8×`: how many times as much. */
export const times = (more: number, less: number): string => `${figure(more / less)}×`;

export const kilobytes = (bytes: number): string => `${figure(bytes / 1000)} KB`;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [columns, ...rows];
	const widths = columns.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
	const line = (row: readonly string[]) =>
		`| ${columns.map((_, i) => (row[i] ?? '').padEnd(widths[i]!)).join(' | ')} |`;
	return [
		line(columns),
		`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
		...rows.map(line)
	].join('\n');
}

export function partAsMarkdown({ title, columns, rows, notes }: Part): string {
	const said = notes.map((note) => `- ${note}`).join('\n');
	return [`## ${title}`, table(columns, rows), said].filter((text) => text !== '').join('\n\n') + '\n';
}

export function targetsAsMarkdown(targets: readonly Target[]): string {
	const rows = targets.map(({ what, wanted, found, isMet }) => [
		what,
		wanted,
		found,
		isMet ? 'met' : 'MISSED'
	]);
	return `## Targets\n\n${table(['target', 'wanted', 'found', ''], rows)}\n`;
}
