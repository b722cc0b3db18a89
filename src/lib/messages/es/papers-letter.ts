/** Lo que las cartas de la empresa tienen en común. */
import type { LetterWords } from '../../papers/letter';

export const letter: LetterWords = {
	firm: 'Nombre de la empresa u organización',
	address: 'Dirección',
	phone: 'Teléfono',
	email: 'Correo electrónico',
	reach: (phone, email) => [phone, email].filter((part) => part !== undefined).join(' · '),
	name: 'Nombre',
	position: 'Cargo',
	signature: 'Firma',
	date: 'Fecha',
	byHand: 'se llena a mano',
	toFillIn: (label) => `[${label}]`
};
