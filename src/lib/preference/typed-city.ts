/** The City's tool as it stands on the screen: text until it is read. Each part is shown as soon as it is known. */
import * as z from 'zod/mini';
import type { CalendarDate } from '../rules/dates';
import type { NumberReader } from './typed-bids';
import { mostPrice } from './what-if';

/** One's own certifications, and the preference for work pledged to certified subcontractors. */
export const ownCertifications = ['lbe', 'cbe', 'lsb', 'lte'] as const;
export type OwnCertification = (typeof ownCertifications)[number];
export const cityPreferences = [...ownCertifications, 'subcontractor'] as const;
export type CityPreference = (typeof cityPreferences)[number];

const typedDate = z.strictObject({ year: z.string(), month: z.string(), day: z.string() });
export type TypedCityDate = z.infer<typeof typedDate>;

export const TypedCity = z.strictObject({
	percents: z.strictObject({
		lbe: z.string(),
		cbe: z.string(),
		lsb: z.string(),
		lte: z.string(),
		subcontractor: z.string()
	}),
	bid: z.string(),
	contract: z.string(),
	/** Whose certification was lost; an empty text while nothing was said. */
	whose: z.enum(['', 'prime', 'subcontractor']),
	lost: z.array(z.enum(ownCertifications)),
	lostOn: typedDate,
	/** Blank while it has not been regained. */
	regainedOn: typedDate,
	earlierDays: z.string(),
	reversed: z.boolean(),
	notifiedOn: typedDate,
	/** Blank while nobody has taken the work. */
	replacedOn: typedDate,
	pledgedWork: z.string()
});
export type TypedCity = z.infer<typeof TypedCity>;

const blankDate = { year: '', month: '', day: '' };

export const blankCity: TypedCity = {
	percents: { lbe: '', cbe: '', lsb: '', lte: '', subcontractor: '' },
	bid: '',
	contract: '',
	whose: '',
	lost: [],
	lostOn: blankDate,
	regainedOn: blankDate,
	earlierDays: '',
	reversed: false,
	notifiedOn: blankDate,
	replacedOn: blankDate,
	pledgedWork: ''
};

export type CityProblem = 'highPrice' | 'regainedBeforeLost';

export interface CityReaders<P extends string> {
	dollars: NumberReader<P>;
	count: NumberReader<P>;
	share: NumberReader<P>;
	date: (typed: TypedCityDate) => { value: string } | { problem: P };
}

/** What is known so far. A field that is blank or cannot be read is absent. */
export interface CityReading<P extends string> {
	percents: Partial<Record<CityPreference, number>>;
	bid: number | undefined;
	contract: number | undefined;
	lostOn: CalendarDate | undefined;
	regainedOn: CalendarDate | undefined;
	/** Nothing typed means none. */
	earlierDays: number | undefined;
	notifiedOn: CalendarDate | undefined;
	replacedOn: CalendarDate | undefined;
	pledgedWork: number | undefined;
	/** By field: `percent-lbe`, `bid`, `contract`, `lost-on`, `regained-on` … */
	faults: Map<string, P | CityProblem>;
}

/** Reads what was typed; what cannot be read is named by its field and changes nothing else. */
export function readTypedCity<P extends string>(typed: TypedCity, read: CityReaders<P>): CityReading<P> {
	const faults = new Map<string, P | CityProblem>();

	function number(field: string, text: string, reader: NumberReader<P>, most = Infinity): number | undefined {
		if (text.trim() === '') return undefined;
		const found = reader(text);
		if ('problem' in found) faults.set(field, found.problem);
		else if (found.value > most) faults.set(field, 'highPrice');
		else return found.value;
		return undefined;
	}

	function date(field: string, fields: TypedCityDate): CalendarDate | undefined {
		if (Object.values(fields).every((part) => part.trim() === '')) return undefined;
		const found = read.date(fields);
		if ('value' in found) return found.value;
		faults.set(field, found.problem);
		return undefined;
	}

	const percents: Partial<Record<CityPreference, number>> = {};
	for (const name of cityPreferences) {
		const percent = number(`percent-${name}`, typed.percents[name], read.share);
		if (percent !== undefined) percents[name] = percent;
	}
	const lostOn = date('lost-on', typed.lostOn);
	const regainedOn = date('regained-on', typed.regainedOn);
	const isBackwards = lostOn !== undefined && regainedOn !== undefined && regainedOn < lostOn;
	if (isBackwards) faults.set('regained-on', 'regainedBeforeLost');
	return {
		percents,
		bid: number('bid', typed.bid, read.dollars, mostPrice),
		contract: number('contract', typed.contract, read.dollars, mostPrice),
		lostOn: faults.has('regained-on') ? undefined : lostOn,
		regainedOn: isBackwards ? undefined : regainedOn,
		earlierDays: typed.earlierDays.trim() === '' ? 0 : number('earlier-days', typed.earlierDays, read.count),
		notifiedOn: date('notified-on', typed.notifiedOn),
		replacedOn: date('replaced-on', typed.replacedOn),
		pledgedWork: number('pledged-work', typed.pledgedWork, read.dollars, mostPrice),
		faults
	};
}
