/** Proposes what of the case goes into which field of a form, from the form's own words. */
import type { FormField } from '../form';
import type { SourceId } from '../sources';
import { isDeclaration, isForTheHand, proposeBox, proposeOptions } from './boxes';
import { nameRules, others, perhapsOurs, type Confidence, type NameRule } from './rules';
import { wordsOf } from './words-of';

export interface Proposal {
	source: SourceId;
	confidence: Confidence;
	/** For a box to tick: ticked where the fact is one of these. */
	when?: readonly string[];
}

/** Why nothing is proposed: it is signed by hand, it declares something, it is somebody else's, or its words say nothing to us. */
export type NoProposal = 'hand' | 'declaration' | 'others' | 'nothing';

export type Proposed = Proposal | { none: NoProposal };

const worth: Record<Confidence, number> = { sure: 3, likely: 2, guess: 1 };
const atMost = (one: Confidence, other: Confidence): Confidence => (worth[one] < worth[other] ? one : other);

const nothing: Proposed = { none: 'nothing' };

function fits({ words, beside, not }: NameRule, found: readonly string[]): boolean {
	if (!words.every((word) => found.includes(word))) return false;
	if (not?.some((word) => found.includes(word))) return false;
	return beside === undefined || found.every((word) => words.includes(word) || beside.includes(word));
}

/** The rule that says most about these words, and how well it fits. */
function bestFor(text: string): Proposed {
	const { words, numbers } = wordsOf(text);
	const strangers = words.filter((word) => others.has(word));
	if (strangers.some((word) => !perhapsOurs.has(word))) return { none: 'others' };
	const own = words.filter((word) => !strangers.includes(word));
	const fitting = nameRules.filter((rule) => fits(rule, own));
	const best = fitting.reduce<NameRule | undefined>(
		(most, rule) => (rule.words.length > (most?.words.length ?? 0) ? rule : most),
		undefined
	);
	if (!best) return strangers.length > 0 ? { none: 'others' } : nothing;
	const same = fitting.filter(({ source }) => source === best.source);
	const share = same.some(({ decides }) => decides) ? 1 : best.words.length / own.length;
	const fit: Confidence = share >= 0.5 ? 'sure' : share >= 0.3 ? 'likely' : 'guess';
	const isLaterRow = Math.max(0, ...numbers) > 1 && !isAddressLine(best.source, numbers);
	const most = strangers.length > 0 || isLaterRow ? 'guess' : (best.atBest ?? 'sure');
	const source = best.source === 'address.whole' && numbers.includes(2) ? 'address.unit' : best.source;
	return { source, confidence: atMost(fit, most) };
}

const isAddressLine = (source: SourceId, numbers: readonly number[]): boolean =>
	source.startsWith('address.') && numbers.every((number) => number <= 2);

/** A name and a tooltip that agree make each other surer; that disagree, less. */
function together(byName: Proposed, byTip: Proposed): Proposed {
	if ('none' in byTip) return byTip.none === 'others' ? byTip : byName;
	if ('none' in byName) return byName.none === 'others' ? { ...byTip, confidence: 'guess' } : byTip;
	if (byName.source === byTip.source)
		return {
			...byTip,
			confidence: worth[byName.confidence] + worth[byTip.confidence] >= 4 ? 'sure' : byTip.confidence
		};
	if (byTip.confidence === byName.confidence) return { ...byTip, confidence: 'guess' };
	const surer = worth[byTip.confidence] > worth[byName.confidence] ? byTip : byName;
	return { ...surer, confidence: atMost(surer.confidence, 'likely') };
}

/** The last part of a full name says most; the parts above it say whose it is. */
function byNameOf(name: string): Proposed {
	const parts = name
		.split('.')
		.filter((part) => !/^(#|topmostsubform|form\d*\b|page\d*\b|f\d+_\d+)/i.test(part));
	const whole = bestFor(parts.join(' '));
	const last = bestFor(parts.at(-1) ?? '');
	return 'none' in whole && whole.none === 'nothing' ? last : whole;
}

function proposeText(field: Extract<FormField, { kind: 'text' }>): Proposed {
	if (field.secret) return { none: 'others' };
	if (isForTheHand(field)) return { none: 'hand' };
	const found = together(byNameOf(field.name), bestFor(field.tip));
	if ('none' in found) return found;
	const { format } = field;
	if (format?.kind === 'ssn') return { none: 'others' };
	const isDay = found.source === 'today' || /\.(start|end|due)$/.test(found.source);
	return format?.kind === 'date' && !isDay ? nothing : found;
}

/** What is proposed for each field, by its key. */
export function propose(fields: readonly FormField[]): Map<string, Proposed> {
	const proposed = new Map<string, Proposed>();
	for (const field of fields) {
		if (field.kind === 'text') proposed.set(field.key, proposeText(field));
		else if (field.kind === 'signature') proposed.set(field.key, { none: 'hand' });
		else if (field.kind === 'choice') {
			const byWords = together(byNameOf(field.name), bestFor(field.tip));
			proposed.set(
				field.key,
				isDeclaration(field) ? { none: 'declaration' } : proposeOptions(field, byWords)
			);
		} else if (field.kind === 'check')
			proposed.set(field.key, isDeclaration(field) ? { none: 'declaration' } : proposeBox(field, fields));
		else proposed.set(field.key, nothing);
	}
	return asAWhole(fields, proposed);
}

/** What only the form as a whole tells: whether an address has its parts beside it, and whose a bare “Name” is. */
function asAWhole(fields: readonly FormField[], proposed: Map<string, Proposed>): Map<string, Proposed> {
	const sources = (page: number) =>
		fields
			.filter((field) => field.page === page)
			.flatMap((field) => {
				const one = proposed.get(field.key);
				return one && 'source' in one ? [one.source] : [];
			});
	for (const field of fields) {
		const one = proposed.get(field.key);
		if (!one || !('source' in one)) continue;
		const beside = sources(field.page);
		for (const at of ['address', 'headquarters'] as const) {
			if (one.source !== `${at}.whole` && one.source !== 'address.street') continue;
			const hasParts = [`${at}.city`, `${at}.zip`, `${at}.cityStateZip`].some((part) =>
				beside.includes(part as SourceId)
			);
			const hasUnit = beside.includes('address.unit');
			if (at === 'address' && one.source === 'address.street' && !hasUnit)
				proposed.set(field.key, { ...one, source: 'address.streetAndUnit' });
			if (one.source === `${at}.whole` && hasParts)
				proposed.set(field.key, {
					...one,
					source: at === 'address' && hasUnit ? 'address.street' : `${at}.streetAndUnit`
				});
		}
		const isBareName = one.source === 'signer.name' && one.confidence === 'guess';
		if (isBareName && !beside.includes('firm.name')) proposed.set(field.key, { ...one, source: 'firm.name' });
	}
	return proposed;
}
