import type { ParamMatcher } from '@sveltejs/kit';

/** The first step of an address that is not English: `/es/questions/`. English has none. */
export const match: ParamMatcher = (param) => param === 'es';
