/**
 * Annual receipts, added up as the City's rules define them (Definitions, "Annual receipts"): gross income "less returns
 * and allowances, sales of fixed assets, and inter-affiliate transactions" of a concern and its affiliates. "For
 * corporations and partnerships, gross income is calculated by adding the cost of goods sold and total income."
 */
import { centsOf, dollarsOf } from '../cents';

/** An affiliate's own annual receipts: for the entire accounting period, whenever in it the affiliation began or ended. */
export interface AffiliateReceipts {
	name?: string;
	/** US dollars. */
	receipts?: number;
	/** Acquired during the period: its receipts of the entire period are included, not only those since. */
	acquiredDuringYear?: boolean;
	/** No longer an affiliate, but one during a part of the period: included as well. */
	former?: boolean;
}

/** All amounts in US dollars; an absent one is blank, not nought. */
export interface ReceiptsWorksheet {
	structure?: 'corporationOrPartnership' | 'other';
	/** For corporations and partnerships. */
	costOfGoodsSold?: number;
	totalIncome?: number;
	/** For all others. */
	grossIncome?: number;
	returnsAndAllowances?: number;
	salesOfFixedAssets?: number;
	interAffiliateTransactions?: number;
	/** Absent: not known whether there are any; empty: none. */
	affiliates?: readonly AffiliateReceipts[];
}

export type ReceiptsBlank =
	Exclude<keyof ReceiptsWorksheet, 'affiliates'> | 'affiliates' | `affiliates[${number}].receipts`;

/** A total in US dollars, or what stands in the way of one: amounts still blank, or more taken off than there is. */
export type ReceiptsTotal =
	{ total: number } | { blanks: ReceiptsBlank[] } | { problem: 'moreTakenOffThanThereIs' };

export type ReceiptsLine = Exclude<keyof ReceiptsWorksheet, 'structure' | 'affiliates'>;

/** The lines that are added to gross income, by how the concern is taxed. */
export const receiptsIncome = {
	corporationOrPartnership: ['costOfGoodsSold', 'totalIncome'],
	other: ['grossIncome']
} as const satisfies Record<NonNullable<ReceiptsWorksheet['structure']>, readonly ReceiptsLine[]>;

/** The lines that are taken off. */
export const receiptsTakenOff = [
	'returnsAndAllowances',
	'salesOfFixedAssets',
	'interAffiliateTransactions'
] as const satisfies readonly ReceiptsLine[];

/** Adds up to the cent. No total while anything that belongs in it is blank. */
export function receiptsTotal(sheet: ReceiptsWorksheet): ReceiptsTotal {
	const { structure, affiliates } = sheet;
	const income = structure ? receiptsIncome[structure] : [];
	const blanks: ReceiptsBlank[] = [
		...(structure ? [] : (['structure'] as const)),
		...[...income, ...receiptsTakenOff].filter((line) => sheet[line] === undefined),
		...(affiliates ? [] : (['affiliates'] as const)),
		...(affiliates ?? []).flatMap(({ receipts }, i) =>
			receipts === undefined ? [`affiliates[${i}].receipts` as const] : []
		)
	];
	if (blanks.length > 0) return { blanks };

	const sum = (amounts: readonly (number | undefined)[]) =>
		amounts.reduce<number>((cents, amount) => (amount === undefined ? cents : cents + centsOf(amount)), 0);
	const cents =
		sum(income.map((line) => sheet[line])) -
		sum(receiptsTakenOff.map((line) => sheet[line])) +
		sum((affiliates ?? []).map(({ receipts }) => receipts));
	return cents < 0 ? { problem: 'moreTakenOffThanThereIs' } : { total: dollarsOf(cents) };
}
