/** A known answer in words, as the review page shows it. */
import type { Question } from '../interview/question';
import type { OptionWords } from '../interview/words';
import type { Words } from '../messages/index';
import type { Language } from './language';

export function saidValue(
	{ answer }: Question,
	value: unknown,
	options: Partial<Record<string, OptionWords>>,
	{ interview, review }: Words<'interview' | 'review'>,
	language: Pick<Language, 'number' | 'money' | 'date' | 'list'>
): string {
	const label = (key: unknown) => options[String(key)]?.label ?? String(key);
	switch (answer.kind) {
		case 'yesNo':
			return value === true
				? (options['yes']?.label ?? interview.yes)
				: (options['no']?.label ?? interview.no);
		case 'choice':
		case 'place':
			return label(value);
		case 'choices':
			return Array.isArray(value) && value.length > 0 ? language.list(value.map(label)) : review.noneOfThese;
		case 'count':
			return language.number(Number(value));
		case 'dollars':
			return language.money(Number(value));
		case 'share':
			return `${language.number(Number(value))} %`;
		case 'text':
			return String(value);
		case 'date':
			return language.date(String(value));
		case 'sinceOrNever':
			return value === 'never' ? review.never : language.date(String(value));
		case 'address':
			return Object.values(value as object).join(', ');
		case 'list':
			return review.listed(Array.isArray(value) ? value.length : 0);
	}
}
