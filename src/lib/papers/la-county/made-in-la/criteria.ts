/**
 * What the motion names for the definition of a qualified local manufacturer, and the conditions that it complains of.
 * None is a rule yet: each is what the definition "should include", or what the text before it speaks of.
 */
import type { Citation } from '../../../rules/language';
import { motion } from '../../../rules/sources/la-county-made-in-la-2026';

export const criterionNames = [
	'madeInCounty',
	'localToCounty',
	'lawsFollowed',
	'hourlyPay',
	'noWageClaims',
	'safeWorkplace',
	'ventilationAndHeat',
	'suppliersToo',
	'meetsCountyNeeds'
] as const;
export type CriterionName = (typeof criterionNames)[number];

export const motionSays: Record<CriterionName, Citation> = {
	madeInCounty: motion('1 b', 'a business establishment that manufactures their goods in the County'),
	localToCounty: motion('1 b', 'what manufacturers qualify as local to Los Angeles County'),
	lawsFollowed: motion('1 b', 'compliance with applicable laws and regulations'),
	hourlyPay: motion('page 2', 'rather than an hourly wage at or above minimum wage'),
	noWageClaims: motion('page 2', 'wage theft and wage and hour violations'),
	safeWorkplace: motion('page 2', 'inadequate health and safety protocols and equipment'),
	ventilationAndHeat: motion('page 2', 'excessive heat, poor ventilation, unclean workspaces'),
	suppliersToo: motion('page 2', 'source goods from manufacturers who pay fair wages'),
	meetsCountyNeeds: motion('1 c', 'meet the needs and requirements of County departments')
};
