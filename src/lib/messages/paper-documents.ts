/** The checklist's documents in the words that papers list them with. */
import type { DocumentList } from '../checklist/needed-document';
import type { DocumentsToHave } from '../papers/documents';
import type { Workspace } from '../rules/facts';
import type { Documents } from './en/documents';

/** Each document with what it is, of which space, what is accepted and why; in the order of the list. */
export function documentsToHave(
	{ documents, openFacts }: DocumentList,
	spaces: readonly Workspace[] | undefined,
	says: Documents
): DocumentsToHave {
	return {
		openFacts,
		documents: documents.map((document) => {
			const { key, space, places, because } = document;
			const { title, accepted, why, person } = says.about[key];
			const where = places.length > 1 ? says.where.both : says.where[places[0] ?? 'county'];
			const label = space === undefined ? undefined : spaces?.[space]?.label?.trim();
			return {
				...document,
				title,
				accepted: accepted(where),
				why: because === undefined ? why : says.because[because],
				person,
				spaceName: space === undefined ? undefined : label || says.unlabeledSpace(space + 1)
			};
		})
	};
}
