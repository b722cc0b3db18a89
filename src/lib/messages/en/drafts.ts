/** The drafts on this device. */
export const drafts = {
	title: 'Saved drafts',
	hint: 'They are in this browser on this device, and nowhere else.',
	none: 'No draft is saved on this device.',
	loading: 'Looking for drafts…',
	isOpen: 'Open now',
	saved: (moment: string) => `Saved ${moment}`,
	memory: 'Kept only while this page is open',
	who: { business: 'Business', nonprofit: 'Nonprofit', counselor: 'Client' },
	standing: (met: number, open: number, unmet: number) =>
		[met > 0 && `${met} likely`, open > 0 && `${open} open`, unmet > 0 && `${unmet} not yet`]
			.filter(Boolean)
			.join(', '),
	open: 'Open',
	goOn: 'Go on',
	more: 'More',
	moreAbout: (name: string) => `More: ${name}`,
	rename: 'Rename',
	newName: 'New name',
	duplicate: 'Make a copy',
	export: 'Download a copy',
	remove: 'Delete',
	removed: (name: string) => `“${name}” is deleted.`,
	undone: (name: string) => `“${name}” is back.`,
	failed: 'That did not work on this device. Nothing has changed. Try again.',
	conflict: 'Another tab changed this draft at the same moment. Nothing has been overwritten. Try again.',

	done: {
		title: 'Done with this client?',
		hint: 'Saves the case, closes it, and leaves a clean start for the next person. Nothing of it stays on the screen.',
		button: 'I’m done with this case'
	},
	new: 'Begin a new case',

	import: {
		title: 'Open a copy you downloaded',
		hint: 'A case file from this app (.json). It becomes a new draft; no other draft is changed.',
		button: 'Choose a file',
		done: (name: string) => `“${name}” is saved as a new draft.`,
		refusedTitle: 'This file was not opened',
		refused: 'It does not fit the format of a case. Nothing has been saved or changed. The reasons:',
		fault: (fact: string, found: string, wanted: string) =>
			`${fact === '' ? 'The file' : fact}: found ${found}, wanted ${wanted}`,
		fallbackName: 'Opened from a file',
		tooLarge: 'The file is too large to be a case.'
	},

	persistence: {
		notGranted:
			'This browser has not promised to keep the drafts: it may clear them when space runs low, and Safari clears them after seven days without a visit. Installing the app, or a downloaded copy, is safer.',
		noStorage:
			'This browser keeps nothing here, perhaps because the window is private. Drafts last only while this page is open: download a copy.'
	},
	unreadable: {
		title: 'Drafts that cannot be read',
		hint: 'They are damaged. They take up room, and all that can be done is to delete them.'
	},
	outOfReach: (drafts: number) =>
		`${drafts === 1 ? '1 draft lies' : `${drafts} drafts lie`} in a storage that the browser would not open just now. Load the page anew to try again.`
};

export type Drafts = typeof drafts;
