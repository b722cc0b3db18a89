/** One field of the form in plain terms: what kind it is, what it takes and what it holds. */
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import type { PDFContext, PDFObject } from 'pdf-lib';
import type { FieldOption, FormField } from '../form';
import type { Box, OpenField } from './field-tree';
import { dictAt, items, nameText, numberAt, textAt, textOf } from './objects';
import { roomOf } from './room';
import { formatOf, hasScript } from './scripts';

const flag = (bit: number): number => 1 << (bit - 1);
const readOnly = flag(1);
const required = flag(2);
const secret = flag(14);
const radio = flag(16);
const pushButton = flag(17);
const dropDown = flag(18);
const editable = flag(19);
const fileSelect = flag(21);

/** The names under which a box is drawn as ticked, as the file has them. */
export function onStates(box: Box): PDFName[] {
	const looks = dictAt(box.dict, 'AP');
	for (const key of ['N', 'D']) {
		const states = dictAt(looks, key)?.keys() ?? [];
		const on = states.filter((state) => state !== PDFName.of('Off'));
		if (on.length > 0) return on;
	}
	return [];
}

const flagsOf = ({ inherited }: OpenField): number => {
	const flags = inherited('Ff');
	return flags instanceof PDFNumber ? flags.asNumber() : 0;
};

/** What a field of the form is; `key` is the name that tells it apart. */
export function readField(
	open: OpenField,
	key: string,
	form: PDFDict | undefined,
	context: PDFContext
): FormField {
	const flags = flagsOf(open);
	const boxes = [...open.boxes].sort((a, b) => a.page - b.page);
	const shown = boxes.filter((box) => !isHidden(box));
	const common = {
		key,
		name: open.name,
		tip: tipOf(open),
		page: (shown.find(({ page }) => page > 0) ?? boxes.find(({ page }) => page > 0))?.page ?? 0,
		required: (flags & required) !== 0,
		readOnly: (flags & readOnly) !== 0 || (boxes.length > 0 && boxes.every(({ dict }) => isLocked(dict))),
		hidden: boxes.length > 0 && shown.length === 0,
		computed: hasScript(open, 'C'),
		holds: ''
	};
	const type = open.inherited('FT');
	switch (type instanceof PDFName ? nameText(type) : '') {
		case 'Tx':
			if ((flags & fileSelect) !== 0 || open.inherited('PMD')) return { ...common, kind: 'other' };
			return {
				...common,
				kind: 'text',
				holds: textOf(open.inherited('V')) ?? '',
				room: roomOf(open, flags, form),
				secret: (flags & secret) !== 0,
				format: formatOf(open)
			};
		case 'Btn':
			return (flags & pushButton) !== 0 ? { ...common, kind: 'other' } : button(open, common, flags, context);
		case 'Ch': {
			const options = optionsOf(open.inherited('Opt'), context);
			return {
				...common,
				kind: 'choice',
				shown: (flags & dropDown) !== 0 ? 'dropDown' : 'list',
				options,
				editable: (flags & dropDown) !== 0 && (flags & editable) !== 0,
				holds: chosen(open.inherited('V'), options, context),
				room: roomOf(open, flags, form)
			};
		}
		case 'Sig':
			return { ...common, kind: 'signature', holds: open.inherited('V') instanceof PDFDict ? '✓' : '' };
		default:
			return { ...common, kind: 'other' };
	}
}

/** A box to tick, or one of several of which one is chosen; some forms make the latter out of boxes of one name. */
function button(
	open: OpenField,
	common: Omit<FormField, 'kind'>,
	flags: number,
	context: PDFContext
): FormField {
	const states = [...new Set(open.boxes.flatMap(onStates))];
	const value = open.inherited('V');
	const now = value instanceof PDFName ? nameText(value) : (nameAtBox(open.boxes[0]) ?? 'Off');
	if ((flags & radio) === 0 && states.length < 2) {
		const on = states[0] ? nameText(states[0]) : 'Yes';
		return { ...common, kind: 'check', on, holds: now === 'Off' || now === '' ? '' : '✓' };
	}
	const exported = open.inherited('Opt');
	const labels =
		exported instanceof PDFArray ? items(exported, context).map(({ object }) => textOf(object)) : [];
	const options = states.map((state): FieldOption => {
		const box = open.boxes.findIndex((one) => onStates(one).includes(state));
		const own = open.boxes[box] && open.holders.every(({ dict }) => dict !== open.boxes[box]!.dict);
		const tip = own ? textAt(open.boxes[box]!.dict, 'TU') : undefined;
		return { value: nameText(state), label: tip || labels[box] || readable(nameText(state)) };
	});
	const holds = options.find((option) => option.value === now)?.label ?? '';
	return { ...common, kind: 'choice', shown: 'radio', options, editable: false, holds, room: undefined };
}

/** Some programs write a name's letters as the codes of a string; it stays as it is, but nobody can read it. */
function readable(name: string): string {
	if (!name.startsWith('\\376\\377')) return name;
	const bytes = name.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
	return new TextDecoder('utf-16be').decode(
		Uint8Array.from(bytes.slice(2), (letter) => letter.charCodeAt(0))
	);
}

const nameAtBox = (box: Box | undefined): string | undefined => {
	const state = box?.dict.get(PDFName.of('AS'));
	return state instanceof PDFName ? nameText(state) : undefined;
};

function optionsOf(list: PDFObject | undefined, context: PDFContext): FieldOption[] {
	if (!(list instanceof PDFArray)) return [];
	return items(list, context).flatMap(({ object }) => {
		if (object instanceof PDFArray) {
			const [value, label] = items(object, context).map((one) => textOf(one.object));
			return value === undefined ? [] : [{ value, label: label ?? value }];
		}
		const text = textOf(object);
		return text === undefined ? [] : [{ value: text, label: text }];
	});
}

function chosen(value: PDFObject | undefined, options: readonly FieldOption[], context: PDFContext): string {
	const values = value instanceof PDFArray ? items(value, context).map(({ object }) => object) : [value];
	return values
		.flatMap((one) => textOf(one) ?? [])
		.map((one) => options.find((option) => option.value === one)?.label ?? one)
		.join(', ');
}

/** The form's own words about a field: its tooltip, or the one that its part of the form has. */
function tipOf({ holders, boxes, inherited }: OpenField): string {
	const own = [...holders, ...boxes].map(({ dict }) => textAt(dict, 'TU')?.trim()).find(Boolean);
	return own ?? textOf(inherited('TU'))?.trim() ?? '';
}

const hiddenFlag = 2;
const noViewFlag = 32;
const lockedFlag = 64;
const isHidden = ({ dict }: Box): boolean => ((numberAt(dict, 'F') ?? 0) & (hiddenFlag | noViewFlag)) !== 0;
const isLocked = (dict: PDFDict): boolean => ((numberAt(dict, 'F') ?? 0) & lockedFlag) !== 0;
