/** The nine programs, in the order in which the agencies and our screens list them. */
import type { Program, ProgramId } from './language';
import { remembered } from './language';
import { cityBusiness } from './la-city/city-business';
import { localBusiness } from './la-city/local-business';
import { localSmallBusiness } from './la-city/local-small-business';
import { localTransitionalEmployer } from './la-city/local-transitional-employer';
import { disabledVeteranBusinessEnterprise } from './la-county/disabled-veteran-business-enterprise';
import {
	localSmallBusinessEnterprise,
	localSmallBusinessEnterpriseFederal
} from './la-county/local-small-business-enterprise';
import { socialEnterprise, socialEnterpriseFederal } from './la-county/social-enterprise';
import type { CityFigures, CountyFigures } from './rule-sets';

/** Whose certification each is. */
export const agencyOf = {
	lbe: 'city',
	cbe: 'city',
	lsb: 'city',
	lte: 'city',
	lsbe: 'county',
	lsbeFederal: 'county',
	dvbe: 'county',
	se: 'county',
	seFederal: 'county'
} as const satisfies Record<ProgramId, 'city' | 'county'>;

type ProgramsOf<Agency> = {
	[Id in ProgramId]: (typeof agencyOf)[Id] extends Agency ? Id : never;
}[ProgramId];
export type CityProgramId = ProgramsOf<'city'>;
export type CountyProgramId = ProgramsOf<'county'>;

/** Procedures #1 to #4, with these figures. */
export const cityPrograms = remembered((figures: CityFigures): Record<CityProgramId, Program> => ({
	lbe: localBusiness(figures),
	cbe: cityBusiness(figures),
	lsb: localSmallBusiness(figures),
	lte: localTransitionalEmployer(figures)
}));

/** Section 5 of the guidelines, with these figures. */
export const countyPrograms = remembered((figures: CountyFigures): Record<CountyProgramId, Program> => ({
	lsbe: localSmallBusinessEnterprise(figures),
	lsbeFederal: localSmallBusinessEnterpriseFederal,
	dvbe: disabledVeteranBusinessEnterprise,
	se: socialEnterprise(figures),
	seFederal: socialEnterpriseFederal(figures)
}));
