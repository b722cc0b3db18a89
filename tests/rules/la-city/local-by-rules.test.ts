import { describe } from 'vitest';
import { bakery, but, claims, consultants } from '../firms';

describe('who may apply', () => {
	claims('a nonprofit cannot be LBE', 'lbe', 'unmet', but(bakery, { 'business.kind': 'nonprofit' }));
	claims('a nonprofit cannot be CBE', 'cbe', 'unmet', but(bakery, { 'business.kind': 'nonprofit' }));
	claims(
		'a firm that has not said is neither in nor out',
		'lbe',
		'unknown',
		but(bakery, { 'business.kind': undefined })
	);
	claims('a subsidiary may be LBE', 'lbe', 'met', but(bakery, { 'business.subsidiary': true }));
});

describe('the name (item 1)', () => {
	const name = (matches: boolean | undefined) => but(bakery, { 'business.nameMatchesRampAndBtrc': matches });
	claims('must match the RAMP profile and the tax certificate', 'lbe', 'unmet', name(false));
	claims('… for CBE too', 'cbe', 'unmet', name(false));
	claims('left open, it is open', 'lbe', 'unknown', name(undefined));
});

describe('licenses and taxes (item 2)', () => {
	const compliance = (fact: string, value: unknown) => but(bakery, { [`compliance.${fact}`]: value });
	claims('a clear tax certificate meets it', 'lbe', 'met', compliance('btrc', 'clear'));
	claims('so does being exempt from holding one', 'lbe', 'met', compliance('btrc', 'exempt'));
	claims('a delinquent one does not', 'lbe', 'unmet', compliance('btrc', 'delinquent'));
	claims('having none without an exemption does not', 'lbe', 'unmet', compliance('btrc', 'none'));
	claims(
		'taxes owed to State, County or City are no Local Business',
		'lbe',
		'unmet',
		compliance('taxesDelinquent', true)
	);
	claims('… nor a City Business', 'cbe', 'unmet', compliance('taxesDelinquent', true));
	claims('an expired license fails', 'lbe', 'unmet', compliance('licensesCurrent', false));
	claims('active with the Secretary of State', 'lbe', 'met', compliance('secretaryOfState', 'active'));
	claims('or not required to be', 'lbe', 'met', compliance('secretaryOfState', 'notRequired'));
	for (const status of ['suspended', 'canceled', 'notRegistered']) {
		claims(
			`${status} with the Secretary of State is grounds for denial`,
			'lbe',
			'unmet',
			compliance('secretaryOfState', status)
		);
		claims(
			`${status} with the Secretary of State is grounds for denial of CBE`,
			'cbe',
			'unmet',
			compliance('secretaryOfState', status)
		);
	}
});

describe('a City Business is by definition a Local Business (reading 5)', () => {
	claims('consultants with 60 City employees of 200 are LBE', 'lbe', 'met', consultants);
	claims('… and CBE', 'cbe', 'met', consultants);
	claims('… but no LSB: their headquarters are in Chicago', 'lsb', 'unmet', consultants);
	claims(
		'local in the City only by hours is not a City Business',
		'cbe',
		'unmet',
		but(consultants, { 'workforce.hoursShareInCounty': 40 })
	);
	claims(
		'… unless headquartered in the City',
		'cbe',
		'met',
		but(consultants, {
			'workforce.hoursShareInCounty': 40,
			'workspaces[0].headquarters': true,
			'workspaces[1].headquarters': false
		})
	);
	claims(
		'City hours by headquarters in the County: LBE by one tie, CBE by the other',
		'cbe',
		'met',
		but(consultants, {
			'workforce.hoursShareInCounty': 40,
			'workspaces[1].location': 'elsewhereInCounty'
		})
	);
});
