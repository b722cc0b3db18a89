/** The fonts of papers, from the packages on the disk. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { allFonts, fontsAsNeeded, type FontPair } from '../lib/papers/page/fonts';
import type { ScriptName } from '../lib/papers/page/script';

const packages = createRequire(import.meta.url);
const read = async (file: string): Promise<Uint8Array> =>
	new Uint8Array(await readFile(packages.resolve(`@expo-google-fonts/${file}`)));

const families: Readonly<Record<ScriptName, readonly [folder: string, name: string]>> = {
	latin: ['noto-sans', 'NotoSans'],
	armenian: ['noto-sans-armenian', 'NotoSansArmenian'],
	hebrew: ['noto-sans-hebrew', 'NotoSansHebrew'],
	arabic: ['noto-sans-arabic', 'NotoSansArabic']
};

/** One script's font in its two weights. Rejects where the package is not installed. */
export async function fontOnDisk(script: ScriptName): Promise<FontPair> {
	const [folder, name] = families[script];
	const [regular, bold] = await Promise.all([
		read(`${folder}/400Regular/${name}_400Regular.ttf`),
		read(`${folder}/600SemiBold/${name}_600SemiBold.ttf`)
	]);
	return { regular, bold };
}

/** The opened fonts that papers need. Rejects where the packages are not installed. */
export const facesFor = fontsAsNeeded(fontOnDisk);

/** All fonts, opened. */
export const allFacesOnDisk = (): ReturnType<typeof allFonts> => allFonts(fontOnDisk);
