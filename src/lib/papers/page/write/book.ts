import type { Face } from '../face';
import type { Layout } from '../layout';
import type { Bookmark } from '../outline';
import type { Page } from '../paginate';
import type { Mark } from '../strip';
import type { Tag } from '../tags';
import { pageContent } from './content';
import { writeCatalog, writeForm, writeInformation } from './describe';
import type { Description } from './describe';
import { pdfFile } from './file';
import { inksFor } from './ink';
import { writeLink } from './links';
import { writeOutline } from './outline';
import { breathe } from './pace';
import type { Pace } from './pace';
import { annotationKey, pageKey, writeStructure } from './structure';
import { dict, list, numbers } from './syntax';
import type { Ref } from './syntax';
import { tickBoxes, writeGroup, writeWidget } from './widgets';
import type { Shared } from './widgets';

/** A paper on its pages, as it is bound into a PDF. */
export interface Part {
	layout: Layout;
	/** Its fields are grouped under this name, so that they share no value with another paper's; `null` when it is alone. */
	group: string | null;
}

/** What is bound into one PDF. */
export interface Book extends Description {
	parts: readonly Part[];
	structure: Tag;
	bookmarks: readonly Bookmark[];
	showsBookmarks: boolean;
	/** The first page of each paper that a link can lead to, from 0. */
	linkTargets: readonly number[];
}

/** The fonts that the pages draw with, so that no other is embedded. */
function usedFaces(parts: readonly Part[]): Face[] {
	const used = new Set<Face>();
	for (const { layout } of parts)
		for (const page of layout.pages)
			for (const mark of page) {
				if (mark.kind === 'text') for (const span of mark.line.spans) used.add(span.face);
				if (mark.kind === 'widget' && mark.widget.kind === 'text')
					for (const line of mark.widget.lines) for (const span of line.spans) used.add(span.face);
			}
	return [...used].sort((one, other) => one.index - other.index);
}

/** What the writing of a book's pages gathers for its form and its structure. */
interface Gathered {
	/** The tags of each page's marked content, in order. */
	contentTags: Tag[][];
	/** Every field and link, and its tag. */
	annotations: Ref[];
	annotationTags: Tag[];
	/** What the form lists: fields, or the groups they stand in. */
	fields: Ref[];
}

type Annotation = Extract<Mark, { kind: 'widget' | 'link' }>;

const isAnnotation = (mark: Mark): mark is Annotation => mark.kind === 'widget' || mark.kind === 'link';

/** Binds papers into one tagged, fillable PDF. `onPart` is told how many of them are written, and how many pages. */
export async function bind(
	{ parts, linkTargets, ...book }: Book,
	pace: Pace,
	onPart: (parts: number, pages: number) => void = () => {}
): Promise<Uint8Array> {
	const file = pdfFile();
	const information = writeInformation(file, book);
	const inks = inksFor(file, usedFaces(parts));
	const named = [...inks.byFace.values()].map(({ name, ref }) => [name, ref] as const);
	const fonts = file.add(dict(Object.fromEntries(named)));
	const shared: Shared = { file, inks: inks.byFace, fonts, ...tickBoxes(file) };
	const tree = file.reserve();
	const pages = parts.flatMap(({ layout }) => layout.pages.map(() => file.reserve()));
	const gathered: Gathered = { contentTags: [], annotations: [], annotationTags: [], fields: [] };

	function writeAnnotation(mark: Annotation, index: number, layout: Layout, group: Ref | undefined): Ref {
		const place = gathered.annotations.length;
		const at = { page: pages[index]!, key: annotationKey(place, pages.length), group };
		mark.tag.kids.push({ kind: 'annotation', page: index, place });
		gathered.annotationTags.push(mark.tag);
		const { height } = layout.size;
		const ref =
			mark.kind === 'widget'
				? writeWidget(mark, at, layout.measures, shared)
				: writeLink(file, mark, at, { target: pages[linkTargets[mark.link.paper]!]!, height });
		gathered.annotations.push(ref);
		return ref;
	}

	/** Writes a page and gives the fields on it. */
	function writePage(marks: Page, index: number, layout: Layout, group: Ref | undefined): Ref[] {
		const { width, height } = layout.size;
		const { operators, tags } = pageContent(marks, index, height, inks.byFace);
		gathered.contentTags.push(tags);
		const laid = marks.filter(isAnnotation);
		const refs = laid.map((mark) => writeAnnotation(mark, index, layout, group));
		const entries = {
			Type: '/Page',
			Parent: tree,
			MediaBox: numbers([0, 0, width, height]),
			Resources: dict({ Font: fonts }),
			Contents: file.addStream({}, operators),
			Annots: refs.length > 0 ? list(refs) : undefined,
			Tabs: '/S',
			StructParents: pageKey(index)
		};
		file.put(pages[index]!, dict(entries));
		return refs.filter((_, place) => laid[place]!.kind === 'widget');
	}

	let written = 0;
	for (const [place, { layout, group }] of parts.entries()) {
		const own = group === null ? undefined : file.reserve();
		const fields: Ref[] = [];
		for (const marks of layout.pages) {
			fields.push(...writePage(marks, written, layout, own));
			written += 1;
			await breathe(pace);
		}
		if (own === undefined || group === null) gathered.fields.push(...fields);
		else {
			writeGroup(file, group, own, fields);
			if (fields.length > 0) gathered.fields.push(own);
		}
		onPart(place + 1, written);
	}
	inks.close();
	file.put(tree, dict({ Type: '/Pages', Kids: list(pages), Count: pages.length }));
	const { height } = parts[0]!.layout.size;
	const catalog = writeCatalog(file, book, {
		pages: tree,
		structure: writeStructure(file, book.structure, { pages, ...gathered }),
		form: writeForm(file, gathered.fields),
		outline: writeOutline(file, book.bookmarks, pages, height),
		showsOutline: book.showsBookmarks
	});
	return file.close(catalog, information, () => breathe(pace));
}
