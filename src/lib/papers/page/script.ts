/** The scripts that papers can be written in, and how each is set. */

/** A script with a font of its own. `latin` stands for Latin, Greek and Cyrillic letters, and for signs and digits. */
export type ScriptName = 'latin' | 'armenian' | 'hebrew' | 'arabic';

/** How the letters of a font become glyphs. */
export interface Setting {
	/** The script as OpenType calls it, or undefined where the letters tell it themselves. */
	tag?: string;
	direction: 'ltr' | 'rtl';
	/** Letters take their shape from their neighbours, so a word is set as a whole. */
	joins: boolean;
	/**
	 * Features of the font that are not wanted. Ligatures never are: a person can copy and mark letters, not ligatures.
	 * Left to right no composition is either: a cluster alone decides its glyphs.
	 */
	features: Readonly<Record<string, boolean>>;
}

export interface Script extends Setting {
	/** The clusters (a character with its combining marks) that the font is asked to draw. */
	draws: RegExp;
	/** Letters that call for the font. */
	needs: RegExp;
}

const leftToRight: Setting = { direction: 'ltr', joins: false, features: { ccmp: false, liga: false } };
const rightToLeft: Setting = { direction: 'rtl', joins: false, features: { liga: false } };

export const scripts: Readonly<Record<ScriptName, Script>> = {
	latin: {
		...leftToRight,
		/** No control and no invisible sign, but for the two marks of direction, which say how digits and signs run. */
		draws:
			/^(?:[\u200e\u200f]|(?!\p{Cc}|\p{Cf})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]\p{Script=Inherited}*)$/u,
		needs: /[^]/u
	},
	armenian: {
		...leftToRight,
		draws: /^\p{Script_Extensions=Armenian}\p{Script=Inherited}*$/u,
		needs: /\p{Script_Extensions=Armenian}/u
	},
	hebrew: {
		...rightToLeft,
		tag: 'hebr',
		draws: /^(?!\p{M})\p{Script=Hebrew}\p{M}*$/u,
		needs: /\p{Script=Hebrew}/u
	},
	arabic: {
		...rightToLeft,
		tag: 'arab',
		joins: true,
		draws: /^(?:[\u200c\u200d]|(?!\p{M}|\p{Cf})\p{Script_Extensions=Arabic}\p{M}*)$/u,
		needs: /\p{Script_Extensions=Arabic}/u
	}
};

export const scriptNames = Object.keys(scripts) as readonly ScriptName[];

/** The scripts whose fonts a text calls for, in a settled order; `latin` always. */
export const scriptsIn = (texts: readonly string[]): ScriptName[] =>
	scriptNames.filter((name) => name === 'latin' || texts.some((text) => scripts[name].needs.test(text)));

/** Parts letters that would join, or joins them: of no width, and only inside a word of joining letters. */
export const isJoiner = (cluster: string): boolean => cluster === '\u200c' || cluster === '\u200d';

/** Letters, digits and signs that run from right to left, or make others do so. */
export const runsLeft =
	/[\u0590-\u08ff\u200f\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
