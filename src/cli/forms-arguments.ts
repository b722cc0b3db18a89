/** What `forms` was told: which case, where to, and which earlier case a renewal is compared with. */
import { parseArgs } from 'node:util';
import { CommandError } from './command-error';

export interface FormsArguments {
	path: string;
	folder: string;
	earlier: string | undefined;
}

const wanted =
	'forms wants one file, --out with the folder to write to and, if need be, --earlier with one file';

/** Throws a `CommandError` where something is missing, unknown or given twice. */
export function readFormsArguments(args: readonly string[]): FormsArguments {
	const { positionals, values } = parsed(args);
	const { out = [], earlier = [] } = values;
	const [path, folder] = [positionals[0], out[0]];
	const isTooMuch = [positionals, out, earlier].some((given) => given.length > 1);
	if (path === undefined || folder === undefined || isTooMuch) throw new CommandError([wanted], 2);
	return { path, folder, earlier: earlier[0] };
}

function parsed(args: readonly string[]) {
	const text = { type: 'string', multiple: true } as const;
	try {
		return parseArgs({ args: [...args], options: { out: text, earlier: text }, allowPositionals: true });
	} catch {
		throw new CommandError([wanted], 2);
	}
}
