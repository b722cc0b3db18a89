import type { DraftBody } from '../storage/draft-body';

/** Everything that is kept of a case, with nothing in it; a case that was begun says when. */
export const blank: DraftBody = {
	name: '',
	who: 'business',
	goals: [],
	facts: {},
	unsure: [],
	at: null,
	createdAt: '',
	standing: {},
	rules: '',
	extra: {}
};
