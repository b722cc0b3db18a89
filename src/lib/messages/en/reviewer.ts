/** The page for the agencies' staff who check the rules without reading code. */
import { reviewerFigures } from './reviewer-figures';
import type { Answer } from '../../interview/question';

const answers: Record<Answer['kind'], string> = {
	yesNo: 'yes or no',
	choice: 'one of these',
	place: 'a place, found by its name, which is one of these',
	choices: 'any of these, or none',
	count: 'a whole number',
	dollars: 'dollars',
	share: 'per cent, 0 to 100',
	text: 'text',
	date: 'a date',
	sinceOrNever: 'a date, or never',
	address: 'an address',
	list: 'a list; each item has questions of its own'
};

export const reviewer = {
	title: 'For reviewers: the rules as we read them',
	description: 'Every criterion of every program, with its source, its questions, its papers and its tests.',
	hint: 'For staff of the City and the County who check our rules without reading code. It prints as one document.',
	notOfficial: 'This is our own reading, not the agencies’. Where it differs from the law, the law governs.',
	spacesNote:
		'What is asked of work space 1 is asked of each work space on the list. “Choose” marks a rule that binds only some firms.',
	contents: 'On this page',
	met: 'When met:',
	unmet: 'When not met:',
	source: 'Source:',
	reading: (number: number) => `Our reading ${number}:`,
	decides: 'The agency decides:',
	metBy: 'Met by:',
	facts: 'Questions it hangs on',
	noFacts: 'No question of its own: it is decided by the criteria below it.',
	asFor: (program: string) =>
		`It asks for everything that ${program} asks for. That is set out there, and not again here.`,
	papers: 'Papers that want it:',
	heldBy: 'Held by the tests:',
	any: 'One of these is enough:',
	all: 'All of these together:',
	given: 'Choose by this answer:',
	then: 'Where it applies:',
	otherwise: 'Where it does not apply:',
	nothingMore: 'Nothing more is asked.',
	alsoDecides: 'The agency decides on the whole',
	and: ', and ',
	or: ', or ',
	isNot: (condition: string) => `not (${condition})`,
	yes: 'yes',
	no: 'no',
	anySpace: '[the work space]',
	anyPerson: '[the person]',
	tests: 'The tests’ sentences',
	testsHint:
		'Each sentence is tried at every change of this app. Words between « » stand for several values, each tried.',
	generalTests: 'Tests of all programs together',
	figures: reviewerFigures,
	map: 'The interview as a map',
	mapHint: 'No question branches: each is asked while its answer can still change something.',
	answer: 'Answer:',
	answers,
	fact: 'Fact:',
	after: 'Comes after:',
	waitsFor: 'Waits for:',
	onlyWhile: 'Only while:',
	readBy: 'Read by the criteria of:',
	readByNone: 'No criterion reads it.',
	paperOnly: 'Asked only where a paper needs it.',
	sheet: {
		title: 'All our words, to correct and send back',
		hint: 'A spreadsheet with every screen and every message in English and Spanish, and columns for your corrections. It is written on this device.',
		button: 'Download the spreadsheet (XLSX)',
		busy: 'Writing the spreadsheet…',
		done: (messages: number) => `Downloaded: ${messages} messages.`,
		failed: 'The spreadsheet could not be written. Try again, with a network if you have one.'
	}
};

export type Reviewer = typeof reviewer;
