/** La revisión propia de la función comercialmente útil. */
import type { UsefulFunctionWords } from '../../papers/la-county/commercially-useful-function/words';

export const usefulFunction: UsefulFunctionWords = {
	title: 'Función comercialmente útil: nuestra propia revisión',
	notTheirs:
		'Esta es nuestra propia revisión, para nuestro propio archivo. No es un formulario del Condado, y las normas del Condado no piden un documento así.',
	footer: 'Revisión propia, para el propio archivo. No es un formulario del Condado. Hecha con BidLocal LA.',
	what: 'Una pequeña empresa local del Condado (LSBE) da bienes o servicios que ayudan a cumplir el contrato realizando una función comercialmente útil. Tiene que cumplir todos los puntos de abajo (pautas de noviembre de 2016, sección 5.1 d; Código del Condado 2.204.030 C.4).',
	asOf: (day) => `Respuestas al ${day}.`,
	contract: {
		title: 'El contrato',
		none: 'No hay una licitación del Condado en vista. Las respuestas dicen cómo piensa trabajar la empresa.',
		firm: 'Nombre de la empresa',
		vendorNumber: 'Número de proveedor (Webven)',
		number: 'Número de la licitación',
		name: 'Para qué es la licitación',
		due: 'La oferta vence el',
		part: {
			label: 'La parte del trabajo del contrato que hará la empresa',
			hint: 'Dígalo como lo dice el contrato o la licitación.'
		}
	},
	points: {
		title: 'Punto por punto',
		intro: 'Marcado según sus respuestas. Escriba junto a cada punto cómo se hace y qué lo demuestra.',
		columns: { claim: 'Lo que pide la definición', yes: 'Sí', no: 'No', how: 'Cómo lo hacemos' },
		of: {
			executesDistinctElement: {
				claim: 'Respondemos por una parte definida del trabajo del contrato.',
				cite: '5.1 d 1) i; 2.204.030 C.4(a)(i)',
				how: {
					label: 'Nuestra parte definida, y dónde la nombra el contrato',
					hint: 'Por ejemplo: todo el pan del contrato, entregado en tres lugares.'
				}
			},
			performsManagesOrSupervises: {
				claim: 'Cumplimos nosotros mismos: hacemos, administramos o supervisamos el trabajo.',
				cite: '5.1 d 1) ii; 2.204.030 C.4(a)(ii)',
				how: {
					label: 'Quién lo hace, lo administra o lo supervisa',
					hint: 'Por su puesto, no por su nombre: por ejemplo el jefe de panaderos y dos encargados de turno.'
				}
			},
			normalForItsBusiness: {
				claim: 'Es un trabajo normal para nuestro negocio, sus servicios y sus funciones.',
				cite: '5.1 d 1) iii; 2.204.030 C.4(a)(iii)',
				how: {
					label: 'Qué demuestra que es nuestro trabajo normal',
					hint: 'Por ejemplo: desde cuándo, y para quién más, lo hace.'
				}
			},
			responsibleForSupplies: {
				claim:
					'Por los productos, inventarios, materiales y suministros que necesita el contrato respondemos así, o no necesita ninguno.',
				cite: '5.1 d 1) iv; 2.204.030 C.4(a)(iv)',
				how: {
					label: 'Qué suministros, y de dónde',
					hint: 'Escriba “ninguno” si el contrato no necesita.'
				}
			},
			subcontractsNoMoreThanIndustryPractice: {
				claim: 'No subcontratamos una parte del trabajo mayor de la que es normal esperar en el sector.',
				cite: '5.1 d 1) v; 2.204.030 C.4(a)(v)',
				how: {
					label: 'Qué pasamos a otros y qué hacemos nosotros',
					hint: 'El Condado juzga qué es normal en un sector.'
				}
			},
			passThroughOnly: {
				claim:
					'Nuestro papel es más que el de una parte de sobra por la que pasa dinero para que parezca que participa una LSBE.',
				cite: '5.1 d 2); 2.204.030 C.4(b)',
				how: {
					label: 'Qué perdería el Condado sin nosotros',
					hint: 'Lo que usted aporta a los bienes o servicios, además de pasar dinero.'
				}
			}
		},
		supplies: {
			price: {
				claim: 'negociar el precio',
				asks: '¿Negocia la empresa misma el precio de los suministros?'
			},
			quality: {
				claim: 'determinar la calidad y la cantidad',
				asks: '¿Decide la empresa misma la calidad y la cantidad?'
			},
			ordering: { claim: 'hacer los pedidos', asks: '¿Hace la empresa misma los pedidos?' },
			installing: {
				claim: 'instalar, donde corresponde',
				asks: '¿Los instala la empresa misma? Déjelo en blanco si no se instala nada.'
			},
			paying: { claim: 'pagar', asks: '¿Los paga la empresa misma?' }
		},
		duty: (claim) => `– ${claim}`
	},
	subcontracting: {
		title: 'Subcontratación, en cifras',
		own: {
			label: 'Qué parte de nuestro trabajo subcontratamos, y a quién',
			hint: 'Por ejemplo: 20% del precio, la entrega, a una empresa de camiones.'
		},
		usual: {
			label: 'Qué parte es normal en nuestro sector, y cómo lo sabemos',
			hint: 'Por ejemplo: cifras de una asociación del sector, o contratos anteriores de este tipo.'
		}
	},
	finding: {
		title: 'Lo que dicen las respuestas',
		says: {
			met: 'Según estas respuestas, se cumplen todos los puntos de la definición.',
			unmet:
				'Según estas respuestas, al menos un punto no se cumple. Entonces no es una función comercialmente útil, y la empresa no es una LSBE para este contrato.',
			unknown: 'Al menos un punto está sin responder. No firme antes de responderlo.'
		},
		decides:
			'El Condado decide. Qué es normal en un sector, y si un papel es solo apariencia, lo juzga el Departamento de Asuntos del Consumidor y de Negocios (DCBA).',
		wordings:
			'Dos textos difieren: donde las pautas dicen “an external participant”, el Código del Condado dice “an extra participant”. Las palabras de arriba son nuestras.'
	},
	stakes: {
		title: 'Por qué importa',
		says: [
			'Lo que una empresa declara al Condado para obtener la preferencia es bajo pena de perjurio (pautas 10 a; Código del Condado 2.204.080 A).',
			'Un contrato ganado con una certificación que se basa en información incorrecta puede costar la diferencia de precio, una multa de hasta el 10% del contrato y el derecho a presentar ofertas (pautas 10 d; Código del Condado 2.204.080 D).',
			'Si un punto deja de ser cierto, avise a DCBA de inmediato (pautas 6.2 a).'
		]
	},
	signing: {
		title: 'Firmado para nuestro archivo',
		statement:
			'He revisado cada punto según cómo trabaja la empresa, o cómo piensa trabajar, en el contrato nombrado arriba. Lo que está marcado y escrito aquí es así.'
	}
};
