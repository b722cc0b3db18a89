/**
 * The County's rules: the *Implementation Guidelines* of the LSBE, DVBE and SE preference programs (November 2016)
 * and the ordinances that they carry as Exhibit I (County Code chapters 2.204, 2.205 and 2.211).
 */
import type { Citation } from '../language';

export const laCountyRules = {
	title: 'LSBE, DVBE and SE Preference Programs, Implementation Guidelines, County of Los Angeles',
	effective: '2016-10-25',
	/** As citations name it. */
	citedAs: 'County of Los Angeles, Guidelines, November 2016'
} as const;

const source = laCountyRules.citedAs;

const cite = (section: string, quote?: string): Citation => ({
	source,
	section,
	...(quote === undefined ? {} : { quote })
});

/** `guidelines('5.1 a')` cites a section of the guidelines. */
export const guidelines = (section: string, quote?: string) => cite(`Section ${section}`, quote);

/** `countyCode('2.205.050 B')` cites the County Code as printed in Exhibit I. */
export const countyCode = (section: string, quote?: string) => cite(`County Code ${section}`, quote);
