import type { PreferenceCounty } from '../en/preference-county';

/** El cálculo de la preferencia del Condado. Las cantidades, los puntos y las listas llegan ya escritos. */
export const preferenceCounty: PreferenceCounty = {
	menu: {
		label: 'Herramientas de preferencia',
		county: 'Ofertas al Condado',
		city: 'Ofertas a la Ciudad',
		dealer: '¿Distribuidor o intermediario?',
		back: 'Volver a su situación'
	},
	title: 'Qué hace la preferencia del Condado con una oferta',
	hint: 'Escriba las ofertas de una licitación del Condado. Verá quién recibe el contrato, a qué precio y cuánto vale su certificación.',
	description:
		'Calcula oferta por oferta la preferencia del 15 por ciento del Condado de Los Ángeles, en su propio dispositivo. Una autoevaluación.',
	rule: 'El Condado resta el 15 por ciento del precio más bajo, como máximo $150,000, al precio de cada licitante certificado que pidió la preferencia. Es solo para comparar. Al ganador se le paga el precio que ofreció.',
	neverCombined:
		'Dos o tres certificaciones del Condado no se suman: juntas nunca pasan del 15 por ciento ni de $150,000 en una licitación.',

	examples: {
		title: 'Pruebe con un ejemplo',
		hint: 'Los cuatro ejemplos de las guías del Condado, Anexo III (Exhibit III). Lo que usted escribió se puede recuperar.',
		names: ['Ejemplo uno', 'Ejemplo dos', 'Ejemplo tres', 'Ejemplo cuatro'],
		loaded: (name) => `${name}: cargado.`
	},

	method: {
		title: '¿Cómo elegirá el Condado?',
		options: {
			lowestBid: {
				label: 'Gana la oferta más baja',
				hint: 'Una invitación a presentar ofertas (invitation for bids)'
			},
			scored: {
				label: 'Las propuestas ganan puntos, por el precio y por lo demás',
				hint: 'Una solicitud de propuestas (request for proposals)'
			}
		},
		pricePoints: 'Puntos por el mejor precio',
		pricePointsHint: {
			lowestBid: 'Déjelo en blanco si los documentos no dan puntos. Los ejemplos del Condado usan 4,000.',
			scored: 'Según los documentos de la licitación. El ejemplo del Condado usa 4,000.'
		}
	},

	bids: {
		title: 'Las ofertas',
		hint: 'Use su propio precio y su mejor estimación de los demás.',
		certifiedHint:
			'Certificado quiere decir: por el Condado (DCBA), como LSBE, DVBE o SE, al enviar la oferta. Una solicitud que sigue en trámite no cuenta.',
		requestedHint:
			'Pidió quiere decir: con el formulario “Request for Preference Consideration”, dentro de la oferta.',
		numbered: (number) => `Oferta ${number}`,
		name: 'Nombre del licitante',
		price: 'Precio',
		certified: 'Certificado por el Condado',
		requested: 'Pidió la preferencia',
		notAsked: 'Certificado, pero no la pidió: sin preferencia.',
		notCertified: 'La pidió, pero no está certificado: sin preferencia.',
		otherPoints: 'Puntos por todo menos el precio',
		add: 'Agregar una oferta',
		remove: (name) => `Quitar ${name}`,
		removed: (name) => `Se quitó ${name}.`,
		clear: 'Empezar de nuevo',
		cleared: 'Se quitó todo lo escrito.'
	},

	lowering: {
		title: '¿Hay algo que quite o reduzca la preferencia?',
		asks: '¿Es una de las compras sin preferencia?',
		options: {
			none: 'Ninguna de estas',
			nationalContract:
				'Un contrato nacional de un grupo de gobiernos que compran juntos equipo y suministros',
			revolvingFund: 'Se paga con un fondo rotatorio (caja chica)',
			purchaseCard: 'Se paga con una tarjeta de compras (tarjeta de crédito)',
			smallNonAgreement: 'Una compra de menos de $5,000 sin un acuerdo',
			federalConflict:
				'Se paga en parte o por completo con dinero federal cuyas condiciones chocan con la preferencia',
			lawProhibits: 'Una ley federal, estatal o local limita o prohíbe la preferencia'
		},
		statute: 'Una ley fija un porcentaje menor (déjelo en blanco si no hay)',
		statuteHint: 'Si una ley limita la preferencia a menos del 15 por ciento, cuenta ese porcentaje.'
	},

	problems: {
		noBids: 'Todavía no hay ninguna oferta. Agregue una.',
		noPrice: 'Falta el precio. Escriba 0 solo si la oferta es gratis.',
		highPrice: 'Es más de un billón de dólares (un 1 con doce ceros). Revise cuántos ceros tiene.',
		noPricePoints: 'Faltan los puntos por el mejor precio.',
		manyPricePoints: 'Son más de mil millones de puntos. Revise cuántos ceros tiene.',
		noOtherPoints: 'Faltan los puntos por todo menos el precio.',
		otherPoints: 'Escriba los puntos como un número, cero o más, como 3,596 o 82.5.',
		notACount: 'Escriba los puntos como un número entero, como 4,000.',
		notAWholeNumber: 'Los puntos por el precio son un número entero, como 4,000.'
	},
	about: (bid, problem) => `${bid}: ${problem}`,
	incomplete: 'El resultado aparece aquí en cuanto esté completo lo siguiente:',

	award: {
		title: 'Quién recibe el contrato',
		to: (name, price) => `${name} recibe el contrato, por ${price}.`,
		tie: (names) => `Empate: ${names}.`,
		tieAt: (names, price) => `Empate en ${price}: ${names}.`,
		tieHow:
			'Las reglas no dicen cómo se resuelve un empate. Pregunte al departamento del Condado que compra.',
		onlyBid: 'Es la única oferta.',
		lowest: (name, compared) => `${name} se compara con ${compared}, el precio más bajo de todos.`,
		points: (name, points) => `${name} tiene más puntos en total: ${points}.`,
		own: (price, preference) =>
			`Los ${preference} se restaron solo para comparar: el contrato es por ${price}, el precio ofrecido.`,
		without: (name, price) => `Sin la preferencia lo recibiría ${name}, por ${price}.`,
		withoutTie: (names) => `Sin la preferencia habría un empate: ${names}.`,
		unchanged: 'Sin la preferencia el resultado sería el mismo.',
		nobody:
			'Ningún licitante está certificado y además pidió la preferencia, así que no se baja ningún precio.',
		excluded: 'En esta compra el Condado no da preferencia, así que no se baja ningún precio.',
		decides:
			'Es un cálculo según las reglas publicadas. El Condado revisa cada oferta, y también si el licitante es responsable y cumple las especificaciones.'
	},

	working: {
		title: 'El cálculo, oferta por oferta',
		lowest: (price) => `El precio más bajo: ${price}.`,
		share: (percent, share) => `El ${percent} por ciento de ese precio: ${share}.`,
		statuteShare: (percent, share) =>
			`Una ley fija el ${percent} por ciento en lugar del 15. Del precio más bajo son ${share}.`,
		within: (amount) =>
			`No pasa del máximo de $150,000. Se restan ${amount} al precio de cada licitante certificado que la pidió.`,
		over: 'Pasa del máximo. Se restan $150,000 al precio de cada licitante certificado que la pidió.',
		none: 'Esta compra está excluida: no se resta nada.',
		best: (price) => `El precio más bajo después de eso: ${price}.`,
		points: (points) =>
			`Puntos por el precio: el precio comparado más bajo, dividido entre el precio comparado del licitante, por ${points}. Solo cuentan los puntos enteros.`,
		bidder: 'Licitante',
		price: 'Precio ofrecido',
		preference: 'Preferencia',
		compared: 'Precio que se compara',
		pricePoints: 'Puntos por el precio',
		otherPoints: 'Otros puntos',
		totalPoints: 'Puntos en total',
		noPreference: 'ninguna',
		awarded: 'Gana',
		tied: 'Empate'
	},

	picture: {
		title: 'Los precios antes y después',
		alternative: (name, price, compared) =>
			price === compared
				? `${name}: ofreció ${price} y se compara con ese mismo precio.`
				: `${name}: ofreció ${price} y se compara con ${compared}.`,
		compared: 'Precio que se compara',
		off: 'Se resta para comparar',
		best: 'Mejor precio comparado'
	},

	backwards: {
		title: 'Y al revés',
		mine: '¿Cuál oferta es la suya?',
		choose: 'Elija una oferta',
		upTo: (price) => `Usted queda en primer lugar, sin empate, hasta un precio de ${price}.`,
		anyPrice: 'Usted queda en primer lugar a cualquier precio: ninguna otra oferta se acerca.',
		noPrice: 'A ningún precio quedaría usted en primer lugar sin empate.',
		assumes: 'Siempre que las demás ofertas sigan como están arriba.',
		worthTitle: 'Cuánto vale la certificación en esta oferta',
		worth: (room) => `Le permite pedir ${room} más y aun así ganar.`,
		worthAll: 'Solo con ella puede usted ganar.',
		worthNothing: 'Con estas ofertas no cambia nada para usted.',
		with: 'Certificado, y la pidió',
		without: 'Sin ella',
		about: 'Qué se compara',
		comesOff: 'Se resta para comparar',
		wins: 'Con su precio',
		highest: 'Gana hasta',
		yes: 'Usted gana',
		no: 'Usted no gana',
		any: 'cualquier precio',
		never: 'ningún precio'
	}
};
