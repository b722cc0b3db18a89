/** The periods of the rules on a day: like the criteria, they hold from the day their set took effect. */
import type { CalendarDate } from './dates';
import type { Figure } from './figures/figure';
import { laCity2024Periods } from './figures/la-city-2024-periods';
import { laCounty2016Periods } from './figures/la-county-2016-periods';
import { remembered } from './language';
import { laCityRules } from './sources/la-city-lbpp-2024';
import { laCountyRules } from './sources/la-county-preference-2016';

type CityPeriod = keyof typeof laCity2024Periods;
type CountyPeriod = keyof typeof laCounty2016Periods;

/** How long each is, in its own unit: days, business days, months or years; the County's preference beside them. */
export type Periods = Readonly<Record<CityPeriod | CountyPeriod, number>>;

interface DatedFigures<Name extends string> {
	source: { effective: CalendarDate };
	figures: Readonly<Record<Name, Figure>>;
}

/** Oldest first. A new set is added below; the old one stays for events before it. */
export interface PeriodSets {
	city: readonly [DatedFigures<CityPeriod>, ...DatedFigures<CityPeriod>[]];
	county: readonly [DatedFigures<CountyPeriod>, ...DatedFigures<CountyPeriod>[]];
}

export const periodSets: PeriodSets = {
	city: [{ source: laCityRules, figures: laCity2024Periods }],
	county: [{ source: laCountyRules, figures: laCounty2016Periods }]
};

const lengths = remembered(
	(city: DatedFigures<CityPeriod>, county: DatedFigures<CountyPeriod>): Periods =>
		Object.fromEntries(
			Object.entries({ ...city.figures, ...county.figures }).map(([name, { is }]) => [name, is])
		) as Periods
);

/** The periods in force on the day of an event; before the first set there is none other, so the first. */
export function periodsOn(day: CalendarDate, { city, county }: PeriodSets = periodSets): Periods {
	const begun = ({ source }: { source: { effective: CalendarDate } }) => source.effective <= day;
	return lengths(city.findLast(begun) ?? city[0], county.findLast(begun) ?? county[0]);
}
