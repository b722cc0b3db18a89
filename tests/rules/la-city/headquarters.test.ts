import { describe } from 'vitest';
import { bakery, bookkeeper, but, claims, jointVenture } from '../firms';

const shop = bakery.workspaces![0]!;
const second = (changes: Record<string, unknown>) => ({ ...shop, headquarters: false, ...changes });

describe('headquarters (item 3(c))', () => {
	claims(
		'run from its shop in the City, the bakery needs no count of employees',
		'cbe',
		'met',
		but(bakery, { workforce: undefined })
	);
	claims(
		'run from nowhere in the County, it does',
		'lbe',
		'unmet',
		but(bakery, { 'workspaces[0].headquarters': false })
	);
	claims(
		'headquarters left open with no employees in the County leave it open',
		'lbe',
		'unknown',
		but(bakery, { 'workspaces[0].headquarters': undefined })
	);
	claims(
		'headquarters elsewhere in the County serve LBE',
		'lbe',
		'met',
		but(bakery, { workspaces: [second({}), { ...shop, location: 'elsewhereInCounty' }] })
	);
	claims(
		'… not CBE',
		'cbe',
		'unmet',
		but(bakery, { workspaces: [second({}), { ...shop, location: 'elsewhereInCounty' }] })
	);
	claims(
		'headquarters need not qualify as a work space themselves (reading 1)',
		'cbe',
		'met',
		but(bakery, {
			workspaces: [second({}), { ...shop, exclusiveAtAllTimes: false, tenancy: 'none' }]
		})
	);
	for (const kind of ['coworking', 'virtualOffice', 'mailbox']) {
		claims(
			`headquarters at a ${kind} do not count (reading 1)`,
			'lbe',
			'unmet',
			but(bakery, { workspaces: [second({}), { ...shop, kind }] })
		);
	}
	claims(
		'an only space that is a coworking space is neither',
		'lbe',
		'unmet',
		but(bakery, { 'workspaces[0].kind': 'coworking' })
	);
	claims(
		'one known headquarters settles that the other space is none',
		'lbe',
		'unmet',
		but(bakery, {
			workspaces: [second({ headquarters: undefined }), { ...shop, location: 'outsideCounty' }]
		})
	);
});

describe('headquarters at home stand alone (reading 1)', () => {
	const also = (changes: Record<string, unknown>) =>
		but(bookkeeper, { 'workspaces[1]': { ...shop, headquarters: false, ...changes } });
	claims('the bookkeeper works at home and nowhere else', 'lbe', 'met', bookkeeper);
	claims('… or in a second space within the County', 'lbe', 'met', also({}));
	claims(
		'… but with an office outside the County her home is no headquarters',
		'lbe',
		'unmet',
		also({ location: 'outsideCounty' })
	);
	claims(
		'a coworking space outside the County counts against it too',
		'lbe',
		'unmet',
		also({ location: 'outsideCounty', kind: 'coworking' })
	);
	claims(
		'a mailbox outside the County does not',
		'lbe',
		'met',
		also({ location: 'outsideCounty', kind: 'mailbox' })
	);
	claims('an office of unknown place leaves it open', 'lbe', 'unknown', also({ location: undefined }));
	const inCity = (changes: Record<string, unknown>) =>
		but(also(changes), { 'workspaces[0].location': 'cityOfLosAngeles' });
	claims('home headquarters in the City with a shop in the City serve CBE', 'cbe', 'met', inCity({}));
	claims(
		'… with a shop elsewhere in the County they do not',
		'cbe',
		'unmet',
		inCity({ location: 'elsewhereInCounty' })
	);
	claims('… but they serve LBE', 'lbe', 'met', inCity({ location: 'elsewhereInCounty' }));
	claims(
		'a commercial headquarters may have offices anywhere',
		'cbe',
		'met',
		but(bakery, { 'workspaces[1]': second({ location: 'outsideCounty' }) })
	);
});

describe('a joint venture (reading 3)', () => {
	const withStaff = {
		'workforce.fullTime': 100,
		'workforce.fullTimeInCounty': 100,
		'workforce.fullTimeInCity': 100,
		'business.employees': 100
	};
	claims('headquartered, established and useful, it qualifies', 'lbe', 'met', jointVenture);
	claims(
		'not legally established, it does not',
		'lbe',
		'unmet',
		but(jointVenture, { 'jointVenture.legallyEstablished': false })
	);
	claims(
		'without a commercially useful purpose, it does not',
		'lbe',
		'unmet',
		but(jointVenture, { 'jointVenture.commerciallyUsefulPurpose': false })
	);
	claims(
		'100 employees in the City are no way round headquarters',
		'lbe',
		'unmet',
		but(jointVenture, { ...withStaff, 'workspaces[0].headquarters': false })
	);
	claims(
		'… nor round being established',
		'cbe',
		'unmet',
		but(jointVenture, { ...withStaff, 'jointVenture.legallyEstablished': false })
	);
	claims(
		'nobody else is asked whether it is established',
		'lbe',
		'met',
		but(bakery, { 'jointVenture.legallyEstablished': false, 'jointVenture.commerciallyUsefulPurpose': false })
	);
	claims(
		'headquarters elsewhere in the County do not make it a CBE',
		'cbe',
		'unmet',
		but(jointVenture, { 'workspaces[0].location': 'elsewhereInCounty' })
	);
});
