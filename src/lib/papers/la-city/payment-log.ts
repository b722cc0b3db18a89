/**
 * Six months of rent payments, each with the proof attached to it (Procedures #1 and #2, item 1): for a month-to-month
 * tenancy, one log for each work space. Where it came from a lease of more than three years, the most recent payment on
 * that lease may stand instead.
 */
import { detailRows, type Ask, type DetailRow } from '../asks';
import { dayTold } from '../dates';
import { told } from '../lines';
import { answerOr, leftBlank, type Block, type PaperDocument, type Table } from '../page/document';
import type { Caution, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import {
	addressNeeds,
	placesOfSpace,
	rentedByTheMonth,
	spaceChoices,
	tenanciesOf,
	type Tenancy
} from './tenancies';
import { laCity2024Periods } from '../../rules/figures/la-city-2024-periods';
import type { Place } from '../../rules/language';

const id = 'city-payment-log';
const months = laCity2024Periods.rentPayments.is;

export const paymentMethods = ['check', 'transfer', 'card', 'moneyOrder', 'cash', 'other'] as const;
export const paymentProofs = ['canceledCheck', 'bankStatement', 'cardStatement', 'other'] as const;

export interface PaymentLogWords {
	title: string;
	footer: string;
	subject: (places: readonly Place[]) => string;
	tenant: string;
	space: string;
	spaceName: string;
	landlord: string;
	intro: string;
	columns: { month: string; paid: string; amount: string; method: string; proof: string; attached: string };
	methods: Record<(typeof paymentMethods)[number], string>;
	proofs: Record<(typeof paymentProofs)[number], string>;
	attached: string;
	lastOnLease: string;
	forHand: string;
	forTicking: string;
	ask: { payments: string; paymentsHint: string; monthHint: string };
}

const wanted = rentedByTheMonth;
const isLacking = (input: PaperInput) =>
	wanted(input).some(({ space }) => space.sixMonthsPaymentProof === false);
const sets = (input: PaperInput) => tenanciesOf(input, wanted(input), detailRows(input, id, 'payments'));

function compose(input: PaperInput): PaperDocument {
	const { language, titles, paymentLog: says } = input.words;
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: sets(input).flatMap((tenancy, i) => [
			...(i > 0 ? [{ kind: 'pageBreak' } as const] : []),
			...log(tenancy, input)
		])
	};
}

function log(tenancy: Tenancy, input: PaperInput): Block[] {
	const { paymentLog: says, answers } = input.words;
	const { prefix, rented, rows } = tenancy;
	const field = (name: string, label: string, answer: string | undefined, why: string) => ({
		kind: 'field' as const,
		name: prefix + name,
		label,
		answer: answerOr(answer, why),
		maxLines: 5
	});
	const lines = [...rows, ...Array.from({ length: Math.max(0, months - rows.length) }, () => ({}))];
	return [
		{ kind: 'heading', level: 1, words: says.title },
		{ kind: 'paragraph', words: says.subject(placesOfSpace(input, rented?.space)) },
		field('tenant', says.tenant, told(input.case.facts.business?.name), answers.notAnswered),
		field('address', says.space, tenancy.address, answers.notAnswered),
		{
			kind: 'row',
			cells: [
				field('name', says.spaceName, tenancy.name, answers.notAnswered),
				field('landlord', says.landlord, undefined, says.forHand)
			]
		},
		{ kind: 'paragraph', words: says.intro },
		payments(lines, prefix, input),
		...(rented?.space.monthToMonthOrigin === 'leaseOverThreeYears'
			? [
					{
						kind: 'together',
						blocks: [
							{ kind: 'heading', level: 3, words: says.lastOnLease },
							payments([{}], `${prefix}lease-`, input)
						]
					} as const
				]
			: [])
	];
}

function payments(rows: readonly DetailRow[], prefix: string, { words }: PaperInput): Table {
	const { paymentLog: says, answers } = words;
	const written = (row: DetailRow) => ({
		month: told(row['month']),
		paid: dayTold(told(row['paid']), answers),
		amount: told(row['amount']),
		method: chosen(row['method'], says.methods),
		proof: chosen(row['proof'], says.proofs)
	});
	const shares = { month: 5, paid: 6, amount: 4, method: 5, proof: 6 } as const;
	const columns = Object.keys(shares) as (keyof typeof shares)[];
	return {
		kind: 'table',
		columns: [
			...columns.map((column) => ({ header: says.columns[column], share: shares[column] })),
			{ header: says.columns.attached, share: 3 }
		],
		rows: rows.map((row, i) => [
			...columns.map((column) => ({
				kind: 'field' as const,
				name: `${prefix}payment-${i + 1}-${column}`,
				label: `${says.columns[column]} ${i + 1}`,
				answer: answerOr(written(row)[column], says.forHand),
				maxLines: 4
			})),
			{
				kind: 'checkBox' as const,
				name: `${prefix}payment-${i + 1}-attached`,
				words: says.attached,
				ticked: leftBlank(says.forTicking),
				tip: `${says.columns.attached} ${i + 1}`
			}
		])
	};
}

/** The words of a choice; what is none of them stays as it was written. */
const chosen = (value: string | undefined, words: Record<string, string>): string | undefined =>
	value === undefined ? undefined : Object.hasOwn(words, value) ? words[value] : told(value);

function asks(input: PaperInput): Ask[] {
	const { paymentLog: says, tenancy } = input.words;
	const choices = spaceChoices(input, wanted(input));
	const options = <T extends string>(values: readonly T[], words: Record<T, string>) =>
		values.map((value) => ({ value, label: words[value] }));
	return [
		{
			name: 'payments',
			kind: 'rows',
			label: says.ask.payments,
			hint: says.ask.paymentsHint,
			columns: [
				...(choices.length > 0
					? [{ name: 'space', kind: 'choice', label: tenancy.space, choices } as const]
					: []),
				{ name: 'month', kind: 'line', label: says.columns.month, hint: says.ask.monthHint },
				{ name: 'paid', kind: 'date', label: says.columns.paid },
				{ name: 'amount', kind: 'line', label: says.columns.amount },
				{
					name: 'method',
					kind: 'choice',
					label: says.columns.method,
					choices: options(paymentMethods, says.methods)
				},
				{
					name: 'proof',
					kind: 'choice',
					label: says.columns.proof,
					choices: options(paymentProofs, says.proofs)
				}
			]
		}
	];
}

function cautions(input: PaperInput): Caution[] {
	const isShort = sets(input).some(({ rows }) => rows.length > 0 && rows.length < months);
	return [
		{ says: 'whichSixMonths' },
		...(isLacking(input) ? [{ says: 'paymentProofLacking' } as const] : []),
		...(isShort ? [{ says: 'fewerThanSixMonths' } as const] : [])
	];
}

/** Called for by every month-to-month tenancy that the firm may show; proof that is not in hand calls for it in any case. */
export const paymentLog: Paper = {
	id,
	isCalledFor: (input) => isLacking(input) || (wanted(input).length > 0 && input.asksFor.length > 0),
	needs: (input) => [...absentOf(input.case.facts, ['business.name']), ...addressNeeds(wanted(input))],
	cautions,
	asks,
	compose
};
