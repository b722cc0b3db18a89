import type { Assessment } from '../rules/assess';
import type { CityProgramId } from './paper';

export const cityPrograms: readonly CityProgramId[] = ['lbe', 'cbe', 'lsb', 'lte'];

/** What the packet asks for unless someone chooses: the City certifications that are met or, if none is, those still open. */
export function certificationsToAskFor(
	{ programs }: Assessment,
	among: readonly CityProgramId[] = cityPrograms
): CityProgramId[] {
	const met = among.filter((id) => programs[id].status === 'met');
	return met.length > 0 ? met : among.filter((id) => programs[id].status === 'unknown');
}
