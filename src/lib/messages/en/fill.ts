/** The screen on which a form that an agency made is filled. */
import type { NoProposal } from '../../fill/propose/propose';
import type { Confidence } from '../../fill/propose/rules';
import type { State } from '../../fill/rows';
import { fillGroups, fillSources } from './fill-sources';
import { fillTroubles } from './fill-troubles';

const fields = (count: number) => (count === 1 ? '1 field' : `${count} fields`);

const confidence: Record<Confidence, string> = {
	sure: 'fits well',
	likely: 'probably right',
	guess: 'only a guess'
};

const states: Record<State, string> = {
	filled: 'Will be filled',
	needsYou: 'Needs you',
	empty: 'Stays empty',
	kept: 'Stays as it is',
	locked: 'Locked by the form'
};

const none: Record<NoProposal, string> = {
	hand: 'To be signed by you. We never fill a signature.',
	declaration: 'This box is your own statement or promise. Only you can tick it.',
	others: 'This seems to be about somebody else, so we propose nothing.',
	nothing: 'Its name tells us nothing, so we propose nothing.'
};

export const fill = {
	title: 'Fill the agency’s own form',
	back: 'Back to your papers',
	description: 'Open an agency’s fillable PDF on your own device and fill it from your answers.',
	hint: 'Open a fillable PDF that you got from the agency. We propose what goes where, you put it right, and you get the same form back, filled.',
	stays: 'The file stays on this device. Nothing is sent, and the PDF itself is not kept.',

	open: {
		title: 'Your form',
		button: 'Choose a PDF',
		other: 'Choose another PDF',
		reading: 'Reading the form…',
		read: (count: number, pages: number) =>
			`The form is open: ${fields(count)} on ${pages === 1 ? '1 page' : `${pages} pages`}.`,
		refused: 'This file cannot be filled',
		password: 'Password of the PDF',
		unlock: 'Open with this password',
		failed: 'Something went wrong while we read this file. Your answers are not affected. Try again.'
	},
	troubles: fillTroubles,

	notes: {
		title: 'Know this about the form',
		hybridXfa:
			'The form comes in two versions in one file: standard fields, and Adobe’s XFA. We fill the standard fields and take the XFA version out, or Adobe’s program would show the old answers. Checks and sums that the XFA version makes no longer run.',
		signed:
			'Somebody has signed this PDF. Filling it changes what was signed: programs will say that it was changed after signing. Ask for the blank form if you can.',
		certified:
			'The agency has certified this PDF and allows filling its fields. We add your answers without touching the rest. Look at the certificate again in Adobe Acrobat Reader afterwards.',
		protected:
			'The agency has locked this PDF against changes, but allows filling it. The filled form stays locked in the same way.',
		repaired:
			'The file has a fault that other programs mend without a word. To save it we have to write it anew; check each page of the result.',
		usageRights:
			'The form gives Adobe Reader special rights, such as saving. They end once another program has filled it, so we take them out.',
		calculates: (count: number) =>
			`The form works out ${fields(count)} by itself. We run no scripts, so those stay as they are: open the filled form in Adobe Acrobat Reader, or fill them yourself.`,
		scripts:
			'The form holds scripts. We leave them in and run none: checks that the form makes have not been made.',
		hiddenFields: (count: number) =>
			count === 1
				? 'The form hides 1 field. We leave it alone.'
				: `The form hides ${count} fields. We leave them alone.`
	},
	goOn: 'Fill it anyway',

	list: {
		title: 'What goes where',
		filterLabel: 'Show',
		filters: { all: 'All', needsYou: 'Needs you', filled: 'Filled', empty: 'Empty or left alone' },
		page: (page: number) => (page === 0 ? 'On no page' : `Page ${page}`),
		count: fields,
		nothingHere: 'No field is like that.',
		noName: (place: number) => `Field ${place}, without a name`,
		called: (name: string) => `In the form: ${name}`,
		change: 'Change',
		close: 'Close',
		use: 'Use it',
		answer: 'Answer it',
		guess: (what: string) => `We would write: ${what}`,
		ticked: 'a tick',
		notTicked: 'no tick',
		fromYou: 'You chose this',
		fromMapping: 'As matched before',
		holds: (what: string) => `The form already says: ${what}`,
		about: (count: number) => (count === 1 ? 'at most 1 letter' : `at most ${count} letters`),
		comb: 'one letter in each cell',
		multiline: 'several lines',
		required: 'required'
	},
	confidence,
	states,
	none,
	needs: {
		guess: 'Is this right?',
		unknown: (what: string) => `Your case does not say this yet: ${what}. Answer it, or write it here.`,
		noOption: 'None of the form’s choices fits your answer for sure. Choose one.',
		own: 'You write this one yourself each time.',
		required: 'The form requires this field.',
		tooLong: (letters: number, fits: number) =>
			`Too long: ${letters} letters, and about ${fits} have room. Shorten it, or leave it empty and attach a page. Nothing is cut off.`,
		unprintable: (characters: string) => `Cannot be printed: ${characters}. Write it another way.`
	},

	edit: {
		what: (field: string) => `What goes into “${field}”?`,
		fromCase: 'From your answers',
		choose: 'Choose one',
		unknownNow: '(not answered yet)',
		own: 'My own words',
		ownLabel: 'Your words for this field',
		tick: 'Tick it',
		noTick: 'Do not tick it',
		option: 'One of the form’s choices',
		empty: 'Leave it empty',
		keep: 'Leave what the form says',
		propose: 'Back to what we proposed',
		declaration: 'Read it in the form first. You tick it, not we; it is not remembered for other cases.'
	},
	sources: fillSources,
	groups: fillGroups,

	save: {
		title: 'The filled form',
		summary: (filled: number, waiting: number, left: number) =>
			`${fields(filled)} will be filled. ${waiting === 0 ? 'None waits for you.' : waiting === 1 ? '1 waits for you and stays empty until then.' : `${waiting} wait for you and stay empty until then.`} ${left === 1 ? '1 is left alone.' : `${left} are left alone.`}`,
		button: 'Save the filled PDF',
		working: 'Filling the form…',
		done: (filled: number) => `Saved: ${fields(filled)} filled. The rest of the form is as it was.`,
		smaller: (list: string) => `Set in smaller letters, so that all of it is seen: ${list}.`,
		check: 'Check every page before you sign. You sign it, and you answer for it.',
		failed: 'The form could not be filled. Your answers are not affected. Try again.',
		problems: 'Nothing was saved: these fields need you first.',
		ending: 'filled'
	},

	mapping: {
		title: 'What this device remembers of the form',
		hint: 'What you put right is kept for this form, for every case on this device: which field takes which answer. It holds no answers and no names of people.',
		kept: (count: number) => (count === 0 ? 'Nothing yet.' : `${fields(count)} put right.`),
		notKept: 'This browser does not let us keep it. Save it as a file.',
		save: 'Save as a small file',
		load: 'Open such a file',
		forget: 'Forget it',
		forgotten: 'Forgotten. What we propose stands again.',
		loaded: (count: number) => `Taken over: ${fields(count)}.`,
		refused: 'This file was not taken over',
		faults: {
			tooLarge: 'It is larger than such a file can be.',
			notJson: 'It is not a file of this kind, or it is damaged.',
			otherFile: 'It is another kind of file.',
			newer: 'It comes from a newer version of this page. Load the page anew.',
			shape: (where: string) => `Something in it does not look as it should, at: ${where}.`,
			otherForm: 'It belongs to another form, or to another version of this one.',
			unknownField: (field: string) => `It names a field that this form does not have: ${field}.`,
			twice: (field: string) => `It names a field twice: ${field}.`,
			unknownThing: (thing: string) => `It asks for something that a case does not have: ${thing}.`,
			notFor: (field: string) => `It would fill a field that cannot be filled that way: ${field}.`
		}
	}
};

export type Fill = typeof fill;
