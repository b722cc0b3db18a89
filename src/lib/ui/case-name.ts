import type { Session } from './session.svelte';

/** What the open case is called, for the line above a title: a counselor must see whose it is. */
export const caseName = ({ facts, body }: Pick<Session, 'facts' | 'body'>): string | undefined =>
	facts.business?.name || body.name || undefined;
