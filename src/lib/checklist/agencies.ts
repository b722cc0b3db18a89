/**
 * Where the agencies are reached, as their own papers print it. These go stale: every screen that shows one shows the
 * date of its paper beside it, and that the address in one's own letter governs.
 */
import type { Citation } from '../rules/language';
import { procedure } from '../rules/sources/la-city-lbpp-2024';
import { guidelines } from '../rules/sources/la-county-preference-2016';

export type AgencyKey = 'bca' | 'ramp' | 'dcba' | 'webven';

export interface AgencyContact {
	agency: 'city' | 'county';
	/** Its own name, in English as the agency writes it. */
	name: string;
	/** What the paper is dated by: a day, or a month (`2016-11`). */
	printed: string;
	cite: Citation;
	address?: string;
	phone?: string;
	email?: string;
	/** Shown, and followed only when somebody presses it. */
	web?: string;
}

const city = { agency: 'city', printed: '2024-03-27' } as const;
const county = { agency: 'county', printed: '2016-11' } as const;

export const agencies: Record<AgencyKey, AgencyContact> = {
	bca: {
		...city,
		name: 'Bureau of Contract Administration, Office of Contract Compliance',
		address: '1149 S. Broadway Street, 3rd Floor, Los Angeles, CA 90015',
		phone: '(213) 847-1922',
		email: 'bca.certifications@lacity.org',
		web: 'https://bca.lacity.org',
		cite: procedure(5)('')
	},
	ramp: {
		...city,
		name: 'Regional Alliance Marketplace for Procurement (RAMP)',
		web: 'https://www.rampla.org/s/',
		cite: procedure(5)('A 1')
	},
	dcba: {
		...county,
		name: 'Department of Consumer and Business Affairs (DCBA), Small Business Services',
		address: '133 N. Sunol Dr., Los Angeles, CA 90063',
		phone: '(323) 881-3964',
		web: 'http://dcba.lacounty.gov',
		cite: guidelines('12.1')
	},
	webven: {
		...county,
		name: 'Webven',
		web: 'http://camisvr.co.la.ca.us/webven/',
		cite: guidelines('6.1 a i')
	}
};
