/** De qué habla una frase de las reglas, en palabras: el límite y el número del espacio de trabajo. */
import type { Subject } from '../../rules/language';

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
