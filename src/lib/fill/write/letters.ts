/** The letters that an answer is set in: those every reader has where they hold it, and our own where they do not. */
import { StandardFontEmbedder, StandardFonts } from 'pdf-lib';
import type { Drawing } from '../../papers/page/drawing';
import { clusters, tidy, type Face } from '../../papers/page/face';
import { unsetIn } from '../../papers/page/pieces';
import type { FontStyle } from '../form';

const names: Record<
	FontStyle['family'],
	readonly [StandardFonts, StandardFonts, StandardFonts, StandardFonts]
> = {
	Helvetica: [
		StandardFonts.Helvetica,
		StandardFonts.HelveticaBold,
		StandardFonts.HelveticaOblique,
		StandardFonts.HelveticaBoldOblique
	],
	Times: [
		StandardFonts.TimesRoman,
		StandardFonts.TimesRomanBold,
		StandardFonts.TimesRomanItalic,
		StandardFonts.TimesRomanBoldItalic
	],
	Courier: [
		StandardFonts.Courier,
		StandardFonts.CourierBold,
		StandardFonts.CourierOblique,
		StandardFonts.CourierBoldOblique
	]
};

/** One of the fonts that every reader has, in the manner of our own. */
export interface StandardFace extends Face {
	standard: StandardFontEmbedder;
}

export const isStandard = (face: Face): face is StandardFace => 'standard' in face;

const opened = new Map<StandardFonts, StandardFace>();

/** The font that comes nearest to the form's own; opened once. */
export function standardFace({ family, bold, italic }: FontStyle): StandardFace {
	const name = names[family][(bold ? 1 : 0) + (italic ? 2 : 0)]!;
	const known = opened.get(name);
	if (known) return known;
	const standard = StandardFontEmbedder.for(
		name as unknown as Parameters<typeof StandardFontEmbedder.for>[0]
	);
	const index = 100 + Object.values(StandardFonts).indexOf(name);
	const shape = (clusters: readonly string[]): Drawing[] | undefined => {
		const found = clusters.flatMap((cluster) => drawing(cluster) ?? []);
		return found.length === clusters.length ? found : undefined;
	};
	const face: StandardFace = {
		bold: false,
		index,
		source: null,
		runsLeft: false,
		joins: false,
		standard,
		drawing,
		drawingOfSign: drawing,
		shape
	};
	opened.set(name, face);
	return face;

	function drawing(cluster: string): Drawing | undefined {
		const [point, ...others] = [...cluster];
		if (point === undefined || others.length > 0 || /[\p{Cc}\p{Cf}]/u.test(cluster)) return undefined;
		if (!standard.encoding.canEncodeUnicodeCodePoint(point.codePointAt(0)!)) return undefined;
		const advance = standard.widthOfTextAtSize(cluster, 1000);
		return { text: cluster, advance, glyphs: [{ text: cluster, advance, outlines: [] }] };
	}
}

/** The fonts in which a whole text can be set, all of it alike; or the characters that none of them holds. */
export function facesFor(
	text: string,
	style: FontStyle,
	own: readonly Face[]
): { faces: readonly Face[]; bold: boolean } | { unprintable: string[] } {
	const wanted = clusters(tidy(text)).filter((cluster) => cluster !== '\n');
	const standard = standardFace(style);
	if (wanted.every((cluster) => standard.drawing(cluster))) return { faces: [standard], bold: false };
	const lacking = unsetIn(tidy(text), own, style.bold);
	return lacking.length > 0 ? { unprintable: [...new Set(lacking)] } : { faces: own, bold: style.bold };
}
