import { firmQuestions } from './questions-firm';

const topics = {
	firm: 'El negocio',
	workspace: 'Oficinas y espacios de trabajo',
	compliance: 'Impuestos, licencias, registro',
	people: 'Las personas que trabajan aquí',
	money: 'Ingresos',
	transitional: 'Empleos de transición',
	county: 'Los programas del Condado',
	bid: 'La licitación en vista',
	papers: 'Para los documentos'
};

/** The words of the questions that come first, and of all topics: what a first visit waits for. */
export const firstQuestions = {
	questions: firmQuestions,
	topics
};
