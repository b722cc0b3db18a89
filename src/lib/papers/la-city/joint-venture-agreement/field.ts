import { answerOr, type TextField } from '../../page/document';
import type { PaperInput } from '../../paper';

/** A blank of the sheet, filled or still to be answered, that grows with what is written. */
export function field(
	name: string,
	label: string,
	answer: string | undefined,
	{ words }: PaperInput,
	lines = 1,
	maxLines = 5
): TextField {
	return { kind: 'field', name, label, answer: answerOr(answer, words.answers.notAnswered), lines, maxLines };
}
