/** Text made comparable: the same word whatever its case, accents, width and punctuation. */

/** Letters that are letters of their own in Unicode and are typed in English without their stroke. */
const strokes: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ŧ: 't',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ı: 'i'
};

/**
 * Lower case, without accents. Only the marks of Latin, Greek and Cyrillic go: in other scripts a mark may be a
 * vowel, and two names would become one.
 */
export function unaccented(text: string): string {
	if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
	const lower = text.normalize('NFKD').toLowerCase();
	return lower
		.replace(/[\u0300-\u036f]/gu, '')
		.replace(/\p{Cf}/gu, '')
		.replace(/[łøđðħŧßæœþı]/gu, (letter) => strokes[letter] ?? letter);
}

/** The words of a heading or a short value: without accents and punctuation, one space between. */
export function folded(text: string): string {
	return unaccented(text)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}
