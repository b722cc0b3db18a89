/** The documents to have ready: what each is, what is accepted, and why it is asked for. */
import type { DocumentWords } from '../document-words';
import type { DocumentKey } from '../../checklist/needed-document';
import { certification } from './documents-certification';
import { firm } from './documents-firm';
import { premises } from './documents-premises';

export const documents = {
	about: { ...premises, ...firm, ...certification } satisfies Record<DocumentKey, DocumentWords>,
	title: 'Documents to have ready',
	count: (documents: number) =>
		documents === 1 ? '1 document to have ready' : `${documents} documents to have ready`,
	plus: (maybe: number) => (maybe === 1 ? '1 more if it applies' : `${maybe} more if they apply`),
	ofSpace: (label: string) => `For ${label}`,
	ofFirm: 'For the firm',
	withBid: 'With each bid, once you are certified',
	ifApplies: 'If it applies',
	because: {
		severalLocations: 'If you add up people from several locations, each location’s papers are needed.',
		oneIsEnough: 'Your headquarters is shown already. This one only if you want to rely on it too.'
	},
	where: {
		county: 'Los Angeles County',
		city: 'the City of Los Angeles',
		both: 'Los Angeles County (for LBE) and the City of Los Angeles (for CBE)'
	},
	unlabeledSpace: (number: number) => `work space ${number}`,
	openFacts: 'This list may change once you answer:',
	handling: {
		withinFourteenDays:
			'The City asks for documents by e-mail after you apply. You then have 14 calendar days to send them, or the application is closed.',
		notToRamp: 'Do not upload these documents to RAMP unless you are told to.'
	}
};

export type Documents = typeof documents;
