/** Procedure #4: what shows a program of transitional jobs. The lists for for-profits and nonprofits differ. */
import type { Facts } from '../rules/facts';
import { procedure } from '../rules/sources/la-city-lbpp-2024';
import type { Listing } from './listing';

const cite = procedure(4);

export function needTransitionalDocuments(facts: Facts, { need, dependsOn }: Listing): void {
	const kind = facts.business?.kind;
	if (kind === undefined) dependsOn('business.kind');
	const ifApplies = kind === undefined;

	need('participantProfile', {
		cite: cite(kind === 'nonprofit' ? 'nonprofits, item (2)' : 'for-profits, items (2) a and (3)')
	});
	if (kind !== 'nonprofit')
		need('participantDeclarations', { cite: cite('for-profits, item (2) b'), ifApplies });
	if (kind !== 'forProfit') {
		need('movedToUnsubsidized', { cite: cite('nonprofits, item (2) b'), ifApplies });
		need('programDescription', { cite: cite('nonprofits, item (3)'), ifApplies });
		need('siteVisit', { cite: cite('nonprofits, item (5)'), ifApplies });
	}
}
