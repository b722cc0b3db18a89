/** What was written for an appeal to the City, and the day by which it has to be sent. */
import { deadlinesAfter } from '../../../deadlines/periods';
import type { CalendarDate } from '../../../rules/dates';
import { cityPrograms } from '../../asks-for';
import { detail, detailRows } from '../../asks';
import { dayIn } from '../../dates';
import { told } from '../../lines';
import type { CityProgramId, PaperInput } from '../../paper';
import type { Decision } from './words';

export const id = 'city-appeal';
export const decisions: readonly Decision[] = ['denial', 'removal'];

export const decisionOf = (input: PaperInput): Decision | undefined =>
	decisions.find((one) => one === detail(input, id, 'decision'));

/** The certifications denied or removed, each once. */
export const programsOf = (input: PaperInput): CityProgramId[] => {
	const named = new Set(detailRows(input, id, 'certifications').map((row) => row['program']));
	return cityPrograms.filter((program) => named.has(program));
};

export function programsTold(input: PaperInput): string | undefined {
	const names = programsOf(input).map((program) => input.words.programs[program]);
	return names.length === 0 ? undefined : input.words.cityAppeal.list(names);
}

export const groundsOf = (input: PaperInput) =>
	detailRows(input, id, 'grounds').map((row) => ({
		factor: told(row['factor']),
		answer: told(row['answer'])
	}));
export const documentsOf = (input: PaperInput) =>
	detailRows(input, id, 'documents').map((row) => ({
		document: told(row['document']),
		shows: told(row['shows'])
	}));

/**
 * The last day. The rule counts from the day the notification was sent and, in other sentences, from the denial or the
 * removal itself: the earlier of the two that are known is safe under both.
 */
export function lastDay(input: PaperInput): CalendarDate | undefined {
	const days = ['notice-sent', 'decided-on'].flatMap((name) => dayIn(detail(input, id, name)) ?? []);
	const first = days.sort()[0];
	return first === undefined ? undefined : deadlinesAfter('cityDenied', first)[0]!.date;
}
