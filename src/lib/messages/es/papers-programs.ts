/** Las palabras de los papeles de cada certificación de la Ciudad, y sus títulos. */
import type { ProgramPaperId, ProgramPaperWords } from '../../papers/la-city/program-words';
import { declarationColumns, declarationSentences } from '../declaration-languages';
import { cityAppeal } from './papers-city-appeal';
import { lsbSheet } from './papers-lsb-sheet';
import { ltePacket } from './papers-lte-packet';
import { noticeOfChange } from './papers-notice-of-change';
import { renewal } from './papers-renewal';
import { sbMicro } from './papers-sb-micro';

export const programTitles: Record<ProgramPaperId, string> = {
	'city-lte-declarations': 'Declaraciones de empleados de transición (LTE)',
	'city-lte-packet-for-profit': 'Programa de empleos de transición: paquete para LTE (con fines de lucro)',
	'city-lte-packet-nonprofit': 'Programa de empleos de transición: paquete para LTE (sin fines de lucro)',
	'city-lsb-sheet': 'Ingresos, afiliadas y número de empleados para LSB',
	'city-sb-micro-affidavit': 'Declaración jurada anual: LSB reconocida por el SB Micro del Estado',
	'city-notice-of-change': 'Aviso de un cambio (Ciudad)',
	'city-appeal': 'Apelación de una negación o un retiro (Ciudad)',
	'city-renewal': 'Renovación de certificaciones de la Ciudad'
};

export const programPapers: ProgramPaperWords = {
	ltePacket,
	lsbSheet,
	sbMicro,
	noticeOfChange,
	cityAppeal,
	renewal,
	lteDeclarations: {
		footer:
			'Declaración para la solicitud LTE del empleador. Página hecha con BidLocal LA. No es un formulario de la Ciudad.',
		says: declarationSentences,
		columns: declarationColumns,
		forThePerson: 'lo llena quien declara',
		person: (number) => `Persona ${number}`,
		nobody:
			'Según las respuestas, nadie de esta lista es empleado de transición. No se imprime ninguna declaración.'
	}
};
