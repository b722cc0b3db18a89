/** Sections 6 and 8 of the County's guidelines: what DCBA wants with an application, and a bid with the request. */
import type { Facts } from '../rules/facts';
import type { ProgramId } from '../rules/language';
import { countyCode, guidelines } from '../rules/sources/la-county-preference-2016';
import type { Listing } from './listing';
import type { DocumentKey } from './needed-document';

export type CountyProgramId = Exclude<ProgramId, 'lbe' | 'cbe' | 'lsb' | 'lte'>;

export function needCountyDocuments(program: CountyProgramId, facts: Facts, listing: Listing): void {
	const county = facts.county ?? {};
	switch (program) {
		case 'lsbe':
			needOneOf(
				[
					['stateSmallCertificate', 'county.dgsSmallBusiness', county.dgsSmallBusiness],
					['inclusionPolicyCertificate', 'county.inclusionPolicyCertified', county.inclusionPolicyCertified]
				],
				'6.1 a ii',
				listing
			);
			break;
		case 'lsbeFederal':
			listing.need('samRegistration', { cite: guidelines('6.1 a ii') });
			break;
		case 'dvbe':
			needOneOf(
				[
					['stateDvbeCertificate', 'county.stateDvbe', county.stateDvbe],
					['vaCertificate', 'county.vaSdvosb', county.vaSdvosb],
					['inclusionPolicyDvbeCertificate', 'county.inclusionPolicyDvbe', county.inclusionPolicyDvbe]
				],
				'6.4 a ii',
				listing
			);
			break;
		case 'se':
		case 'seFederal': {
			const cite = guidelines('6.7 a ii');
			listing.need('missionStatement', { cite });
			listing.need('programsAndServices', { cite: countyCode('2.205.050 C.1') });
			listing.need('impactAnswers', { cite });
			break;
		}
	}
	listing.need('dcbaLetter', { cite: guidelines('8 b and Exhibit II'), when: 'bid' });
}

/** Of several certificates any one serves: those in hand are wanted; with none in hand, each that may be is listed. */
function needOneOf(
	ways: readonly [key: DocumentKey, fact: string, inHand: boolean | undefined][],
	section: string,
	{ need, dependsOn }: Listing
): void {
	const cite = guidelines(section);
	const held = ways.filter(([, , inHand]) => inHand === true);
	for (const [key] of held) need(key, { cite });
	if (held.length > 0) return;
	for (const [key, fact, inHand] of ways) {
		if (inHand === false) continue;
		dependsOn(fact);
		need(key, { cite, ifApplies: true });
	}
}
