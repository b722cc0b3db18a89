/** The points of the definition (guidelines 5.1 d, County Code 2.204.030 C.4), with what the case says to each. */
import { detail } from '../../asks';
import { answerOr, leftBlank, type Block, type Cell, type CheckBox } from '../../page/document';
import type { PaperInput } from '../../paper';
import type { SupplyDuty, UsefulPoint } from './words';

export const usefulFunctionId = 'county-commercially-useful-function';

export const points: readonly UsefulPoint[] = [
	'executesDistinctElement',
	'performsManagesOrSupervises',
	'normalForItsBusiness',
	'responsibleForSupplies',
	'subcontractsNoMoreThanIndustryPractice',
	'passThroughOnly'
];
export const supplyDuties: readonly SupplyDuty[] = ['price', 'quality', 'ordering', 'installing', 'paying'];

/** The name of the ask about how a point is met; ids and names hold letters, digits and `-` alone. */
export const howAsk = (point: UsefulPoint): string => `how-${point}`;
export const dutyAsk = (duty: SupplyDuty): string => `supplies-${duty}`;

/** Whether a point of the definition holds: for the last, that the role is not the one that never counts. */
export function holds({ case: { facts } }: PaperInput, point: UsefulPoint): boolean | undefined {
	const answer = facts.county?.commerciallyUseful?.[point];
	return point === 'passThroughOnly' && answer !== undefined ? !answer : answer;
}

/** What was answered for one duty with regard to supplies. */
export function dutyHolds(input: PaperInput, duty: SupplyDuty): boolean | undefined {
	const answer = detail(input, usefulFunctionId, dutyAsk(duty));
	return answer === undefined ? undefined : answer === 'yes';
}

export function pointsTable(input: PaperInput): Block {
	const says = input.words.usefulFunction.points;
	const { notAnswered } = input.words.answers;
	const boxes = (name: string, claim: string, answer: boolean | undefined): CheckBox[] =>
		(['yes', 'no'] as const).map((side) => ({
			kind: 'checkBox',
			name: `${name}-${side}`,
			words: '',
			tip: `${claim} ${says.columns[side]}`,
			ticked: answer === undefined ? leftBlank(notAnswered) : answer === (side === 'yes')
		}));
	const rows = points.flatMap((point): Cell[][] => {
		const { claim, cite, how } = says.of[point];
		const duties = point === 'responsibleForSupplies' ? supplyDuties : [];
		return [
			[
				`${claim}\n${cite}`,
				...boxes(point, claim, holds(input, point)),
				{
					kind: 'field',
					name: howAsk(point),
					label: how.label,
					answer: answerOr(detail(input, usefulFunctionId, howAsk(point)), input.words.worksheet.yours),
					lines: 2,
					maxLines: 14
				}
			],
			...duties.map((duty): Cell[] => {
				const dutyClaim = says.supplies[duty].claim;
				return [says.duty(dutyClaim), ...boxes(dutyAsk(duty), dutyClaim, dutyHolds(input, duty)), ''];
			})
		];
	});
	const { columns } = says;
	return {
		kind: 'table',
		columns: [
			{ header: columns.claim, share: 9 },
			{ header: columns.yes, share: 1 },
			{ header: columns.no, share: 1 },
			{ header: columns.how, share: 9 }
		],
		rows
	};
}
