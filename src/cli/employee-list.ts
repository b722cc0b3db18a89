/** The employee list for items 3(a) and 3(b), empty and ready to fill: the command line has a case, and nobody's name. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { employeeFacts, employeeListFor } from '../lib/checklist/employee-lists';
import { writeBlankList } from '../lib/employees/blank-list';
import { mostRecentFour } from '../lib/employees/quarters';
import { employeeSheet } from '../lib/messages/en/employee-sheet';
import type { FactPath, PaperInput } from '../lib/papers/paper';
import { absentOf } from '../lib/papers/wanted';

export const employeeListId = 'city-employee-list';

export interface WrittenList {
	id: typeof employeeListId;
	file: string;
	missing: FactPath[];
}

/** Writes the list if the case rests on 3(a) or 3(b); nothing otherwise. */
export async function writeEmployeeListFor(
	{ case: kase, assessment, asksFor, today }: PaperInput,
	folder: string
): Promise<WrittenList | undefined> {
	const need = employeeListFor(kase, assessment, asksFor);
	if (!need?.isSure) return undefined;
	const firm = kase.facts.business?.name;
	const bytes = writeBlankList({
		places: need.places,
		quarters: mostRecentFour(today, []).quarters,
		words: employeeSheet.blank(need.places),
		...(firm === undefined ? {} : { firm })
	});
	const file = `${employeeListId}.xlsx`;
	await writeFile(join(folder, file), bytes);
	return { id: employeeListId, file, missing: absentOf(kase.facts, employeeFacts(need.places)) };
}
