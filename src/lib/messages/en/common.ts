/** Words that more than one screen shows: the frame, the buttons, how saving goes. */
export const common = {
	appName: 'BidLocal LA',
	languageName: 'English',
	skip: 'Skip to the main part',
	home: 'BidLocal LA, start page',
	notOfficial: 'A self-assessment on your own device. Not an official service: the agency decides.',

	menu: {
		open: 'Menu',
		label: 'Parts of this case',
		questions: 'Questions',
		spaces: 'Work spaces',
		review: 'Your answers',
		findOut: 'Things to find out',
		results: 'Where you stand',
		papers: 'Papers',
		deadlines: 'Dates and deadlines',
		before: 'Before you apply',
		preference: 'Preference on a bid',
		after: 'After you win',
		madeInLa: 'Made in Los Angeles',
		drafts: 'Saved drafts'
	},

	buttons: {
		continue: 'Continue',
		back: 'Back',
		save: 'Save',
		cancel: 'Cancel',
		add: 'Add',
		change: 'Change',
		remove: 'Remove',
		undo: 'Undo',
		close: 'Close',
		done: 'Done'
	},

	saving: {
		saving: 'Saving…',
		saved: (time: string) => `Saved on this device, ${time}`,
		notKept: 'Kept only while this page is open',
		failed: 'The last answer is not saved',
		failedHow: 'This device did not take it. The answer is still here while this page is open.',
		fullHow:
			'This device has no room left. The answers are still here while this page is open. Download a copy, or remove drafts you no longer need.',
		tryAgain: 'Try again',
		noStorage: 'This browser keeps nothing here',
		noStorageHow:
			'Perhaps the window is private. You can go on, but closing the page loses the answers: download a copy before you leave.',
		newer: 'A newer version of this page keeps your drafts',
		newerHow:
			'This page is older than the drafts on this device. Load it anew to open them. Nothing is lost.',
		loadAnew: 'Load the page anew',
		download: 'Download a copy'
	},

	conflict: {
		title: 'This case was changed in another tab',
		how: 'The other tab has saved newer answers. Nothing has been overwritten. Which answers do you want to go on with?',
		reload: 'Those of the other tab',
		copy: 'Keep these as a separate copy',
		copyOf: (name: string) => (name === '' ? 'Copy' : `Copy of ${name}`),
		removedTitle: 'This case was deleted in another tab',
		removedHow: 'The answers are still on this page. Keep them as a new draft, or let them go.',
		letGo: 'Let them go'
	},

	date: { day: 'Day', month: 'Month', year: 'Year' },

	offline: {
		installing: 'Getting ready to work without a network…',
		offlineReady: 'Ready: this works without a network from now on.',
		updateWaiting: 'A new version is ready.',
		unavailable: 'Without a network, this page cannot be opened in this window.',
		update: 'Use the new version'
	},

	programs: {
		lbe: { short: 'LBE', name: 'Local Business Enterprise' },
		cbe: { short: 'CBE', name: 'City Business Enterprise' },
		lsb: { short: 'LSB', name: 'Local Small Business' },
		lte: { short: 'LTE', name: 'Local Transitional Employer' },
		lsbe: { short: 'LSBE', name: 'Local Small Business Enterprise' },
		lsbeFederal: { short: 'LSBE federal', name: 'Local Small Business Enterprise, federal bid' },
		dvbe: { short: 'DVBE', name: 'Disabled Veteran Business Enterprise' },
		se: { short: 'SE', name: 'Social Enterprise' },
		seFederal: { short: 'SE federal', name: 'Social Enterprise, federal bid' }
	},
	standing: {
		title: 'Where you stand',
		hint: 'Changes as you answer',
		status: { met: 'Likely', unmet: 'Not yet', unknown: 'Open' },
		statusLong: { met: 'likely qualifies', unmet: 'does not qualify yet', unknown: 'still open' },
		allMet: 'Every criterion met, by your answers',
		toGo: (answers: number) => (answers === 1 ? '1 answer to go' : `Up to ${answers} answers to go`),
		changed: (program: string, status: string) => `${program}: ${status}.`
	},

	opening: 'Opening your answers…',
	noScript: 'This page needs JavaScript. Everything runs on your device and nothing is sent anywhere.',
	noCase: {
		title: 'No case is open here',
		how: 'Begin a new one, or open one that is saved on this device.',
		start: 'Begin',
		drafts: 'Saved drafts'
	},
	error: {
		notFoundTitle: 'There is no page here',
		notFound: 'The address may be mistyped, or the page has moved. Your saved answers are not affected.',
		failedTitle: 'This screen could not be shown',
		failed:
			'Something went wrong on this page. Your saved answers are not affected. Load the page again, or go to the start.',
		toStart: 'Go to the start'
	},

	errors: {
		title: 'There is a problem'
	},
	/** The rules, by a name short enough to stand beside a section. */
	sources: {
		city: 'City of Los Angeles, LBPP Rules',
		county: 'County of Los Angeles, Preference Guidelines'
	},
	unnamed: 'Case without a name'
};

export type Common = typeof common;
