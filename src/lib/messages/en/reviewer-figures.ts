import type { Unit } from '../../rules/figures/figure';
import type { Periods } from '../../rules/periods-in-force';

const units: Record<Unit, (count: number) => string> = {
	people: (count) => `${count} people`,
	perCent: (count) => `${count} per cent`,
	dollars: (count) => `$${count.toLocaleString('en-US')}`,
	years: (count) => (count === 1 ? '1 year' : `${count} years`),
	months: (count) => `${count} months`,
	days: (count) => `${count} calendar days`,
	businessDays: (count) => `${count} business days`
};

const periods: Record<keyof Periods, string> = {
	documents: 'To send documents that the City asks for',
	notice: 'To tell the City of a change',
	cityAppeal: 'To appeal to the City',
	cityDecision: 'For the City to decide an appeal',
	cityDecisionExtended: 'For the City to decide an appeal, when extended',
	cityYears: 'A City certification lasts',
	reminder: 'The City’s reminder comes before the end of an LBE or CBE by',
	renewal: 'To renew, from the end (LBE, CBE) or around it (LSB, LTE)',
	jointVenture: 'A joint venture’s agreement comes before the bid is due by',
	ineligible: 'Days without eligibility before a City preference is recovered',
	replacement: 'To replace a local subcontractor',
	preferenceLeast: 'Lowest City preference that the rules name',
	preferenceHighest: 'Highest City preference that the rules name',
	rentPayments: 'Rent payments to show for a month-to-month space',
	countyAppealBusinessDays: 'To appeal to the County',
	socialEnterpriseYears: 'A Social Enterprise certification lasts',
	countyNotice: 'The County’s renewal notice comes before the end by',
	payment: 'For the County to pay an undisputed invoice',
	preferenceShare: 'The County’s preference, of the lowest price',
	smallPurchase: 'No County preference on purchases without an agreement under',
	preferenceMost: 'The County’s preference is at most'
};

/** Every figure of the rules, for reviewers to check in one table. */
export const reviewerFigures = {
	title: 'Every figure of the rules',
	hint: 'Each limit, cap and period of the City’s and the County’s preference rules stands once in the app, and this is all of them.',
	name: 'Figure',
	is: 'Amount',
	from: 'Source',
	since: 'In effect since',
	units,
	periods
};
