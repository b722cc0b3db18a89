/** When a joint venture agreement has to be with the City: at least 15 days before the bid is due. */
import { deadlinesAfter } from '../../../deadlines/periods';
import type { CalendarDate } from '../../../rules/dates';
import { dayIn } from '../../dates';
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';

/** Of a bid to the City; a bid to the County has no such day. */
export const dueOf = ({ case: { facts } }: PaperInput): CalendarDate | undefined =>
	facts.solicitation?.agency === 'county' ? undefined : dayIn(facts.solicitation?.due);

/** The last day to submit it; `undefined` while the day the bid is due is not known. */
export function lastDay(input: PaperInput): CalendarDate | undefined {
	const due = dueOf(input);
	if (due === undefined) return undefined;
	return deadlinesAfter('jointVentureBidDue', due).find(({ name }) => name === 'jointVentureAgreement')?.date;
}

/** When it has to be with the City. */
export function submission(input: PaperInput): Block[] {
	const { jointVentureAgreement: says, answers } = input.words;
	const [day, due] = [lastDay(input), dueOf(input)];
	if (day === undefined || due === undefined)
		return [{ kind: 'paragraph', words: [{ text: says.submitUnknown, bold: true }] }];
	const late = day < input.today ? ` ${says.late}` : '';
	return [
		{
			kind: 'paragraph',
			words: [{ text: says.submit(answers.date(day), answers.date(due)) + late, bold: true }]
		}
	];
}
