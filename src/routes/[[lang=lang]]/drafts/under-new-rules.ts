/** The cases on this device that were last seen under other rules than those in force, judged anew. Changes nothing. */
import { assess } from '$lib/rules/assess';
import { changesBetween, type RuleChanges } from '$lib/rules/changes';
import type { CalendarDate } from '$lib/rules/dates';
import { programIds } from '$lib/rules/language';
import { editionNamed, editionOn, firstEdition, type RuleSets } from '$lib/rules/rule-sets';
import type { DraftBody } from '$lib/storage/draft-body';
import type { Drafts } from '$lib/storage/drafts';

export interface CaseUnderNewRules {
	id: string;
	name: string;
	changes: RuleChanges;
	/** Where it stands by the rules in force. */
	standing: DraftBody['standing'];
}

/** In the order of the list; a draft that cannot be read is left out. */
export async function casesUnderNewRules(
	drafts: Pick<Drafts, 'list' | 'read'>,
	today: CalendarDate,
	sets: RuleSets
): Promise<CaseUnderNewRules[]> {
	const now = editionOn(today, sets);
	const found: CaseUnderNewRules[] = [];
	for (const { id, name } of await drafts.list()) {
		const read = await drafts.read(id);
		if (!read.ok || read.draft.body.rules === now.id) continue;
		const kase = { format: 1, facts: read.draft.body.facts } as const;
		const before = editionNamed(read.draft.body.rules, sets) ?? firstEdition(sets);
		const { programs } = assess(kase, today, now);
		found.push({
			id,
			name,
			changes: changesBetween(kase, today, before, now),
			standing: Object.fromEntries(programIds.map((program) => [program, programs[program].status]))
		});
	}
	return found;
}

/** Notes that the person has read what the new rules change for a draft. False where another tab was quicker. */
export async function markSeen(
	drafts: Pick<Drafts, 'read' | 'save'>,
	{ id, standing }: CaseUnderNewRules,
	rules: string
): Promise<boolean> {
	const read = await drafts.read(id);
	if (!read.ok) return false;
	const { body, revision } = read.draft;
	return (await drafts.save(id, { ...body, rules, standing }, revision)).ok;
}
