/** Writes papers on this device. What writes PDF, and its fonts, are loaded when a paper is first wanted. */
import type { PaperDocument } from '$lib/papers/page/document';
import type { Face } from '$lib/papers/page/face';
import type { Packet, PacketProgress, WrittenPacket } from '$lib/papers/page/write/packet';
import type { Written } from '$lib/papers/page/write/pdf';
import type { CalendarDate } from '$lib/rules/dates';

/** Loads a writer, and the fonts that these papers need. Rejects when that fails; the next attempt loads anew what failed. */
async function ready<T>(documents: readonly PaperDocument[], writer: Promise<T>): Promise<[Face[], T]> {
	const fonts = import('$lib/papers/page/fetch-fonts').then(({ facesFor }) => facesFor(documents));
	return Promise.all([fonts, writer]);
}

/** The promise's own end, or the signal's reason as soon as it is called off. */
function unlessCalledOff<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		promise.then(resolve, reject);
	});
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Lets the screen draw and listen, as often as an eye could see it. */
function pacer(): () => Promise<void> | undefined {
	let last = performance.now();
	return () => {
		if (performance.now() - last < 32) return undefined;
		return nextTask().then(() => {
			last = performance.now();
		});
	};
}

/**
 * Gives the PDF, or the characters that kept it from being written. `onstep` is told when the loading is over.
 * Rejects when the fonts cannot be loaded.
 */
export async function makePdf(
	document: PaperDocument,
	written: CalendarDate,
	onstep: () => void
): Promise<Written> {
	const [faces, { writePdf }] = await ready([document], import('$lib/papers/page/write/pdf'));
	onstep();
	// Lets the screen say so before the writing holds it.
	await nextTask();
	return writePdf(document, faces, { written });
}

export interface Pacing {
	signal: AbortSignal;
	/** From 0 to 1, with the papers done. */
	onprogress: (share: number, papers: number) => void;
}

const documentsOf = ({ cover, papers }: Pick<Packet, 'papers'> & Partial<Packet>): PaperDocument[] => [
	...(cover ? [cover] : []),
	...papers.map((paper) => paper.document)
];

/** All papers in one PDF; rejects with the signal's reason when it is called off. */
export async function makePacket(
	packet: Packet,
	written: CalendarDate,
	{ signal, onprogress }: Pacing
): Promise<WrittenPacket> {
	const [faces, { writePacket }] = await unlessCalledOff(
		ready(documentsOf(packet), import('$lib/papers/page/write/packet')),
		signal
	);
	// Every paper is first set and then written.
	const onProgress = ({ step, papers, of }: PacketProgress) =>
		onprogress((papers + (step === 'writing' ? of : 0)) / (2 * of), step === 'writing' ? papers : 0);
	return writePacket(packet, faces, { written, signal, onProgress, pause: pacer() });
}

/** A file of a ZIP. */
export interface ZippedFile {
	name: string;
	bytes: Uint8Array;
}

/** Each paper as a PDF of its own, in one ZIP with the files that go with them. */
export async function makeZip(
	{ papers }: Pick<Packet, 'papers'>,
	others: readonly ZippedFile[],
	written: CalendarDate,
	{ signal, onprogress }: Pacing
): Promise<WrittenPacket> {
	const [[faces, { writePdf }], { zipSync }] = await unlessCalledOff(
		Promise.all([ready(documentsOf({ papers }), import('$lib/papers/page/write/pdf')), import('fflate')]),
		signal
	);
	const files: Record<string, Uint8Array> = {};
	const placed: { id: string; firstPage: number; pages: number; continued: readonly string[] }[] = [];
	const problems: { paper: string; field: string; character: string; codePoint: string }[] = [];
	let pages = 0;
	for (const { id, document } of papers) {
		await nextTask();
		signal.throwIfAborted();
		const one = await writePdf(document, faces, { written });
		if ('problems' in one) problems.push(...one.problems.map((problem) => ({ ...problem, paper: id })));
		else {
			files[`${id}.pdf`] = one.bytes;
			placed.push({ id, firstPage: 1, pages: one.pages, continued: one.continued });
			pages += one.pages;
		}
		onprogress((placed.length + problems.length) / papers.length, placed.length);
	}
	if (problems.length > 0) return { problems };
	for (const { name, bytes } of others) files[name] = bytes;
	// PDFs are compressed already.
	return { bytes: zipSync(files, { level: 0, mtime: `${written}T12:00:00` }), pages, perPaper: placed };
}
