/** The worksheet for the County's application as a Social Enterprise. */
import { describe, expect, test } from 'vitest';
import { seWorksheet } from '../../../src/lib/papers/la-county/se-worksheet';
import type { Facts } from '../../../src/lib/rules/facts';
import { asked, says, social, text, ticked } from './worksheet-cases';

describe('SE: the ways of section 5.3', () => {
	const mission = {
		primaryPurposeCommonGood: true,
		publishedMissionStatement: true,
		principalActivityServesMission: true
	};
	test.each([
		[
			'51 per cent of the workforce',
			social({ jobsWithSupportiveServices: true, transitionalWorkforceShare: 51 }),
			['path-i', 'year', 'place']
		],
		[
			'50 per cent of the workforce',
			social({ jobsWithSupportiveServices: true, transitionalWorkforceShare: 50 }),
			['year', 'place']
		],
		['a B Corp', social({ bCorp: true }), ['path-ii', 'year', 'place']],
		['certified green', social({ greenCertifiedByCityInCounty: true }), ['path-iii', 'year', 'place']],
		['by its mission', social(mission), ['path-iv', 'year', 'place']],
		[
			'by its mission, not published',
			social({ ...mission, publishedMissionStatement: false }),
			['year', 'place']
		],
		[
			'serving since 364 days, which rules it out before the way is asked for',
			social({ ...mission, servingSince: '2025-11-22' }),
			['place']
		],
		[
			'outside the County',
			social(mission, { principalPlaceOfBusinessSince: 'never', majorOffice: false }),
			['path-iv', 'year']
		]
	] as [string, Facts, string[]][])('%s', (_name, facts, boxes) =>
		expect(ticked(seWorksheet, facts)).toEqual(boxes)
	);

	test('the mission statement, programs, services and impact stand as they were written, to the last word', () => {
		const details = {
			mission: 'M '.repeat(3000).trim(),
			programs: 'Bakery training.',
			impact: 'Nine hired.'
		};
		const whole = text(seWorksheet, social(mission), details);
		for (const written of Object.values(details)) expect(whole).toContain(written);
		expect(says(seWorksheet, social(mission), details)).not.toContain('missionNotWritten');
		expect(says(seWorksheet, social(mission))).toContain('missionNotWritten');
	});

	test('the green certificate is asked for only where that way may be open', () => {
		expect(asked(seWorksheet, social({ greenCertifiedByCityInCounty: false }))).not.toContain('green');
		expect(asked(seWorksheet, social({ greenCertifiedByCityInCounty: true }))).toContain('green');
		expect(asked(seWorksheet, {})).toContain('green');
	});
});
