/**
 * What was written for papers beyond the facts, and which papers someone wants though the case does not call for them:
 * kept with the open draft. What is kept there in another shape is left as it is by every change, and is not shown.
 */
import * as z from 'zod/mini';
import type { Detail, Details } from '$lib/papers/asks';
import type { PaperId } from '$lib/papers/paper';
import type { Session } from '$lib/ui/session.svelte';

const key = 'paperDetails';
const wantedKey = 'papersWanted';

const KeptDetail = z.union([z.string(), z.array(z.record(z.string(), z.string()))]);
const KeptPaper = z.record(z.string(), z.unknown());
const Kept = z.record(z.string(), z.unknown());

type Open = Pick<Session, 'body'>;

/** Everything written for papers, by paper and by the name of what was asked. */
export function detailsOf({ body }: Open): Details {
	const papers = Kept.safeParse(body.extra[key]).data ?? {};
	return Object.fromEntries(
		Object.entries(papers).map(([id, written]) => {
			const asks = Object.entries(KeptPaper.safeParse(written).data ?? {});
			return [id, Object.fromEntries(asks.filter(([, one]) => KeptDetail.safeParse(one).success))];
		})
	) as Details;
}

/** Keeps what was written under one ask; `undefined` takes it out. */
export function keepDetail(session: Session, id: PaperId, name: string, written: Detail | undefined): void {
	const papers = Kept.safeParse(session.body.extra[key]).data ?? {};
	const paper = { ...KeptPaper.safeParse(papers[id]).data };
	if (written === undefined) delete paper[name];
	else paper[name] = written;
	session.change({ extra: { ...session.body.extra, [key]: { ...papers, [id]: paper } } });
}

/** The papers that someone wants besides those the case calls for. */
export const wantedBesides = ({ body }: Open): readonly string[] =>
	z.array(z.string()).safeParse(body.extra[wantedKey]).data ?? [];

export function wantBesides(session: Session, id: PaperId, wanted: boolean): void {
	const others = wantedBesides(session).filter((one) => one !== id);
	session.change({
		extra: { ...session.body.extra, [wantedKey]: wanted ? [...others, id] : others }
	});
}
