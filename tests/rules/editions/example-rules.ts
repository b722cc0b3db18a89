/** Rules that nobody has made: what the City might set on January 1, 2027, to try what new rules do. */
import { days, dollars, people } from '../../../src/lib/rules/figures/figure';
import { laCity2024 } from '../../../src/lib/rules/figures/la-city-2024';
import { laCity2024Periods } from '../../../src/lib/rules/figures/la-city-2024-periods';
import { periodSets, type PeriodSets } from '../../../src/lib/rules/periods-in-force';
import { cityPrograms } from '../../../src/lib/rules/programs';
import { ruleSets, type CityRuleSet, type RuleSets } from '../../../src/lib/rules/rule-sets';

const source = {
	title: 'Example rules of the City',
	effective: '2027-01-01',
	citedAs: 'City of Los Angeles, example rules, January 1, 2027'
} as const;
const cite = (section: string) => ({ source: source.citedAs, section });

export const exampleCity: CityRuleSet = {
	source,
	figures: {
		...laCity2024,
		receiptsUnder: dollars(7_000_000, cite('Procedure #3, annual gross receipts')),
		employeesThere: people(40, cite('Procedure #1, item 3(a)')),
		participants: people(12, cite('Procedure #4, item (4)'))
	},
	programs: cityPrograms
};

export const exampleSets: RuleSets = { ...ruleSets, city: [...ruleSets.city, exampleCity] };

export const examplePeriods: PeriodSets = {
	...periodSets,
	city: [
		...periodSets.city,
		{ source, figures: { ...laCity2024Periods, cityAppeal: days(21, cite('Procedure #8')) } }
	]
};
