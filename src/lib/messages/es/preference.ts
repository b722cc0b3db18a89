/** Las frases del cálculo de la preferencia. */
import type { BidsWanted } from '../../preference/bids';

export const preference: { wanted: Record<BidsWanted, (allowed: readonly string[]) => string> } = {
	wanted: {
		text: () => 'texto',
		yesOrNo: () => 'true (sí) o false (no)',
		wholeNumber: () => 'un número entero, cero o más',
		dollars: () => 'dólares, cero o más, con dos decimales como máximo',
		points: () => 'puntos, cero o más',
		share: () => 'un porcentaje de 0 a 100',
		oneOf: (allowed) => `uno de estos: ${allowed.join(', ')}`,
		object: () => 'un objeto entre llaves',
		list: () => 'una lista entre corchetes',
		oneBid: () => 'al menos una oferta',
		knownFact: () => 'un nombre que el archivo de ofertas conoce',
		json: () => 'un archivo JSON',
		pricePointsToScore: () => 'los puntos que gana el mejor precio, porque las propuestas se califican',
		otherPointsToScore: () => 'los puntos por todo menos el precio, porque las propuestas se califican'
	}
};
