/** An answer as it stands on the screen, before it is read: nothing is taken for granted, nothing mended silently. */
import {
	parseCount,
	parseDate,
	parseDollars,
	parseShare,
	type AnswerProblem,
	type Read
} from '../interview/answers';
import type { Answer } from '../interview/question';
import { blankDate, typedDate, type TypedDate } from './typed-date';

export interface Typed {
	/** Of choices: the value; of yes or no: `yes`, `no`; of a day or never: `since`, `never`. */
	chosen: string | undefined;
	several: readonly string[];
	noneOfThese: boolean;
	text: string;
	date: TypedDate;
	parts: Readonly<Record<string, string>>;
	unsure: boolean;
}

const blank: Typed = {
	chosen: undefined,
	several: [],
	noneOfThese: false,
	text: '',
	date: blankDate,
	parts: {},
	unsure: false
};

/** What a question shows for the answer that is known, or for none. */
export function typedFrom({ kind }: Answer, value: unknown, unsure: boolean): Typed {
	const typed = { ...blank, unsure };
	if (value === undefined) return typed;
	if (typeof value === 'boolean') return { ...typed, chosen: value ? 'yes' : 'no' };
	if (Array.isArray(value)) {
		return { ...typed, several: value.map(String), noneOfThese: value.length === 0 };
	}
	if (kind === 'sinceOrNever') {
		return { ...typed, chosen: value === 'never' ? 'never' : 'since', date: typedDate(value) };
	}
	if (kind === 'date') return { ...typed, date: typedDate(value) };
	if (typeof value === 'object') return { ...typed, parts: value as Record<string, string> };
	const text = String(value);
	return kind === 'choice' || kind === 'place' ? { ...typed, chosen: text } : { ...typed, text };
}

/** What was wanted of an answer that is not there, as a key of the words that say it. */
export type WantedKey = 'choice' | 'several' | 'text';

export type ReadAnswer =
	| { ok: true; value: unknown }
	| { ok: false; wanted: WantedKey }
	| { ok: false; problem: AnswerProblem; found: string };

/** Reads what was typed, if it answers the question at all. "I'm not sure" is dealt with before. */
export function readTyped({ kind }: Answer, typed: Typed): ReadAnswer {
	const found = (value: unknown, wanted: WantedKey): ReadAnswer =>
		value === undefined ? { ok: false, wanted } : { ok: true, value };
	switch (kind) {
		case 'yesNo':
			return found(typed.chosen && typed.chosen === 'yes', 'choice');
		case 'choice':
		case 'place':
			return found(typed.chosen, 'choice');
		case 'choices':
			return found(typed.several.length > 0 ? typed.several : typed.noneOfThese ? [] : undefined, 'several');
		case 'text':
			return found(typed.text.trim() || undefined, 'text');
		case 'count':
			return parsed(parseCount(typed.text));
		case 'dollars':
			return parsed(parseDollars(typed.text));
		case 'share':
			return parsed(parseShare(typed.text));
		case 'date':
			return parsed(parseDate(typed.date));
		case 'sinceOrNever':
			if (typed.chosen === 'never') return { ok: true, value: 'never' };
			return typed.chosen ? parsed(parseDate(typed.date)) : found(undefined, 'choice');
		case 'address':
			return found(addressFrom(typed.parts), 'text');
		case 'list':
			return found(undefined, 'choice');
	}
}

const parsed = (read: Read<unknown>): ReadAnswer =>
	'value' in read ? { ok: true, value: read.value } : { ok: false, ...read };

function addressFrom(parts: Typed['parts']): Record<string, string> | undefined {
	const filled = Object.entries(parts)
		.map(([part, text]) => [part, text.trim()] as const)
		.filter(([, text]) => text !== '');
	return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
