/** A form that somebody else made, as far as filling it needs to know it. Nothing here is about the case. */

/** One of the things that can be chosen. `value` is what the form keeps, `label` what a person reads. */
export interface FieldOption {
	value: string;
	label: string;
}

/** The fonts that every reader of PDF has, by the form's own choice of style. */
export interface FontStyle {
	family: 'Helvetica' | 'Times' | 'Courier';
	bold: boolean;
	italic: boolean;
}

/** The smallest of the boxes in which a field's text must stand, in points. */
export interface Room {
	width: number;
	height: number;
	/** Between the box's edge and its text. */
	padding: number;
	/** The size that the form asks for; 0 leaves it to whoever fills it. */
	size: number;
	style: FontStyle;
	multiline: boolean;
	/** One letter a cell. */
	comb: boolean;
	/** The most letters that the form takes. */
	maxLength: number | undefined;
}

interface Common {
	/** Its full name; for a field without one, and for a second of the same name, a name of our own. */
	key: string;
	/** The full name as the form has it, empty when it has none. */
	name: string;
	/** What the form says about it: its tooltip, read aloud to who cannot see the page. */
	tip: string;
	/** From 1; 0 for a field that stands on no page. */
	page: number;
	required: boolean;
	/** Locked by the form: not for filling. */
	readOnly: boolean;
	/** The form does not show it. */
	hidden: boolean;
	/** The form adds it up by a script of its own. */
	computed: boolean;
	/** What it holds already, as a person reads it; empty when it holds nothing. */
	holds: string;
}

export type FormField = Common &
	(
		| { kind: 'text'; room: Room; secret: boolean; format: TextFormat | undefined }
		| { kind: 'check'; on: string }
		| {
				kind: 'choice';
				shown: 'radio' | 'list' | 'dropDown';
				options: readonly FieldOption[];
				/** Words of one's own are taken too. */
				editable: boolean;
				room: Room | undefined;
		  }
		| { kind: 'signature' }
		/** Takes a file, or is drawn by a program. */
		| { kind: 'other' }
	);

/** What a form's own script says about the text it wants. */
export type TextFormat =
	{ kind: 'date'; pattern: string } | { kind: 'zip' | 'zip4' | 'phone' | 'ssn' | 'number' };

/** What a person should know about a form before filling it. */
export type Note =
	| { kind: 'hybridXfa' }
	| { kind: 'signed' }
	| { kind: 'certified' }
	| { kind: 'protected' }
	| { kind: 'repaired' }
	| { kind: 'usageRights' }
	| { kind: 'calculates'; fields: number }
	| { kind: 'scripts' }
	| { kind: 'hiddenFields'; fields: number };

/** A form that can be filled. The file itself stays as it is. */
export interface Form {
	bytes: Uint8Array;
	/** What opened it, if it needed one. Kept in memory alone. */
	password: string;
	pages: number;
	/** The language that the form says it is in, such as `en-US`. */
	language: string | undefined;
	fields: readonly FormField[];
	notes: readonly Note[];
	/** Of the fields' structure, not of what is in them: the same form gives the same, whoever filled it. */
	fingerprint: string;
}

/** Why a file cannot be filled. Each has words of its own, and what to do next. */
export const troubles = [
	'empty',
	'tooLarge',
	'webPage',
	'picture',
	'office',
	'archive',
	'xmlForm',
	'notPdf',
	'cutOff',
	'damaged',
	'needsPassword',
	'wrongPassword',
	'noFilling',
	'unknownLock',
	'finished',
	'dynamicXfa',
	'portfolio',
	'flat',
	'scanned',
	'onlySignatures'
] as const;
export type Trouble = (typeof troubles)[number];

/** What goes into a field. */
export type Entry = { text: string } | { tick: boolean } | { option: string | null };

/** True where an entry leaves its field empty. */
export const isEmpty = (entry: Entry): boolean =>
	'text' in entry ? entry.text === '' : 'tick' in entry ? !entry.tick : entry.option === null;
