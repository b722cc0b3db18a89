/** The sheet in front of a packet of papers. */
import type { CoverWords } from '../../papers/packet-cover';

export const cover: CoverWords = {
	title: 'Your packet of papers',
	notice:
		'This sheet is for you. It is not part of any application, and nobody has to see it. BidLocal LA is not an agency: the City and the County decide.',
	asOf: (date) => `Filled from the answers as they were judged on ${date}.`,
	unnamed: 'The firm’s name is not answered yet.',
	howTo: [
		'Take the packet apart: each paper goes to a place of its own, or stays with you. Its first lines say which.',
		'Read each paper before you sign it. Fill by hand what is still blank, or answer it in the app and write the packet again.',
		'Supporting documents are not uploaded to RAMP unless you are asked to. The City asks for them by e-mail.',
		'Addresses come from the agencies’ own rules. Check before sending: the address in your own letter governs.'
	],
	contents: 'What is in it',
	ready: 'Nothing is missing.',
	lacks: (answers) => (answers === 1 ? '1 answer is missing.' : `${answers} answers are missing.`),
	footer: 'Cover sheet, for your own use. Made on your device with BidLocal LA, which is not an agency.'
};
