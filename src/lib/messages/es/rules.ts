/** Las frases que las reglas nombran por su clave. Cada una se sostiene sola. */
import type { RuleMessages } from '../shape';
import { countyCriteria } from './rules-county';
import { localCriteria } from './rules-local';
import { points } from './rules-points';
import { readings } from './rules-readings';
import { smallAndTransitionalCriteria } from './rules-small-and-transitional';
import { socialCriteria } from './rules-social';
import { workSpaceCriteria } from './rules-work-space';

export const rules: RuleMessages = {
	criteria: {
		...workSpaceCriteria,
		...localCriteria,
		...smallAndTransitionalCriteria,
		...countyCriteria,
		...socialCriteria
	},
	points,
	readings,
	wanted: {
		text: () => 'texto',
		yesOrNo: () => 'true (sí) o false (no)',
		wholeNumber: () => 'un número entero, cero o más',
		dollars: () => 'dólares, cero o más, con dos decimales como máximo',
		share: () => 'un porcentaje de 0 a 100',
		date: () => 'una fecha como 2026-11-21',
		dateOrNever: () => 'una fecha como 2026-11-21, o "never" (nunca)',
		oneOf: (allowed) => `uno de estos: ${allowed.join(', ')}`,
		object: () => 'un objeto entre llaves',
		list: () => 'una lista entre corchetes',
		knownFact: () => 'un dato del formato de caso',
		formatOne: () => '1, el único formato que hay',
		json: () => 'un caso en JSON',
		atMostOneHeadquarters: () => 'una sola sede principal como máximo',
		rosterOrCounts: () => 'la lista de participantes o sus cantidades, no ambas',
		atMost: (allowed) => `no más que ${allowed.join(', ')}`
	}
};
