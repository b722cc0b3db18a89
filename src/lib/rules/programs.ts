/** The nine programs, in the order in which the agencies and our screens list them. */
import type { Program, ProgramId } from './language';
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

export const programs: Record<ProgramId, Program> = {
	lbe: localBusiness,
	cbe: cityBusiness,
	lsb: localSmallBusiness,
	lte: localTransitionalEmployer,
	lsbe: localSmallBusinessEnterprise,
	lsbeFederal: localSmallBusinessEnterpriseFederal,
	dvbe: disabledVeteranBusinessEnterprise,
	se: socialEnterprise,
	seFederal: socialEnterpriseFederal
};
