import type { ProgramInTime } from '$lib/deadlines/in-time';

/** Programs that answer the same to a due date, together, in their order. */
export function alike(answers: readonly ProgramInTime[]): ProgramInTime[][] {
	const groups = new Map<string, ProgramInTime[]>();
	for (const one of answers) {
		const { says, standing, agency, certificate } = one;
		const name = JSON.stringify([agency, says, standing, certificate]);
		groups.set(name, [...(groups.get(name) ?? []), one]);
	}
	return [...groups.values()];
}
