/** What Executive Directive No. 20 says of the ordinances on hiring, April 30, 2026. */
import { directive } from '../sources/la-mayor-directive-20';
import { dollars } from './figure';

export const directive20Figures = {
	/** First Source Hiring binds contracts above this. */
	firstSourceAbove: dollars(25_000, directive('Introduction'))
} as const;
