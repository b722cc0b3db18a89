/** The documents to have ready, derived from the case: Procedures #1 to #5 of the City, sections 6 and 8 of the County. */
import type { Assessment } from '../rules/assess';
import { createJudge, type Judge } from '../rules/exact/judge';
import type { Case } from '../rules/facts';
import type { Place, ProgramId } from '../rules/language';
import { viewOf } from '../rules/view';
import { procedure } from '../rules/sources/la-city-lbpp-2024';
import { needCountyDocuments } from './county-documents';
import { createList, type Listing } from './listing';
import { needLocalDocuments, tieOf } from './local-documents';
import type { DocumentList } from './needed-document';
import { needSmallBusinessDocuments } from './small-business-documents';
import { needTransitionalDocuments } from './transitional-documents';

/**
 * What the agencies will want to see for these programs, by what this case tells. The assessment is that of the case;
 * its day decides. A fact that is absent leaves the widest list, marked "if it applies", and is named in `openFacts`.
 */
export function documentsFor(
	kase: Case,
	assessment: Assessment,
	programs: readonly ProgramId[]
): DocumentList {
	const view = viewOf(kase, assessment.asOf);
	const judge = createJudge(view);
	const list = createList();
	for (const program of programs) {
		const listing = list.listingFor(program);
		if (isCity(program)) needCityDocuments(program, kase, view.spaces, judge, listing);
		else needCountyDocuments(program, kase.facts, listing);
	}
	return list.finished();
}

type CityProgramId = Extract<ProgramId, 'lbe' | 'cbe' | 'lsb' | 'lte'>;
const isCity = (program: ProgramId): program is CityProgramId =>
	program === 'lbe' || program === 'cbe' || program === 'lsb' || program === 'lte';

function needCityDocuments(
	program: CityProgramId,
	{ facts }: Case,
	spaces: number,
	judge: Judge,
	listing: Listing
): void {
	// LSB and LTE rest on being local by Procedure #1; a City Business is shown by Procedure #2.
	const place: Place = program === 'cbe' ? 'city' : 'county';
	needLocalDocuments(facts, place, tieOf(facts, place, spaces, judge), listing);
	if (program === 'lsb') needSmallBusinessDocuments(facts, listing);
	if (program === 'lte') needTransitionalDocuments(facts, listing);
}

/** How the City takes documents (Procedure #5 B), as keys of sentences with their citations. */
export const howTheCityTakesDocuments = [
	{ says: 'withinFourteenDays', cite: procedure(5)('B 2', 'The applicant has fourteen (14) calendar days') },
	{
		says: 'notToRamp',
		cite: procedure(5)(
			'B 1',
			'supporting documents should not be uploaded to RAMP unless otherwise instructed'
		)
	}
] as const;
