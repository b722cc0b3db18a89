import type { Language } from './document';

/** What the page itself says, besides the paper's own words. */
export interface Wording {
	page(number: number, of: number): string;
	/** Where a link leads. */
	atPage(number: number): string;
	/** The page's place in a packet of several papers. */
	packetPage(number: number, of: number): string;
	/** What a full field ends with, longest first: a narrow field takes a shorter one. */
	continued(item: number): readonly string[];
	addendum: string;
	addendumItem(item: number, field: string): string;
	tableCell(column: string, row: number): string;
	leftBlank(label: string, why: string): string;
}

/** A label as a sentence of its own: one full stop, no colon. */
const sentence = (label: string): string => `${label.replace(/[.:;\s]+$/, '')}.`;

const english: Wording = {
	page: (number, of) => `Page ${number} of ${of}`,
	atPage: (number) => `Page ${number}`,
	packetPage: (number, of) => `Packet page ${number} of ${of}`,
	continued: (item) => [`(continued in Addendum, item ${item})`, `(see Addendum, ${item})`, `(Add. ${item})`],
	addendum: 'Addendum',
	addendumItem: (item, field) => `Addendum, item ${item}: continued from “${field}”`,
	tableCell: (column, row) => `${column}, row ${row}`,
	leftBlank: (label, why) => `${sentence(label)} Left blank: ${why}`
};

const spanish: Wording = {
	page: (number, of) => `Página ${number} de ${of}`,
	atPage: (number) => `Página ${number}`,
	packetPage: (number, of) => `Página ${number} de ${of} del paquete`,
	continued: (item) => [`(continúa en el Anexo, punto ${item})`, `(ver Anexo, ${item})`, `(Anexo ${item})`],
	addendum: 'Anexo',
	addendumItem: (item, field) => `Anexo, punto ${item}: continuación de «${field}»`,
	tableCell: (column, row) => `${column}, fila ${row}`,
	leftBlank: (label, why) => `${sentence(label)} En blanco: ${why}`
};

/** The page's own words in the paper's language. */
export const wordingIn = (language: Language): Wording => ({ en: english, es: spanish })[language];
