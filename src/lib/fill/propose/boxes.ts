/** Boxes to tick and things to choose from: only what the case says outright, and never a declaration. */
import type { FormField } from '../form';
import type { Proposed } from './propose';
import { spelledOut } from './words-of';

type Box = Extract<FormField, { kind: 'check' }>;
type Choice = Extract<FormField, { kind: 'choice' }>;

/** Words of a promise or a statement under penalty of law: only the person ticks that. */
const declares =
	/\b(perjury|penalty|declare|declares|declaration|i certify|we certify|hereby|certifies that|affirm|affirms|affirmation|swear|sworn|attest|attests|acknowledge|acknowledges|acknowledgement|agree|agrees|agreement|consent|consents|i understand|i have read|i authorize|i am|true and correct|warrant|warrants)\b/;

/** Words beside which a hand signs. */
const signs = /\b(signature|sign here|signed by|initials?|signature of)\b/;

const saidOf = ({ name, tip }: FormField): string => `${spelledOut(name)} ${spelledOut(tip)}`;

export const isDeclaration = (field: FormField): boolean =>
	declares.test(saidOf(field)) || /\b(certify|certification statement|cert stmt)\b/.test(saidOf(field));

/** A line to sign is a text field in some forms. A date beside it is not the signature. */
export const isForTheHand = (field: FormField): boolean =>
	signs.test(saidOf(field)) && !/\b(date|name|title|printed?|dt)\b/.test(saidOf(field));

const structures: readonly (readonly [string, RegExp])[] = [
	['jointVenture', /\bjoint venture\b/],
	['llc', /\bllc\b|\bl l c\b|\blimited liability (company|corp)/],
	['benefitCorporation', /\bbenefit corp(oration)?\b/],
	['socialPurposeCorporation', /\bsocial purpose corp(oration)?\b/],
	['soleProprietorship', /\bsole (prop|proprietor|proprietorship|owner|ownership)\b|^individual$/],
	['partnership', /^(?!.*\b(limited liability|llp)\b).*\bpartnership\b/],
	['corporation', /\bcorp(oration)?\b|^inc(orporated)?$/]
];
const kinds: readonly (readonly [string, RegExp])[] = [
	['nonprofit', /\bnon ?profit\b|\bnot for profit\b|\b501 ?\(?c\)? ?\(?3\b/],
	['forProfit', /^(?!.*\bnot for\b).*\bfor profit\b/]
];

/** What a label says of how a firm is organized. */
export const structureIn = (label: string): string | undefined =>
	structures.find(([, words]) => words.test(spelledOut(label)))?.[0];
export const kindIn = (label: string): string | undefined =>
	kinds.find(([, words]) => words.test(spelledOut(label)))?.[0];

/** Long sentences about corporations are not the word “Corporation”. */
const isShort = (label: string): boolean => spelledOut(label).split(' ').length <= 6;

const labels = ({ tip, name, on }: Box): string[] =>
	[tip, name.split('.').at(-1) ?? '', on].filter((text) => text !== '' && isShort(text));

const firstOf = <T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined => {
	for (const text of texts) {
		const found = find(text);
		if (found !== undefined) return found;
	}
	return undefined;
};

/** One box of several, each with one way to be organized: ticked where it is the firm's. */
export function proposeBox(box: Box, fields: readonly FormField[]): Proposed {
	for (const [source, find] of [
		['firm.structure', structureIn],
		['firm.kind', kindIn]
	] as const) {
		const meant = firstOf(labels(box), find);
		if (meant === undefined) continue;
		const alike = new Set(
			fields.flatMap((field) =>
				field.kind === 'check' && field.page === box.page ? [firstOf(labels(field), find)] : []
			)
		);
		alike.delete(undefined);
		return { source, confidence: alike.size > 1 ? 'likely' : 'guess', when: [meant] };
	}
	return { none: 'nothing' };
}

/** A list of ways to be organized is known by what it offers; otherwise the field's own words decide. */
export function proposeOptions({ options, editable }: Choice, byWords: Proposed): Proposed {
	const told = (find: (label: string) => string | undefined) =>
		new Set(options.flatMap(({ label, value }) => find(label) ?? find(value) ?? [])).size;
	if (told(structureIn) > 1) return { source: 'firm.structure', confidence: 'sure' };
	if (told(kindIn) > 1) return { source: 'firm.kind', confidence: 'sure' };
	if ('none' in byWords) return byWords;
	return editable || options.length > 0 ? byWords : { none: 'nothing' };
}
