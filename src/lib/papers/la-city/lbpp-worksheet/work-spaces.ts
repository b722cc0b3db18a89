/** Each office or work space, with what applies to it and no more. */
import type { Workspace } from '../../../rules/facts';
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { addressLine, answerTable, openFacts, told, writer, type Line } from '../../lines';

export function workSpaces(input: PaperInput): Block[] {
	const says = input.words.worksheet.spaces;
	const { facts } = input.case;
	const spaces = facts.workspaces;
	const write = writer(input);
	const owners: Line = {
		path: 'ownersOtherPermanentOffice',
		label: says.ownersOffice,
		answer: write.choice('ownersOtherPermanentOffice', input.words.answers.ownersOffice)
	};
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...(spaces === undefined
			? [
					{
						kind: 'paragraph',
						words: [{ text: openFacts(input).has('workspaces') ? says.unknown : says.none, bold: true }]
					} as const
				]
			: []),
		...(spaces?.length === 0 ? [{ kind: 'paragraph', words: says.none } as const] : []),
		...(spaces?.length ? [{ kind: 'paragraph', words: says.intro } as const] : []),
		...(spaces ?? []).flatMap((space, index) => oneSpace(input, space, index)),
		...answerTable(input, [owners])
	];
}

function oneSpace(input: PaperInput, space: Workspace, index: number): Block[] {
	const { worksheet, answers } = input.words;
	const says = worksheet.spaces;
	const write = writer(input);
	const at = (field: keyof Workspace) => `workspaces[${index}].${field}`;
	const yesNo = (field: keyof Workspace, label: string): Line => ({
		path: at(field),
		label,
		answer: write.yesNo(at(field))
	});
	const choice = <T extends string>(
		field: keyof Workspace,
		label: string,
		words: Record<T, string>
	): Line => ({
		path: at(field),
		label,
		answer: write.choice(at(field), words)
	});
	const lines: Line[] = [
		{ path: at('address'), label: says.address, answer: addressLine(space.address), always: true, lines: 4 },
		{ ...choice('location', says.location, answers.location), always: true },
		{ ...choice('kind', says.kind, answers.spaceKind), always: true },
		yesNo('headquarters', says.headquarters),
		yesNo('exclusiveAtAllTimes', says.exclusive),
		choice('tenancy', says.tenancy, answers.tenancy),
		choice('monthToMonthOrigin', says.origin, answers.monthToMonthOrigin),
		yesNo('sixMonthsPaymentProof', says.sixMonths),
		yesNo('lastPaymentOnOriginalLeaseProof', says.lastPayment),
		yesNo('landlordLetter', says.landlordLetter),
		yesNo('rentAtFairMarketValue', says.rent)
	];
	const isHomeHeadquarters = space.kind === 'home' && space.headquarters === true;
	const name = says.space(index + 1, told(space.label));
	return [
		{
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 3, words: [{ text: name, source: says.title }] },
				...answerTable(input, lines),
				...(isHomeHeadquarters ? [{ kind: 'paragraph', words: says.homeNote } as const] : [])
			]
		}
	];
}
