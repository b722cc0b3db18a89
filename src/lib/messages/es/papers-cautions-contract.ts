/** Lo que hay que saber de los documentos para después de ganar un contrato. */
import type { ContractCaution } from '../../papers/paper';

export const contractCautions: Record<ContractCaution, (program: string, ...days: string[]) => string> = {
	firstSourceAddress: () =>
		'Las fuentes no dan dirección ni formulario para este aviso. Pida ambos al departamento que da el contrato.',
	firstSourceBefore: () => 'Debe llegar a EWDD antes de que se firme el contrato.',
	firstSourceBy: (_program, day = '') => `Debe llegar a EWDD antes de que se firme el contrato, el ${day}.`,
	firstSourceLate: (_program, day = '') =>
		`El contrato debía firmarse el ${day}. Si el aviso no salió antes, pregunte al departamento de inmediato.`,
	firstSourceOpen: () =>
		'Según lo que se sabe del contrato, quizá este aviso no haga falta. Mire en “Después de ganar”.',
	firstSourceNeedsOpenings: () => 'Todavía no hay ningún empleo anotado.',
	pilotNotDefined: () =>
		'Quién califica para el piloto no está publicado en nuestras fuentes. Los departamentos del Condado debían informar a más tardar el 2 de septiembre de 2026.',
	pilotForm: () =>
		'El Condado debía poner un formulario de interés en una página de DEO o ISD. Si lo encuentra, úselo: este documento es para copiar de él, o para enviarlo donde no haya formulario.',
	pilotIsForManufacturers: () => 'El piloto es para fabricantes, y sus respuestas dicen que usted no lo es.',
	pilotSaysNo: () =>
		'El perfil dice no a algo que la moción nombra. Se imprime como usted respondió: revíselo antes de enviarlo.'
};
