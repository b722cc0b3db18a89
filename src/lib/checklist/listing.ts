/** Gathers the documents of several programs into one list: what serves two of them stands on it once. */
import type { Citation, Place, ProgramId } from '../rules/language';
import { documentKeys, type DocumentKey, type DocumentList, type NeededDocument } from './needed-document';

interface Entry {
	cite: Citation;
	space?: number | undefined;
	place?: Place | undefined;
	ifApplies?: boolean;
	because?: NeededDocument['because'];
	when?: NeededDocument['when'];
}

export interface Listing {
	/** Puts a document on the list for the program at hand. */
	need: (key: DocumentKey, entry: Entry) => void;
	/** Notes an absent fact that the list depends on. */
	dependsOn: (path: string) => void;
}

/** A new list, the way to write on it for one program, and the finished list in the order of the agencies' rules. */
export function createList() {
	const byName = new Map<string, NeededDocument>();
	const openFacts = new Set<string>();

	const need = (program: ProgramId, key: DocumentKey, entry: Entry) => {
		const { cite, space, place, ifApplies = false, because, when = 'application' } = entry;
		const name = `${key} ${space}`;
		const document = byName.get(name) ?? {
			key,
			...(space === undefined ? {} : { space }),
			places: [],
			programs: [],
			cites: [],
			ifApplies,
			because,
			when
		};
		byName.set(name, document);
		// What one program needs is needed, whatever the others say.
		document.ifApplies &&= ifApplies;
		if (because !== 'oneIsEnough') document.because = because ?? document.because;
		if (place && !document.places.includes(place)) document.places.push(place);
		if (!document.programs.includes(program)) document.programs.push(program);
		const isNew = document.cites.every(({ section }) => section !== cite.section);
		if (isNew) document.cites.push(cite);
	};

	return {
		listingFor: (program: ProgramId): Listing => ({
			need: (key, entry) => need(program, key, entry),
			dependsOn: (path) => openFacts.add(path)
		}),
		finished: (): DocumentList => ({
			documents: [...byName.values()].sort((a, b) => rank(a) - rank(b)),
			openFacts: [...openFacts]
		})
	};
}

/** Space by space, each with all that belongs to it; then the rest in the order of the keys. */
const rank = ({ key, space }: NeededDocument) =>
	(space === undefined ? 1_000_000 : space * 1000) + documentKeys.indexOf(key);
