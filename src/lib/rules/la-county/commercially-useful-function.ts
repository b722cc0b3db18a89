/** Section 5.1 d, County Code 2.204.030 C.4: an LSBE performs a commercially useful function. It binds every path. */
import { allOf, criterion, type Condition } from '../language';
import { countyCode, guidelines } from '../sources/la-county-preference-2016';
import { isFalse, isTrue } from '../words';

const cite = (item: string) => guidelines(`5.1 d, ${item}`);
const fact = 'county.commerciallyUseful';

export const performsCommerciallyUsefulFunction: Condition = allOf(
	criterion({
		says: 'executesDistinctElement',
		cite: cite('1) i'),
		when: isTrue(`${fact}.executesDistinctElement`)
	}),
	criterion({
		says: 'performsManagesOrSupervises',
		cite: cite('1) ii'),
		when: isTrue(`${fact}.performsManagesOrSupervises`)
	}),
	criterion({
		says: 'workIsNormal',
		cite: cite('1) iii'),
		when: isTrue(`${fact}.normalForItsBusiness`)
	}),
	criterion({
		says: 'isResponsibleForSupplies',
		cite: cite('1) iv'),
		when: isTrue(`${fact}.responsibleForSupplies`)
	}),
	criterion({
		says: 'subcontractsNormally',
		cite: cite('1) v'),
		when: isTrue(`${fact}.subcontractsNoMoreThanIndustryPractice`),
		agencyDecides: { says: 'industryPracticeIsJudged', cite: cite('1) v') }
	}),
	criterion({
		says: 'isNoPassThrough',
		cite: cite('2)'),
		when: isFalse(`${fact}.passThroughOnly`),
		agencyDecides: { says: 'usefulFunctionIsJudged', cite: countyCode('2.204.030 C.4') }
	})
);
