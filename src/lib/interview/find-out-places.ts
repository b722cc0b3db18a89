/** Where an answer is found when nobody is sure: the paper, the record or the office. The words are messages. */
import { laCityRules } from '../rules/sources/la-city-lbpp-2024';
import { laCountyRules } from '../rules/sources/la-county-preference-2016';

export const findOutKeys = [
	'lease',
	'landlord',
	'mapOfTheCity',
	'btrc',
	'ramp',
	'taxOffices',
	'licenses',
	'secretaryOfState',
	'formationPapers',
	'ownershipPapers',
	'de9c',
	'timeRecords',
	'taxReturns',
	'stateCertificate',
	'otherCertificate',
	'sam',
	'sba',
	'veteransAffairs',
	'programRecords',
	'missionStatement',
	'bLab',
	'greenCertificate',
	'bidDocuments',
	'webven',
	'dcbaLetter',
	'ownersAndManagers'
] as const;
export type FindOutKey = (typeof findOutKeys)[number];

/** An agency's contact as its own rules print it; `asOf` is the date of those rules: check before using it. */
export interface Contact {
	agency: 'city' | 'county';
	phone?: string;
	site?: string;
	email?: string;
	source: string;
	asOf: string;
}

const city = { agency: 'city', source: laCityRules.title, asOf: laCityRules.effective } as const;
const county = { agency: 'county', source: laCountyRules.title, asOf: laCountyRules.effective } as const;

/** Only what the sources print. */
export const contacts: Partial<Record<FindOutKey, Contact>> = {
	mapOfTheCity: { ...city, phone: '(213) 847-1922', site: 'http://www.bca.lacity.org' },
	ramp: { ...city, site: 'https://www.rampla.org/s/', email: 'bca.certifications@lacity.org' },
	otherCertificate: { ...county, phone: '(323) 881-3964', site: 'http://dcba.lacounty.gov' },
	webven: { ...county, site: 'http://camisvr.co.la.ca.us/webven/' },
	dcbaLetter: { ...county, phone: '(323) 881-3964', site: 'http://dcba.lacounty.gov' }
};
