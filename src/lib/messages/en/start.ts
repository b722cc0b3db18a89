/** The first screen: what this is, for whom, and what to expect. */
export const start = {
	title: 'See which local preferences your business can use',
	description:
		'Find out which local preference certifications of the City and County of Los Angeles your business or nonprofit may qualify for. Free, on your device, works offline. Not official.',
	lead: 'When the City or County of Los Angeles buys something, certified local firms get a preference. Answer one question at a time, see where you stand and why, and leave with the papers.',

	going: {
		title: 'Go on where you left off',
		open: (name: string) => `Continue: ${name}`,
		saved: (moment: string) => `Saved ${moment}`,
		all: 'All saved drafts',
		new: 'Or begin a new case'
	},

	who: {
		title: 'Who is this for?',
		business: { label: 'My business', hint: 'It works for profit, of any size' },
		nonprofit: { label: 'My nonprofit', hint: 'Also with a jobs program for people in transition' },
		counselor: { label: 'A client I am helping', hint: 'I am a counselor; this device may be shared' }
	},
	clientName: {
		label: 'What do you call this case?',
		hint: 'Only to find it again on this device. A number is enough; leave out names if the device is shared.'
	},
	goal: {
		title: 'Which preferences do you want to look at?',
		city: { label: 'The City’s', hint: 'City of Los Angeles: LBE, CBE, LSB, LTE' },
		county: { label: 'The County’s', hint: 'Los Angeles County: LSBE, DVBE, Social Enterprise' },
		fits: { label: 'Tell me what fits', hint: 'Both. Questions that cannot matter are left out' }
	},
	begin: 'Start',
	whoMissing: 'Choose who this is for',
	goalMissing: 'Choose which preferences you want to look at',

	expect: {
		title: 'Before you start',
		timeTitle: 'About 10 to 20 minutes',
		time: 'You can stop at any time and go on later. “I’m not sure” is always an answer.',
		deviceTitle: 'It stays on this device',
		device: 'Your answers are saved in this browser and sent to nobody. It works without a network.',
		officialTitle: 'It is not official',
		official: 'This is your own assessment. The agency decides, on its own form and with your documents.',
		handyTitle: 'Good to have at hand',
		handy:
			'Your lease, your City business tax certificate (BTRC), your last tax return and your payroll reports (DE 9C).'
	},
	lost: {
		title: 'Drafts are missing on this device',
		how: (had: number, found: number) =>
			`There were ${had}, now there ${found === 1 ? 'is' : 'are'} ${found}. The browser has cleared some, or a fault took them. If you downloaded a copy, you can open it again.`,
		understood: 'Understood'
	}
};

export type Start = typeof start;
