/** What Executive Directive No. 20 says of the ordinances on hiring, April 30, 2026. */
import { directive } from '../sources/la-mayor-directive-20';
import { days, dollars } from './figure';

export const directive20Figures = {
	/** First Source Hiring binds contracts above this. */
	firstSourceAbove: dollars(25_000, directive('Introduction', 'applies to City contracts exceeding $25,000')),
	/** From the directive's issue, for the departments to act. */
	lead: days(30, directive('A.2')),
	systems: days(90, directive('A.4')),
	outreach: days(90, directive('B.1'))
} as const;
