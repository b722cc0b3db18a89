/** Time to write each paper of the shelf, beside plain pdf-lib with the same words, places and fonts; and ten times the rows. */
import { fontOnDisk } from '../../src/cli/fonts';
import { documentsFor } from '../../src/lib/checklist/documents';
import { documents as documentWords } from '../../src/lib/messages/en/documents';
import { printed } from '../../src/lib/messages/en/papers-printed';
import { documentsToHave } from '../../src/lib/messages/paper-documents';
import { certificationsToAskFor } from '../../src/lib/papers/asks-for';
import type { PaperDocument } from '../../src/lib/papers/page/document';
import { fontPair, openFaces } from '../../src/lib/papers/page/face';
import { layOut } from '../../src/lib/papers/page/layout';
import { writePdf } from '../../src/lib/papers/page/write/pdf';
import type { PaperInput } from '../../src/lib/papers/paper';
import { shelf } from '../../src/lib/papers/shelf';
import { assess } from '../../src/lib/rules/assess';
import { fullCases, judgedOn } from './cases';
import { inTurns, spreadOf, timesOf } from './measure';
import { plainPdf } from './plain-pdf';
import { figure, times, withSpread, type Part } from './report';

const runs = { warmUps: 3, rounds: 9 };
const { regular, bold } = await fontOnDisk('latin');
const files = fontPair('latin', regular, bold);
const faces = openFaces(files);

/** The first firm that could be certified as a local small business. */
function inputWith(spaces: number): PaperInput {
	const met = fullCases(200, { spaces }).find((kase) => assess(kase, judgedOn).programs.lsb.status === 'met');
	if (met === undefined) throw new Error('No case drawn is a local small business.');
	const assessment = assess(met, judgedOn);
	const asksFor = certificationsToAskFor(assessment);
	const documents = documentsFor(met, assessment, asksFor);
	return {
		case: met,
		today: judgedOn,
		assessment,
		asksFor,
		documents: documentsToHave(documents, met.facts.workspaces, documentWords),
		words: printed
	};
}

/** A worksheet that is one long table. */
const tableOf = (rows: number): PaperDocument => ({
	title: 'A list of people',
	language: 'en',
	blocks: [
		{
			kind: 'table',
			columns: [{ header: 'Label' }, { header: 'Lives in the City' }, { header: 'Criteria', share: 3 }],
			rows: Array.from({ length: rows }, (_, i) => [
				`P-${i + 1}`,
				i % 2 === 0 ? 'yes' : 'no',
				'a veteran; has no high-school diploma; receives public assistance'
			])
		}
	]
});

interface Timed {
	pages: number;
	row: string[];
	median: number;
}

async function timed(what: string, compose: () => PaperDocument): Promise<Timed> {
	const layout = layOut(compose(), faces);
	const write = async () => {
		const written = await writePdf(compose(), faces, { written: judgedOn });
		if ('problems' in written) throw new Error(`${what} could not be written.`);
		return written;
	};
	const { bytes } = await write();
	const plainBytes = await plainPdf(layout);
	const took = await inTurns(
		[
			{ name: 'ours', work: write },
			{ name: 'plain', work: () => plainPdf(layout) }
		],
		runs
	);
	const [mine, plain] = [spreadOf(took.get('ours')!), spreadOf(took.get('plain')!)];
	const kilobytes = `${figure(bytes.length / 1000)} / ${figure(plainBytes.length / 1000)}`;
	const row = [
		what,
		String(layout.pages.length),
		withSpread(mine),
		withSpread(plain),
		times(mine.median, plain.median),
		kilobytes
	];
	return { pages: layout.pages.length, row, median: mine.median };
}

export async function papers(): Promise<Part> {
	const [two, twenty] = [inputWith(2), inputWith(20)];
	const rows: string[][] = [];
	const notes: string[] = [];
	for (const paper of shelf) {
		const small = await timed(`${paper.id}, 2 work spaces`, () => paper.compose(two));
		const large = await timed(`${paper.id}, 20 work spaces`, () => paper.compose(twenty));
		rows.push(small.row, large.row);
		notes.push(
			`${paper.id}: ten times the work spaces take ${times(large.median, small.median)} the time for ${times(large.pages, small.pages)} the pages.`
		);
	}
	const [short, long] = [
		await timed('a table of 30 rows', () => tableOf(30)),
		await timed('a table of 300 rows', () => tableOf(300))
	];
	rows.push(short.row, long.row);
	notes.push(`A table: ten times the rows take ${times(long.median, short.median)} the time.`);
	const opening = spreadOf(await timesOf(() => openFaces(files), runs));
	return {
		title: 'Writing the papers',
		columns: [
			'',
			'pages',
			'milliseconds, ours',
			'milliseconds, plain pdf-lib',
			'ours : plain',
			'KB, ours / plain'
		],
		rows,
		notes: [
			...notes,
			'Plain pdf-lib draws the very same lines at the same places with the same fonts, and is spared the line breaking. Ours also checks each character, tags the text for screen readers and makes the fields.',
			`Opening the two fonts, once for all papers: ${withSpread(opening)} ms.`
		],
		targets: []
	};
}
