import { describe } from 'vitest';
import { bakery, but, claims, nonprofit } from '../firms';

const program = (changes: Record<string, unknown>) =>
	but(nonprofit, Object.fromEntries(Object.entries(changes).map(([fact, v]) => [`transitional.${fact}`, v])));
/** The bakery, with a program of its own. */
const employer = but(bakery, {
	'transitional.jobsSince': '2024-01-15',
	'transitional.participants': 10,
	'transitional.fullTimeParticipants': 10
});
/** Local in the City alone: half its people are there, but its hours in the County are too few. */
const inCityAlone = {
	'workspaces[0].headquarters': false,
	'workforce.fullTimeInCounty': 200,
	'workforce.fullTimeInCity': 200,
	'workforce.hoursShareInCounty': 40,
	'workforce.hoursShareInCity': 60
};

describe('local (Procedure #4, A)', () => {
	claims('a nonprofit with eleven participants, ten full-time, is LTE', 'lte', 'met', nonprofit);
	claims('… and no LBE', 'lbe', 'unmet', nonprofit);
	claims('a bakery that is LBE and has a program is LTE', 'lte', 'met', employer);
	claims(
		'a bakery that is no LBE is not',
		'lte',
		'unmet',
		but(employer, { 'compliance.taxesDelinquent': true })
	);
	claims(
		'a nonprofit that owes taxes is not local',
		'lte',
		'unmet',
		but(nonprofit, { 'compliance.taxesDelinquent': true })
	);
	claims('a nonprofit without a work space is not local', 'lte', 'unmet', but(nonprofit, { workspaces: [] }));
	claims(
		'a nonprofit may be local by Procedure #2 alone (reading 6)',
		'lte',
		'met',
		but(nonprofit, inCityAlone)
	);
	claims(
		'a for-profit may not: CBE presupposes LBE',
		'lte',
		'unmet',
		but(nonprofit, { ...inCityAlone, 'business.kind': 'forProfit' })
	);
	claims(
		'the kind does not matter where both would be LTE',
		'lte',
		'met',
		but(nonprofit, { 'business.kind': undefined })
	);
	claims(
		'… and does where only a nonprofit would',
		'lte',
		'unknown',
		but(nonprofit, { ...inCityAlone, 'business.kind': undefined })
	);
});

describe('a program for at least one year', () => {
	claims('begun a year ago to the day', 'lte', 'met', program({ jobsSince: '2025-11-21' }));
	claims('begun a year ago less a day', 'lte', 'unmet', program({ jobsSince: '2025-11-22' }));
	claims('never begun', 'lte', 'unmet', program({ jobsSince: 'never' }));
	claims('to begin tomorrow', 'lte', 'unmet', program({ jobsSince: '2026-11-22' }));
	claims('not said', 'lte', 'unknown', program({ jobsSince: undefined }));
	claims(
		'begun on 29 February, not yet a year on 28 February',
		'lte',
		'unmet',
		program({ jobsSince: '2024-02-29' }),
		'2025-02-28'
	);
	claims('… a year on 1 March', 'lte', 'met', program({ jobsSince: '2024-02-29' }), '2025-03-01');
	claims(
		'begun on 28 February, a year on 28 February',
		'lte',
		'met',
		program({ jobsSince: '2024-02-28' }),
		'2025-02-28'
	);
	claims(
		'begun on 1 March, a year on 1 March of a leap year, not on its 29 February',
		'lte',
		'unmet',
		program({ jobsSince: '2023-03-01' }),
		'2024-02-29'
	);
	const placement = { 'transitional.jobsSince': 'never', 'transitional.placementSince': '2025-11-21' };
	claims('a for-profit may place transitional employees instead', 'lte', 'met', but(employer, placement));
	claims(
		'… for a year: not a day less',
		'lte',
		'unmet',
		but(employer, { ...placement, 'transitional.placementSince': '2025-11-22' })
	);
	claims('a nonprofit may not (reading 6)', 'lte', 'unmet', but(nonprofit, placement));
	claims(
		'placement does not replace participants',
		'lte',
		'unmet',
		but(employer, { ...placement, 'transitional.participants': 0, 'transitional.fullTimeParticipants': 0 })
	);
	claims(
		'a nonprofit is local only in the City, a for-profit only by placement: neither way is open',
		'lte',
		'unmet',
		but(nonprofit, { ...inCityAlone, ...placement, 'business.kind': undefined })
	);
});

describe('participants, item (4)', () => {
	claims(
		'ten full-time participants are enough among 200',
		'lte',
		'met',
		program({ participants: 10, fullTimeParticipants: 10 })
	);
	claims('nine are not', 'lte', 'unmet', program({ participants: 10, fullTimeParticipants: 9 }));
	const tenth = (participants: number, fullTime: number) =>
		but(nonprofit, {
			'workforce.fullTime': fullTime,
			'transitional.participants': participants,
			'transitional.fullTimeParticipants': 0
		});
	claims('20 part-time participants are a tenth of 200', 'lte', 'met', tenth(20, 200));
	claims('19 are not', 'lte', 'unmet', tenth(19, 200));
	claims('a tenth of nobody is none', 'lte', 'unmet', tenth(5, 0));
	claims('one participant is a tenth of one employee and more', 'lte', 'met', tenth(1, 1));
	claims('nine are not a tenth of 95', 'lte', 'unmet', tenth(9, 95));
	claims('ten are', 'lte', 'met', tenth(10, 95));
	claims('ten are a tenth of 100', 'lte', 'met', tenth(10, 100));
	claims('nine are not', 'lte', 'unmet', tenth(9, 100));
	claims('no participants are a tenth of nothing', 'lte', 'unmet', tenth(0, 100));
	claims(
		'nine full-time participants and no count of employees leave it open',
		'lte',
		'unknown',
		but(tenth(9, 95), { 'workforce.fullTime': undefined })
	);
	claims(
		'ten full-time participants settle it without',
		'lte',
		'met',
		but(nonprofit, { 'workforce.fullTime': undefined })
	);
	claims(
		'nine participants at most, full-time or not, are not a tenth of 95',
		'lte',
		'unmet',
		but(tenth(9, 95), { 'transitional.fullTimeParticipants': undefined })
	);
});
