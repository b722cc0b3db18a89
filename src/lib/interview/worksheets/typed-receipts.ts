/** The worksheet of annual receipts as it is typed and kept with a draft, and what it says in numbers. */
import {
	receiptsIncome,
	receiptsTakenOff,
	type AffiliateReceipts,
	type ReceiptsLine,
	type ReceiptsWorksheet
} from '../../rules/la-city/annual-receipts';
import { parseDollars } from '../answers';

/** What is typed stays as it is typed, so that a sheet that is closed or loaded anew still holds it. */
export interface TypedReceipts {
	structure?: NonNullable<ReceiptsWorksheet['structure']> | undefined;
	amounts: Partial<Record<ReceiptsLine, string>>;
	affiliates?: readonly { name: string; receipts: string }[] | undefined;
}

/** The lines that a structure has; none before it is chosen. */
export const receiptsLines = (structure: TypedReceipts['structure']): ReceiptsLine[] =>
	structure ? [...receiptsIncome[structure], ...receiptsTakenOff] : [];

/** The worksheet in numbers. What cannot be read as an amount is blank. */
export function receiptsFrom({ structure, amounts, affiliates }: TypedReceipts): ReceiptsWorksheet {
	const known = receiptsLines(structure).flatMap((line) => {
		const amount = dollars(amounts[line]);
		return amount === undefined ? [] : [[line, amount] as const];
	});
	const firms = affiliates?.map(({ name, receipts }): AffiliateReceipts => {
		const amount = dollars(receipts);
		return amount === undefined ? { name } : { name, receipts: amount };
	});
	return {
		...(structure ? { structure } : {}),
		...Object.fromEntries(known),
		...(firms ? { affiliates: firms } : {})
	};
}

function dollars(text: string | undefined): number | undefined {
	const read = parseDollars(text ?? '');
	return 'value' in read ? read.value : undefined;
}
