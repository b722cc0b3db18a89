/** The periods that the County's guidelines set, and the size of its preference, as of November 2016. */
import { guidelines } from '../sources/la-county-preference-2016';
import { businessDays, days, dollars, perCent, years } from './figure';

export const laCounty2016Periods = {
	countyAppealBusinessDays: businessDays(
		10,
		guidelines('7 a', 'within 10 business days of the date certification was denied')
	),
	socialEnterpriseYears: years(2, guidelines('6.9')),
	countyNotice: days(30, guidelines('6.3, 6.5 and 6.9')),
	payment: days(
		15,
		guidelines('12.2 h', 'within 15 calendar days of receipt of an undisputed and approved invoice')
	),
	preferenceShare: perCent(15, guidelines('8 a and 8 b')),
	/** Purchases below it without an agreement carry no preference. */
	smallPurchase: dollars(5_000, guidelines('9 d')),
	preferenceMost: dollars(150_000, guidelines('8 a and 8 b'))
} as const;
