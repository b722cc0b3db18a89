import { describe } from 'vitest';
import type { Facts } from '../../../src/lib/rules/facts';
import { but, claims } from '../firms';

/** A B Corp that recycles mattresses in Compton, serving for a year to the day; no other path is open to it. */
const bCorp: Facts = {
	business: { structure: 'corporation' },
	county: {
		principalPlaceOfBusinessSince: '2020-03-01',
		majorOffice: false,
		socialEnterprise: {
			servingSince: '2025-11-21',
			jobsWithSupportiveServices: false,
			transitionalWorkforceShare: 0,
			bCorp: true,
			greenCertifiedByCityInCounty: false,
			primaryPurposeCommonGood: false,
			publishedMissionStatement: false,
			principalActivityServesMission: false
		}
	}
};
const social = (firm: Facts, changes: Record<string, unknown>) =>
	but(
		firm,
		Object.fromEntries(Object.entries(changes).map(([fact, v]) => [`county.socialEnterprise.${fact}`, v]))
	);
const noPath = social(bCorp, { bCorp: false });
const jobs = social(noPath, { jobsWithSupportiveServices: true, transitionalWorkforceShare: 51 });
const mission = social(noPath, {
	primaryPurposeCommonGood: true,
	publishedMissionStatement: true,
	principalActivityServesMission: true
});
const green = social(noPath, { greenCertifiedByCityInCounty: true });

describe('Social Enterprise (5.3 a)', () => {
	claims('i: jobs with supportive services and a workforce of 51 per cent', 'se', 'met', jobs);
	claims('i: 50.99 per cent are not 51', 'se', 'unmet', social(jobs, { transitionalWorkforceShare: 50.99 }));
	claims(
		'i: 51 per cent without supportive services',
		'se',
		'unmet',
		social(jobs, { jobsWithSupportiveServices: false })
	);
	claims('ii: certified by B Lab', 'se', 'met', bCorp);
	claims(
		'ii: a benefit corporation of California',
		'se',
		'met',
		but(noPath, { 'business.structure': 'benefitCorporation' })
	);
	claims(
		'ii: a social purpose corporation of California',
		'se',
		'met',
		but(noPath, { 'business.structure': 'socialPurposeCorporation' })
	);
	claims('iii: certified Green by a city in the County', 'se', 'met', green);
	claims('iv: a published mission that its principal activity serves', 'se', 'met', mission);
	for (const fact of [
		'primaryPurposeCommonGood',
		'publishedMissionStatement',
		'principalActivityServesMission'
	]) {
		claims(`iv: not without ${fact}`, 'se', 'unmet', social(mission, { [fact]: false }));
		claims(`${fact} is tested only in iv (reading 7)`, 'se', 'met', social(bCorp, { [fact]: false }));
	}
	claims('none of the paths', 'se', 'unmet', noPath);
	claims(
		'the structure left open could still be a benefit corporation',
		'se',
		'unknown',
		but(noPath, { 'business.structure': undefined })
	);
});

describe('one year of service on every path (2.205.050 B, reading 7)', () => {
	for (const [path, firm] of Object.entries({ jobs, bCorp, green, mission })) {
		claims(
			`${path}: a year less a day is not enough`,
			'se',
			'unmet',
			social(firm, { servingSince: '2025-11-22' })
		);
		claims(`${path}: never is not enough`, 'se', 'unmet', social(firm, { servingSince: 'never' }));
		claims(`${path}: not said is open`, 'se', 'unknown', social(firm, { servingSince: undefined }));
	}
	claims(
		'since 29 February: not yet a year on 28 February',
		'se',
		'unmet',
		social(bCorp, { servingSince: '2024-02-29' }),
		'2025-02-28'
	);
	claims('… a year on 1 March', 'se', 'met', social(bCorp, { servingSince: '2024-02-29' }), '2025-03-01');
});

describe('in the County (5.3 a v) on every path', () => {
	for (const [path, firm] of Object.entries({ jobs, bCorp, green, mission })) {
		const away = but(firm, { 'county.principalPlaceOfBusinessSince': 'never' });
		claims(`${path}: neither principal place nor major office`, 'se', 'unmet', away);
		claims(`${path}: a major office is enough`, 'se', 'met', but(away, { 'county.majorOffice': true }));
	}
	claims(
		'a principal place needs no year',
		'se',
		'met',
		but(bCorp, { 'county.principalPlaceOfBusinessSince': '2026-11-21' })
	);
	claims(
		'… but must have begun',
		'se',
		'unmet',
		but(bCorp, { 'county.principalPlaceOfBusinessSince': '2026-11-22' })
	);
});

describe('under the federal restriction (5.3 b) only i and iv serve, and place does not matter', () => {
	const away = { 'county.principalPlaceOfBusinessSince': 'never', 'county.majorOffice': false };
	claims('i', 'seFederal', 'met', but(jobs, away));
	claims('iv', 'seFederal', 'met', but(mission, away));
	claims('ii does not serve: B Lab', 'seFederal', 'unmet', bCorp);
	claims(
		'ii does not serve: a benefit corporation',
		'seFederal',
		'unmet',
		but(noPath, { 'business.structure': 'benefitCorporation' })
	);
	claims('iii does not serve', 'seFederal', 'unmet', green);
	claims(
		'50.99 per cent are not 51',
		'seFederal',
		'unmet',
		social(jobs, { transitionalWorkforceShare: 50.99 })
	);
	claims(
		'a year less a day is not enough',
		'seFederal',
		'unmet',
		social(mission, { servingSince: '2025-11-22' })
	);
});
