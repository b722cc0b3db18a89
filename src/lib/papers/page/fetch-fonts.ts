import latinRegular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import latinBold from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url';
import arabicRegular from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import armenianRegular from '@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf?url';
import armenianBold from '@expo-google-fonts/noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf?url';
import hebrewRegular from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url';
import hebrewBold from '@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf?url';
import type { Face } from './face';
import { allFonts, fontsAsNeeded } from './fonts';
import type { FontPair } from './fonts';
import type { ScriptName } from './script';

const addresses: Readonly<Record<ScriptName, readonly [regular: string, bold: string]>> = {
	latin: [latinRegular, latinBold],
	armenian: [armenianRegular, armenianBold],
	hebrew: [hebrewRegular, hebrewBold],
	// One weight: a second of this large font would put the offline copy over its limit.
	arabic: [arabicRegular, arabicRegular]
};

async function bytesAt(url: string): Promise<Uint8Array> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`The font at ${url} could not be loaded (${answer.status}).`);
	return new Uint8Array(await answer.arrayBuffer());
}

async function fetchFont(script: ScriptName): Promise<FontPair> {
	const [regular, bold] = await Promise.all(addresses[script].map(bytesAt));
	return { regular: regular!, bold: bold! };
}

/**
 * The opened fonts that papers written in the browser need, from the app's own origin (and so from its cache, offline).
 * Import this module only when a paper is wanted: `await import('…/fetch-fonts')`. Rejects when a font cannot be loaded;
 * the next call tries anew.
 */
export const facesFor = fontsAsNeeded(fetchFont);

/** All fonts, opened, for text that is not known yet. Rejects when one cannot be loaded. */
export const fetchAllFaces = (): Promise<Face[]> => allFonts(fetchFont);
