/** De qué habla una frase de las reglas, en palabras: el límite y el número del espacio de trabajo. */
import type { Named, Subject } from '../../rules/language';

const places = {
	county: { in: 'en el Condado de Los Ángeles', of: 'del Condado de Los Ángeles' },
	city: { in: 'en la Ciudad de Los Ángeles', of: 'de la Ciudad de Los Ángeles' },
	none: { in: 'en la zona que cuenta', of: 'de la zona que cuenta' }
} as const;

/** «en el Condado …» */
export const inPlace = ({ place }: Subject): string => places[place ?? 'none'].in;

/** «del Condado …», también después de «fuera». */
export const ofPlace = ({ place }: Subject): string => places[place ?? 'none'].of;

/** Después de un artículo o de «su». El primer espacio lleva el número 1 para quien lee. */
export const spaceOf = ({ space }: Subject): string =>
	space === undefined ? 'espacio de trabajo' : `espacio de trabajo ${space + 1}`;

// Los miles con coma y los decimales con punto, como se escriben en los Estados Unidos.
/** Una cifra de la regla, como se dice en una frase. Sin ella, la frase muestra dónde va: para quien la revisa. */
const figure = ({ figures }: Subject, name: Named): string =>
	figures?.[name]?.toLocaleString('en-US') ?? `«${name}»`;

export const peopleOf = (about: Subject): string => figure(about, 'people');
export const dollarsOf = (about: Subject): string => `$${figure(about, 'dollars')}`;
export const shareOf = (about: Subject): string => `${figure(about, 'share')} por ciento`;
export const hoursOf = (about: Subject): string => `${figure(about, 'hours')} por ciento`;
/** «la mitad», «el 40 por ciento»: delante de «de». */
export const partOf = (about: Subject): string =>
	about.figures?.share === 50 ? 'la mitad' : `el ${shareOf(about)}`;
/** «de la mitad», «del 40 por ciento». */
export const ofPart = (about: Subject): string =>
	about.figures?.share === 50 ? 'de la mitad' : `del ${shareOf(about)}`;
export const yearsOf = (about: Subject): string =>
	about.figures?.years === 1 ? 'un año' : `${figure(about, 'years')} años`;
