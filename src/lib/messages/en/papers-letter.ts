/** What the firm's letters share. */
import type { LetterWords } from '../../papers/letter';

export const letter: LetterWords = {
	firm: 'Name of the firm',
	address: 'Address',
	phone: 'Phone',
	email: 'E-mail',
	reach: (phone, email) => [phone, email].filter((part) => part !== undefined).join(' · '),
	name: 'Name',
	position: 'Title',
	signature: 'Signature',
	date: 'Date',
	byHand: 'for your own hand',
	toFillIn: (label) => `[${label}]`
};
