/** Time to write papers as one PDF: every paper of a large case, and lists, declarations and sheets of our own making. */
import { facesFor } from '../../src/cli/fonts';
import { leftBlank } from '../../src/lib/papers/page/document';
import type { Block, PaperDocument } from '../../src/lib/papers/page/document';
import { writePacket } from '../../src/lib/papers/page/write/packet';
import type { Packet } from '../../src/lib/papers/page/write/packet';
import { judgedOn } from './cases';
import { largePacket } from './large-case';
import { spreadOf, timesOf } from './measure';
import { figure, withSpread, type Part } from './report';

const runs = { warmUps: 2, rounds: 9 };
const limit = 3000;

const sentence =
	'The person named above lived in the City of Los Angeles on the day of this paper and met the criteria that are ticked below, one of five or two of six.';
const paragraphs = (count: number): Block[] =>
	Array.from({ length: count }, (_, i) => ({ kind: 'paragraph', words: `${i + 1}. ${sentence}` }));

const paper = (title: string, ...blocks: Block[]): PaperDocument => ({
	title,
	language: 'en',
	footer: 'Prepared on the device of the firm. Not an official form.',
	blocks: [{ kind: 'heading', level: 1, words: title }, ...blocks]
});

const list = (number: number): PaperDocument =>
	paper(
		`Employee list, quarter ${number}`,
		{ kind: 'heading', level: 2, words: 'Who is listed' },
		{
			kind: 'table',
			columns: [
				{ header: 'No.' },
				{ header: 'Name', share: 3 },
				{ header: 'Hours', align: 'right' },
				{ header: 'Pages' }
			],
			rows: Array.from({ length: 300 }, (_, i) => [
				String(i + 1),
				`María Hernández-Quispe Nguyễn ${i}`,
				String(400 + number * i),
				'3, 4, 4, 5'
			])
		}
	);

const declaration = (number: number): PaperDocument =>
	paper(
		`Declaration ${number}`,
		...paragraphs(5),
		...Array.from({ length: 11 }, (_, i): Block => ({
			kind: 'checkBox',
			name: `criterion-${i}`,
			words: 'Has no high-school diploma or its equivalent',
			ticked: i % 3 === 0
		})),
		{ kind: 'field', name: 'name', label: 'Name', answer: `Participant ${number} Żółć` },
		{
			kind: 'handLine',
			name: 'signature',
			label: 'Signature',
			answer: leftBlank('signed by hand'),
			signature: true
		}
	);

const sheet = (number: number): PaperDocument =>
	paper(
		`Worksheet ${number}`,
		...paragraphs(4),
		...Array.from({ length: 16 }, (_, i): Block => ({
			kind: 'field',
			name: `field-${i}`,
			label: `Answer ${i}`,
			answer: i % 3 === 0 ? leftBlank('not known yet') : '2100 E. 1st Street, Suite 4, Los Angeles, CA 90033'
		}))
	);

const numbered = (count: number, what: (number: number) => PaperDocument, id: string) =>
	Array.from({ length: count }, (_, i) => ({ id: `${id}-${i + 1}`, document: what(i + 1) }));

const packet = (): Packet => ({
	title: 'All papers',
	language: 'en',
	cover: paper('All papers', { kind: 'contents' }),
	papers: [
		...numbered(4, list, 'list'),
		...numbered(60, declaration, 'declaration'),
		...numbered(26, sheet, 'sheet')
	]
});

async function write(wanted: Packet) {
	const faces = await facesFor([wanted.cover, ...wanted.papers.map(({ document }) => document)]);
	const written = await writePacket(wanted, faces, { written: judgedOn });
	if ('problems' in written) throw new Error('The packet could not be written.');
	return written;
}

export async function packets(): Promise<Part> {
	const [start, idle] = [performance.now(), process.cpuUsage()];
	const shelf = await write(largePacket());
	const first = performance.now() - start;
	const { user, system } = process.cpuUsage(idle);
	const shelfLater = spreadOf(await timesOf(() => write(largePacket()), runs));
	const { bytes, pages, perPaper } = await write(packet());
	const later = spreadOf(await timesOf(() => write(packet()), runs));
	return {
		title: 'Writing all papers as one PDF',
		columns: ['', 'papers', 'pages', 'milliseconds', 'KB'],
		rows: [
			[
				'every paper of a large case, the first of a process',
				String(shelf.perPaper.length),
				String(shelf.pages),
				figure(first),
				figure(shelf.bytes.length / 1000)
			],
			[
				'every paper of a large case, each one after',
				String(shelf.perPaper.length),
				String(shelf.pages),
				withSpread(shelfLater),
				figure(shelf.bytes.length / 1000)
			],
			[
				'lists, declarations and sheets of our own making',
				String(perPaper.length),
				String(pages),
				withSpread(later),
				figure(bytes.length / 1000)
			]
		],
		notes: [
			'A large case: 300 employees, 60 participants, and something written wherever a paper asks; from the answers to the bytes, fonts included.',
			`The first took ${figure((user + system) / 1000)} ms of processor time, which other work on the machine hardly changes.`,
			'Of our own making: four lists of 300 employees, 60 declarations and 26 sheets of 16 fields, behind a cover with contents.'
		],
		targets: [
			{
				what: 'every paper of a large case as one PDF, the first of a process',
				wanted: `under ${figure(limit)} ms`,
				found: `${figure(first)} ms`,
				isMet: first < limit
			}
		]
	};
}
