/** What reads and writes PDF, and our fonts: loaded as one when a form is opened, and by nothing else. */
import { fetchAllFaces } from '$lib/papers/page/fetch-fonts';

export { openForm } from '$lib/fill/open/open-form';
export { propose } from '$lib/fill/propose/propose';
export { rowsOf, entriesOf } from '$lib/fill/rows';
export { fillForm } from '$lib/fill/write/fill-form';

/** Our fonts, from the app's own origin. Rejects when they cannot be loaded. */
export const openOwnFaces = fetchAllFaces;
