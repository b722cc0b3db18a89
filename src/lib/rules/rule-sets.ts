/**
 * The sets of rules by the day they took effect. A case is judged by those in force on its day. When an agency sets new
 * rules, its new set is added here below the old, which stays: a saved case can be compared under both.
 */
import { asCitedIn } from './cited-as';
import type { CalendarDate } from './dates';
import { laCity2024 } from './figures/la-city-2024';
import { laCounty2016 } from './figures/la-county-2016';
import type { Figure } from './figures/figure';
import { remembered, type Program, type ProgramId } from './language';
import { cityPrograms, countyPrograms, type CityProgramId, type CountyProgramId } from './programs';
import { laCityRules } from './sources/la-city-lbpp-2024';
import { laCountyRules } from './sources/la-county-preference-2016';

/** Where a set comes from: its title and the day it took effect stand with every assessment. */
export interface Source {
	title: string;
	effective: CalendarDate;
	/** As citations name it. */
	citedAs: string;
}

export type FiguresOf<Names extends string> = Readonly<Record<Names, Figure>>;
export type CityFigures = FiguresOf<keyof typeof laCity2024>;
export type CountyFigures = FiguresOf<keyof typeof laCounty2016>;

export interface RuleSet<Figures, Id extends ProgramId> {
	source: Source;
	figures: Figures;
	/** The programs as this set has them. A set that changes more than figures brings its own. */
	programs: (figures: Figures) => Record<Id, Program>;
}

export type CityRuleSet = RuleSet<CityFigures, CityProgramId>;
export type CountyRuleSet = RuleSet<CountyFigures, CountyProgramId>;

/** The rules of both agencies on one day. */
export interface Edition {
	/** The days on which its sets took effect: `2024-03-27 2016-10-25`. It is kept with a draft. */
	id: string;
	city: CityRuleSet;
	county: CountyRuleSet;
}

/** Oldest first. */
export interface RuleSets {
	city: readonly [CityRuleSet, ...CityRuleSet[]];
	county: readonly [CountyRuleSet, ...CountyRuleSet[]];
}

export const ruleSets: RuleSets = {
	city: [{ source: laCityRules, figures: laCity2024, programs: cityPrograms }],
	county: [{ source: laCountyRules, figures: laCounty2016, programs: countyPrograms }]
};

const editionOf = remembered((city: CityRuleSet, county: CountyRuleSet): Edition => ({
	id: `${city.source.effective} ${county.source.effective}`,
	city,
	county
}));

/** The latest that has taken effect; before the first there is none other, so the first. */
const inForce = <S extends { source: Source }>(sets: readonly [S, ...S[]], day: CalendarDate): S =>
	sets.findLast(({ source }) => source.effective <= day) ?? sets[0];

/** The rules in force on a day. The same day gives the very same edition. */
export const editionOn = (day: CalendarDate, sets: RuleSets = ruleSets): Edition =>
	editionOf(inForce(sets.city, day), inForce(sets.county, day));

/** The edition that an `id` names; `undefined` for one that these sets cannot make. */
export function editionNamed(id: string, sets: RuleSets = ruleSets): Edition | undefined {
	const [cityDay, countyDay] = id.split(' ');
	const city = sets.city.find(({ source }) => source.effective === cityDay);
	const county = sets.county.find(({ source }) => source.effective === countyDay);
	return city && county && editionOf(city, county);
}

/** The last edition there is, though it may not be in force yet. */
export const newestEdition = (sets: RuleSets = ruleSets): Edition =>
	editionOf(sets.city.at(-1) ?? sets.city[0], sets.county.at(-1) ?? sets.county[0]);

/** The first edition there is: every draft without a mark was made under it. */
export const firstEdition = (sets: RuleSets = ruleSets): Edition => editionOf(sets.city[0], sets.county[0]);

/** The nine programs under an edition. What has not changed is cited from the set that now has it. */
export const programsUnder = remembered(({ city, county }: Edition): Record<ProgramId, Program> => {
	const ofCity = asCitedIn(city.source.citedAs, laCityRules.citedAs);
	const ofCounty = asCitedIn(county.source.citedAs, laCountyRules.citedAs);
	const programs = { ...city.programs(city.figures), ...county.programs(county.figures) };
	return Object.fromEntries(
		Object.values(programs).map((program) => [
			program.id,
			(program.agency === 'city' ? ofCity : ofCounty)(program)
		])
	) as Record<ProgramId, Program>;
});
