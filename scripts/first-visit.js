/**
 * What every first visit loads before its first question, put into two files: each file of its own would cost a hundred
 * bytes more. `tests/browser/weight.spec.ts` weighs the whole. A module that is not on the way there must not be named.
 */

const rules = [
	'exact/',
	'la-city/',
	'la-county/',
	'figures/(?:figure|la-city-2024|la-county-2016)\\.ts',
	'sources/la-(?:city-lbpp|county-preference)',
	'(?:asking-order|assess|choices|cited-as|contradictions|dates|explain|fact-paths|faults|language|programs)\\.ts',
	'(?:rule-sets|to-change|truth|view|words)\\.ts'
];
const interview = ['questions/', '(?:answers|goals|in-use|known|next-question|paths|questions)\\.ts'];
const screens = [
	'(?:AnswerField|ChoiceCard|Choices|DateField|ErrorSummary|FieldError|NoCase|SavingStatus|Screen)\\.svelte',
	'(?:StandingMark|TextField|WhenReady|WhyWeAsk)\\.svelte',
	'(?:begin|blank|citation|download|facts-with|item-label|language|question-words|typed-answer|typed-date|way)\\.ts',
	'session\\.svelte\\.ts'
];

const below = (/** @type {string} */ folder, /** @type {string[]} */ files) =>
	`${folder}/(?:${files.join('|')})`;

/** Groups of modules for the bundler, by the paths of their files. */
export const firstVisit = [
	{
		name: 'engine',
		test: new RegExp(`src/lib/(?:${below('rules', rules)}|${below('interview', interview)})`)
	},
	{ name: 'screens', test: new RegExp(`src/lib/(?:${below('ui', screens)}|messages/index\\.ts)`) }
];
