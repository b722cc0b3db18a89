/** Procedure #3: what shows that a firm, with its affiliates, is small. */
import type { Facts } from '../rules/facts';
import { procedure } from '../rules/sources/la-city-lbpp-2024';
import type { Listing } from './listing';

const cite = procedure(3);

export function needSmallBusinessDocuments(facts: Facts, { need, dependsOn }: Listing): void {
	const { completedFiscalYear, manufacturer } = facts.business ?? {};
	const receipts = { cite: cite('annual gross receipts') };
	if (completedFiscalYear === undefined) dependsOn('business.completedFiscalYear');
	if (completedFiscalYear !== false) need('taxReturns', receipts);
	if (completedFiscalYear !== true)
		need('ownersReturns', { ...receipts, ifApplies: completedFiscalYear === undefined });

	if (manufacturer === undefined) dependsOn('business.manufacturer');
	if (manufacturer !== false)
		need('manufacturerHeadcount', {
			cite: cite('manufacturers'),
			ifApplies: manufacturer === undefined
		});

	// The case knows whether the State certified the firm as small, not whether as SB Micro.
	const state = facts.county?.dgsSmallBusiness;
	if (state !== false) need('microAffidavit', { cite: cite('SB Micro'), ifApplies: true });
}
