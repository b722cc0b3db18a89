/** Programs other than ours that read a PDF: qpdf, and poppler's `pdfinfo` and `pdftotext`, where they are installed. */
import { execFile } from 'node:child_process';

export interface Ran {
	/** Whether there is such a program here. */
	isInstalled: boolean;
	status: number;
	out: string;
	err: string;
}

/** Runs a program to its end. */
export const run = (program: string, ...args: string[]) =>
	new Promise<Ran>((resolve) => {
		execFile(program, args, { maxBuffer: 2 ** 26 }, (error, out, err) => {
			const isInstalled = error?.code !== 'ENOENT';
			resolve({ isInstalled, status: error === null ? 0 : Number(error.code), out, err });
		});
	});

/** What a program says against the file; nothing where it is not installed. */
export async function faultsBy(
	program: string,
	args: string[],
	wanted: (said: Ran) => string[]
): Promise<string[]> {
	const said = await run(program, ...args);
	if (!said.isInstalled) return [];
	const failed = said.status === 0 && said.err.trim() === '' ? [] : [`${said.status}: ${said.err}`];
	return [...failed, ...wanted(said)].map((fault) => `${program}: ${fault}`);
}
