/**
 * The County's motion *Made in Los Angeles Program Pilot* (May 5, 2026): it orders departments to design a pilot. What
 * qualifies a manufacturer is to be recommended in their report, due 120 days after; the report is not among the sources.
 */
import type { Citation } from '../language';

export const madeInLosAngeles = {
	title: 'Made in Los Angeles Program Pilot, motion of the Board of Supervisors, County of Los Angeles',
	effective: '2026-05-05',
	/** As citations name it. */
	citedAs: 'County of Los Angeles, Made in Los Angeles motion, May 5, 2026',
	/** Days after the motion within which the departments were to report. */
	reportWithin: 120,
	/** How many months the pilot should run. */
	pilotMonths: 12
} as const;

/** `motion('1 b')` cites a direction of the motion; `motion('page 2')` the text before. */
export const motion = (section: string, quote?: string): Citation => ({
	source: madeInLosAngeles.citedAs,
	section,
	...(quote === undefined ? {} : { quote })
});
