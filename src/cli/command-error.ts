/** Something the person at the keyboard can mend: lines for standard error, and the exit status. */
export class CommandError extends Error {
	constructor(
		readonly lines: readonly string[],
		readonly exitStatus = 1
	) {
		super(lines.join('\n'));
	}
}
