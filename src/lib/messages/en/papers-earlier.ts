/** Choosing the earlier case of a renewal. */
export const earlier = {
	title: 'Compare with an earlier case',
	hint: 'Your answers as they were when you were certified: another draft, or a copy that you downloaded then. This paper then shows what changed. The earlier case is only read.',
	draft: 'A draft on this device',
	none: 'None chosen',
	option: (name: string, shortId: string, day: string) => `${name} (${shortId}), saved ${day}`,
	noDrafts:
		'No other draft is on this device. Next time, make a copy under “Saved drafts” before you change an old case: then there is something to compare with.',
	file: 'Choose a case file',
	orFile: 'Or choose a case file',
	chosen: {
		draft: (name: string, day: string | undefined) =>
			`Compared with the draft “${name}”, as last saved${day === undefined ? '' : ` on ${day}`}.`,
		file: (name: string, day: string | undefined) =>
			`Compared with the file “${name}”, ${day === undefined ? 'which bears no day' : `as of ${day}`}. What it says is kept with this draft.`
	},
	clear: 'Compare with none',
	gone: 'The draft that was chosen here is no longer on this device, so nothing is compared. Choose another draft or a case file.',
	unreadable:
		'The earlier case that was chosen here cannot be read, so nothing is compared. Choose it again, or another one.',
	refused: 'This file was not taken. What was chosen before stays. The reasons:',
	notRead: 'The device could not read the file.',
	more: (reasons: number) => (reasons === 1 ? 'and 1 more reason' : `and ${reasons} more reasons`)
};

export type Earlier = typeof earlier;
