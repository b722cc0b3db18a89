import { runs } from './document';
import type { Words } from './document';
import type { Drawing } from './drawing';
import { chooseFace, clusters, tidy } from './face';
import type { Face } from './face';
import { isJoiner } from './script';

/** The smallest stretch of text that is set as one: a cluster, or several that the font has made one glyph. */
export interface Piece {
	text: string;
	face: Face;
	drawing: Drawing;
}

/** What no font at hand can set. */
export interface Unset {
	text: string;
	face?: undefined;
}

/** Words that were set before, by weight, for as long as the list of fonts is held: one writing. */
const known = new WeakMap<
	readonly Face[],
	[Map<string, (Piece | Unset)[]>, Map<string, (Piece | Unset)[]>]
>();

/** Sets a word without spaces, cluster by cluster, and stretches of joining letters as a whole. */
function wordPieces(word: string, faces: readonly Face[], bold: boolean): (Piece | Unset)[] {
	const found: (Piece | Unset)[] = [];
	let joining: string[] = [];
	let joiningFace: Face | undefined;
	const flush = () => {
		if (!joiningFace) return;
		const face = joiningFace;
		const drawings = face.shape(joining);
		if (drawings) found.push(...drawings.map((drawing) => ({ text: drawing.text, face, drawing })));
		else found.push(...joining.map((text) => ({ text })));
		[joining, joiningFace] = [[], undefined];
	};
	for (const cluster of clusters(word)) {
		const face = isJoiner(cluster) ? joiningFace : chooseFace(faces, cluster, bold);
		if (face?.joins) {
			if (face !== joiningFace) flush();
			joiningFace = face;
			joining.push(cluster);
			continue;
		}
		flush();
		const drawing = face?.drawing(cluster);
		found.push(face && drawing ? { text: cluster, face, drawing } : { text: cluster });
	}
	flush();
	return found;
}

/** The pieces of a tidied text. A line break is a piece that is as wide as a space. */
export function piecesOfText(text: string, faces: readonly Face[], bold: boolean): (Piece | Unset)[] {
	let words = known.get(faces);
	if (!words) known.set(faces, (words = [new Map(), new Map()]));
	const set = words[bold ? 1 : 0];
	const found: (Piece | Unset)[] = [];
	for (const word of text.match(/[^ \n]+|[ \n]/g) ?? []) {
		let pieces = set.get(word);
		if (!pieces) {
			pieces = wordPieces(word === '\n' ? ' ' : word, faces, bold);
			if (word === '\n') pieces = pieces.map((piece) => ({ ...piece, text: word }));
			set.set(word, pieces);
		}
		for (const piece of pieces) found.push(piece);
	}
	return found;
}

/** The characters of a tidied text that no font can set. */
export const unsetIn = (text: string, faces: readonly Face[], bold: boolean): string[] =>
	piecesOfText(text, faces, bold).flatMap((piece) => (piece.face ? [] : [piece.text]));

/** The pieces of running words, run by run. Throws at a character that no font can set. */
export const piecesOf = (words: Words, faces: readonly Face[], bold: boolean): Piece[][] =>
	runs(words).map((run) =>
		piecesOfText(tidy(run.text), faces, bold || run.bold === true).map((piece) => {
			if (piece.face) return piece;
			throw new Error(`No font holds "${piece.text}"; ask problems() before setting a paper.`);
		})
	);
