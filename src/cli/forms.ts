/** `forms`: every paper that a case calls for, and an index of them, written to a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentsFor } from '../lib/checklist/documents';
import { employeeFacts, employeeListFor } from '../lib/checklist/employee-lists';
import { enclosuresOf, type Enclosure } from '../lib/enclosures/enclosures';
import { caseInUse } from '../lib/interview/in-use';
import { deadlines } from '../lib/messages/en/deadlines';
import { documents as documentWords } from '../lib/messages/en/documents';
import { cautions as cautionWords } from '../lib/messages/en/papers-cautions';
import { printed } from '../lib/messages/en/papers-printed';
import { questions } from '../lib/messages/en/questions';
import { results } from '../lib/messages/en/results';
import { rules } from '../lib/messages/en/rules';
import { documentsToHave } from '../lib/messages/paper-documents';
import { certificationsToAskFor } from '../lib/papers/asks-for';
import type { Problem } from '../lib/papers/page/problems';
import { writePdf } from '../lib/papers/page/write/pdf';
import type { FactPath, PaperId, PaperInput } from '../lib/papers/paper';
import { calledFor } from '../lib/papers/shelf';
import { absentOf } from '../lib/papers/wanted';
import { assess } from '../lib/rules/assess';
import type { Case } from '../lib/rules/facts';
import { programIds, type ProgramId } from '../lib/rules/language';
import { nothingRecorded, summaryOf } from '../lib/summary/summary';
import { calendarParts } from './calendar-parts';
import { CommandError } from './command-error';
import { facesFor } from './fonts';
import { readFormsArguments } from './forms-arguments';
import { readCaseFile, today } from './read-case';

/** A paper in `index.json`. `file` is null where its problems kept it from being written. */
export interface IndexEntry {
	id: PaperId | Enclosure['id'];
	file: string | null;
	missing: FactPath[];
	problems: readonly Problem[];
	cautions: { says: string; program?: ProgramId }[];
}

export async function writeForms(args: readonly string[]): Promise<void> {
	const { path, folder, earlier } = readFormsArguments(args);
	const kase = await readCaseFile(path);
	const input = inputFor(kase, earlier === undefined ? undefined : await readEarlier(earlier), today());
	await makeFolder(folder);
	const index: IndexEntry[] = [];
	for (const paper of calledFor(input)) {
		const document = paper.compose(input);
		const written = await writePdf(document, await facesFor([document]), { written: input.today });
		const problems = 'problems' in written ? written.problems : [];
		const file = 'bytes' in written ? `${paper.id}.pdf` : null;
		if ('bytes' in written) await writeFile(join(folder, `${paper.id}.pdf`), written.bytes);
		else process.stderr.write(notWritten(paper.id, problems));
		const cautions = paper.cautions(input).map(({ says, program, days = [] }) => ({
			says: cautionWords[says](
				program === undefined ? '' : printed.programs[program],
				...days.map(printed.answers.date)
			),
			...(program !== undefined && { program })
		}));
		index.push({ id: paper.id, file, missing: paper.needs(input), problems, cautions });
	}
	const need = employeeListFor(input.case, input.assessment, input.asksFor);
	for (const { id, file, bytes } of enclosuresOf(input, need, calendarParts(input))) {
		await writeFile(join(folder, file), bytes);
		const shown = id === 'city-employee-list' && need ? employeeFacts(need.places) : [];
		index.push({ id, file, missing: absentOf(input.case.facts, shown), problems: [], cautions: [] });
	}
	await writeFile(join(folder, 'index.json'), `${JSON.stringify(index, undefined, 2)}\n`);
}

/** There are two files to be wrong: a fault of this one says so. */
async function readEarlier(path: string): Promise<Case> {
	try {
		return await readCaseFile(path);
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		throw new CommandError(error.lines.map((line) => `--earlier: ${line}`));
	}
}

/** What papers are filled from: the answers that apply, as they are judged on `day`. */
function inputFor(kase: Case, earlier: Case | undefined, day: string): PaperInput {
	const assessment = assess(kase, day);
	const inUse = caseInUse(kase, day, programIds);
	const asksFor = certificationsToAskFor(assessment);
	const documents = documentsFor(inUse, assessment, asksFor);
	return {
		case: inUse,
		today: kase.asOf ?? day,
		assessment,
		asksFor,
		documents: documentsToHave(documents, inUse.facts.workspaces, documentWords),
		summary: summaryOf(
			{ case: inUse, assessment, today: kase.asOf ?? day, goals: [], recorded: nothingRecorded },
			{ rules, results, deadlines, questions, documents: documentWords, date: printed.answers.date }
		),
		words: printed,
		earlier: earlier && caseInUse(earlier, day, programIds)
	};
}

async function makeFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder, { recursive: true });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new CommandError([`${folder}: cannot be made (${code})`]);
	}
}

const notWritten = (id: PaperId, problems: readonly Problem[]): string =>
	problems
		.map(
			({ field, character, codePoint }) =>
				`${id}: not written: no font at hand prints ${JSON.stringify(character)} (${codePoint}) in “${field}”\n`
		)
		.join('');
