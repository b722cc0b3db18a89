import type { PaperDocument } from './document';
import { fontPair, openFaces } from './face';
import type { Face } from './face';
import { scriptNames, scriptsIn } from './script';
import type { ScriptName } from './script';
import { textsOf } from './texts';

/** A script's font in its two weights, as bytes. */
export interface FontPair {
	regular: Uint8Array;
	bold: Uint8Array;
}

/**
 * Gives what opens the fonts that papers need: Noto Sans always, another script's when one of them holds its letters. Each
 * is loaded once; one that could not be loaded rejects, and is tried anew the next time.
 */
export function fontsAsNeeded(
	load: (script: ScriptName) => Promise<FontPair>
): (documents: readonly PaperDocument[]) => Promise<Face[]> {
	const opened = new Map<ScriptName, Promise<Face[]>>();
	const open = (script: ScriptName): Promise<Face[]> => {
		const opening =
			opened.get(script) ??
			load(script).then(
				({ regular, bold }) => openFaces(fontPair(script, regular, bold)),
				(error: unknown) => {
					opened.delete(script);
					throw error;
				}
			);
		opened.set(script, opening);
		return opening;
	};
	return async (documents) => {
		const texts = documents.flatMap((document) => textsOf(document).map(({ text }) => text));
		return (await Promise.all(scriptsIn(texts).map(open))).flat();
	};
}

/** All fonts there are, opened: for what is to print anything. */
export async function allFonts(load: (script: ScriptName) => Promise<FontPair>): Promise<Face[]> {
	const pairs = await Promise.all(scriptNames.map(async (script) => ({ script, ...(await load(script)) })));
	return openFaces(pairs.flatMap(({ script, regular, bold }) => fontPair(script, regular, bold)));
}
