import { isTag } from '../tags';
import type { Leaf, Tag } from '../tags';
import type { PdfFile } from './file';
import { dict, list, text } from './syntax';
import type { Ref } from './syntax';

/** What the structure refers to: the pages, what lies on them, and the tags of each page's marked content in order. */
export interface Referred {
	pages: readonly Ref[];
	/** Fields and links. */
	annotations: readonly Ref[];
	contentTags: readonly (readonly Tag[])[];
	/** The tag of each annotation. */
	annotationTags: readonly Tag[];
}

/** Keys of the parent tree: the pages first, then the fields and links. */
export const pageKey = (page: number): number => page;
export const annotationKey = (place: number, pages: number): number => pages + place;

function attributes(tag: Tag): string | undefined {
	if (tag.role === 'TH') return dict({ O: '/Table', Scope: '/Column' });
	if (tag.role === 'L') return dict({ O: '/List', ListNumbering: tag.numbered ? '/Decimal' : '/Disc' });
	return undefined;
}

/** Writes the tree of tags and gives the reference of its root, for the catalog. */
export function writeStructure(file: PdfFile, structure: Tag, referred: Referred): Ref {
	const { pages, annotations, contentTags, annotationTags } = referred;
	const root = file.reserve();
	const refs = new Map<Tag, Ref>();

	const leafOf = (leaf: Leaf): string =>
		leaf.kind === 'content'
			? `<</Type/MCR/Pg ${pages[leaf.page]!}/MCID ${leaf.mcid}>>`
			: `<</Type/OBJR/Pg ${pages[leaf.page]!}/Obj ${annotations[leaf.place]!}>>`;

	function write(tag: Tag, parent: Ref): Ref {
		const ref = file.reserve();
		refs.set(tag, ref);
		const kids = tag.kids.map((kid) => (isTag(kid) ? write(kid, ref) : leafOf(kid)));
		const entries = {
			Type: '/StructElem',
			S: `/${tag.role}`,
			P: parent,
			Lang: tag.language && text(tag.language),
			T: tag.title && text(tag.title),
			ActualText: tag.actual === undefined ? undefined : text(tag.actual),
			A: attributes(tag),
			K: list(kids)
		};
		file.put(ref, dict(entries));
		return ref;
	}

	const top = write(structure, root);
	const refOf = (tag: Tag): Ref => refs.get(tag)!;
	const nums = [
		...contentTags.map((tags, page) => `${pageKey(page)} ${list(tags.map(refOf))}`),
		...annotationTags.map((tag, place) => `${annotationKey(place, pages.length)} ${refOf(tag)}`)
	];
	const entries = {
		Type: '/StructTreeRoot',
		K: top,
		ParentTree: file.add(dict({ Nums: list(nums) })),
		ParentTreeNextKey: pages.length + annotations.length
	};
	file.put(root, dict(entries));
	return root;
}
