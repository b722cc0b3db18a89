/** Procedure #5 B: what to have ready, and what comes after the upload. */
import { withApplication, type DocumentToHave } from '../../documents';
import type { Block, Words } from '../../page/document';
import type { PaperInput } from '../../paper';
import type { DocumentWords } from './words';

export function documentsToHaveReady(input: PaperInput): Block[] {
	const { words } = input;
	const says = words.worksheet.documents;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: [{ text: says.intro, bold: true }] },
		...withApplication(input).map((document, i): Block => ({
			kind: 'checkBox',
			name: `document-${i + 1}`,
			words: sentence(document, says),
			ticked: { leftBlank: words.worksheet.yours }
		})),
		{ kind: 'paragraph', words: says.ask }
	];
}

/** What it is, of which space, and what is accepted, as one sentence. */
function sentence(document: DocumentToHave, says: DocumentWords): Words {
	const { title, spaceName, ifApplies, accepted, because, why } = document;
	const reason = because === undefined || why === undefined ? '' : ` ${why}`;
	const space = spaceName === undefined ? [] : [{ text: spaceName, source: says.ofSpace }];
	const applies = ifApplies ? [says.ifApplies] : [];
	const notes = [...space, ...applies].flatMap((note, i) => (i === 0 ? [note] : ['; ', note]));
	const what = accepted.map(ended).join(' ');
	return [title, ...(notes.length === 0 ? [] : [' (', ...notes, ')']), `: ${what}${reason}`];
}

/** With its full stop; what is accepted may be a phrase, or sentences that end by themselves. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

export function afterwards({ words }: PaperInput): Block[] {
	const says = words.worksheet.afterwards;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'list', numbered: true, items: says.steps },
		{ kind: 'paragraph', words: says.contact },
		{ kind: 'paragraph', words: says.contactNote, small: true }
	];
}
