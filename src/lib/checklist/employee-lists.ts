/** Whether a case rests on items 3(a) or 3(b), and so on a list of employees. */
import type { Assessment } from '../rules/assess';
import type { Case } from '../rules/facts';
import type { Place, ProgramId } from '../rules/language';
import { documentsFor } from './documents';

export interface EmployeeListNeed {
	/** The boundaries that the list is to speak of. */
	places: readonly Place[];
	/** Not so sure where item 3 is open, or may be met by the headquarters too. */
	isSure: boolean;
}

/** The list that these programs want of this case; nothing where item 3 is met by the headquarters, or cannot be met by people. */
export function employeeListFor(
	kase: Case,
	assessment: Assessment,
	programs: readonly ProgramId[]
): EmployeeListNeed | undefined {
	const { documents } = documentsFor(kase, assessment, programs);
	const needed = documents.find(({ key }) => key === 'employeeList');
	return needed && { places: needed.places, isSure: !needed.ifApplies };
}

/** The facts that such a list shows, for the boundaries it speaks of. */
export const employeeFacts = (places: readonly Place[]) =>
	[
		'workforce.fullTime',
		...places.flatMap((place) =>
			place === 'county'
				? (['workforce.fullTimeInCounty', 'workforce.hoursShareInCounty'] as const)
				: (['workforce.fullTimeInCity', 'workforce.hoursShareInCity'] as const)
		)
	] as const;
