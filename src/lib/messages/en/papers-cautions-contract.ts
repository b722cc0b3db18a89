/** What to know about the papers for after a contract is won. */
import type { ContractCaution } from '../../papers/paper';

export const contractCautions: Record<ContractCaution, (program: string, ...days: string[]) => string> = {
	firstSourceAddress: () =>
		'The sources hold no address and no form for this notice. Ask the department that awards the contract for both.',
	firstSourceBefore: () => 'It must be with EWDD before the contract is signed.',
	firstSourceBy: (_program, day = '') => `It must be with EWDD before the contract is signed on ${day}.`,
	firstSourceLate: (_program, day = '') =>
		`The contract was to be signed on ${day}. If the notice did not go out before, ask the department at once.`,
	firstSourceOpen: () =>
		'By what is told of the contract, this notice may not be needed. Look at “After you win”.',
	firstSourceNeedsOpenings: () => 'No opening is written down yet.',
	pilotNotDefined: () =>
		'Who qualifies for the pilot is not published in our sources. The County’s departments were to report by September 2, 2026.',
	pilotForm: () =>
		'The County was to put an interest form on a page of DEO or ISD. If you find it, use it: this paper is to copy from, or to send where there is none.',
	pilotIsForManufacturers: () => 'The pilot is for manufacturers, and your answers say that you are none.',
	pilotSaysNo: () =>
		'The profile says no to something that the motion names. It is printed as you answered it: look at it before you send it.'
};
