import type { WordsWhere } from '../../interview/words';

/** Preguntas sobre la empresa misma y sobre sus ingresos. */
export const firmQuestions: Pick<
	WordsWhere<`business.${string}`>,
	| `business.${'kind' | 'structure' | 'subsidiary' | 'independentlyOwnedAndOperated' | 'dominantInField'}`
	| `business.${'manufacturer' | 'employees' | 'completedFiscalYear' | 'annualReceipts' | 'averageReceipts3y'}`
	| 'business.nameMatchesRampAndBtrc'
> &
	WordsWhere<`jointVenture.${string}`> = {
	'business.kind': {
		name: 'Con o sin fines de lucro',
		asks: '¿Tiene un negocio con fines de lucro o una organización sin fines de lucro?',
		options: {
			forProfit: { label: 'Negocio con fines de lucro' },
			nonprofit: {
				label: 'Organización sin fines de lucro',
				hint: 'Lo que sobra se queda en la organización'
			}
		},
		why: 'La Ciudad solo certifica a negocios con fines de lucro como local (LBE), de la ciudad (CBE) o pequeño (LSB). Una organización sin fines de lucro sí puede ser empleador local de transición (LTE). Los programas del Condado no lo preguntan.'
	},
	'business.structure': {
		name: 'Forma legal',
		asks: '¿Cuál es la forma legal de su negocio?',
		options: {
			soleProprietorship: {
				label: 'Propietario único (sole proprietorship)',
				hint: 'Una sola persona dueña, sin empresa formada ante el Estado'
			},
			partnership: {
				label: 'Sociedad de personas (partnership)',
				hint: 'Dos o más dueños, de cualquier tipo de partnership'
			},
			llc: { label: 'Compañía de responsabilidad limitada (LLC)' },
			corporation: {
				label: 'Corporación (corporation)',
				hint: 'También una corporación sin fines de lucro'
			},
			benefitCorporation: {
				label: 'Benefit corporation de California',
				hint: 'Formada así ante el Estado. Ser “B Corp” es otra cosa; lo preguntamos aparte'
			},
			socialPurposeCorporation: { label: 'Social purpose corporation de California' },
			jointVenture: {
				label: 'Empresa conjunta (joint venture)',
				hint: 'Dos o más empresas que ofertan juntas como una sola'
			},
			other: { label: 'Otra' }
		},
		why: 'Una empresa conjunta tiene reglas propias con la Ciudad. Con el Condado, una benefit corporation o una social purpose corporation puede ser empresa social solo por su forma.',
		unsureHint: 'A menudo el nombre lo dice: “LLC” o “Inc.” al final.'
	},
	'jointVenture.legallyEstablished': {
		name: 'Empresa conjunta establecida legalmente',
		asks: '¿La empresa conjunta está establecida como entidad legal?',
		hint: 'Un plan para ofertar juntos no basta: la empresa conjunta misma existe ante la ley, como entidad propia.',
		why: 'La Ciudad certifica a una empresa conjunta solo si es una entidad establecida legalmente. Los certificados de sus socios no cuentan para ella.'
	},
	'jointVenture.commerciallyUsefulPurpose': {
		name: 'La empresa conjunta hace trabajo útil',
		asks: '¿La empresa conjunta hace ella misma una parte útil del trabajo?',
		hint: 'Hace trabajo real que el contrato necesita. No está ahí solo para que un socio reciba la preferencia.',
		why: 'Una empresa conjunta debe cumplir un fin comercialmente útil. Eso lo juzga la Ciudad; por ahora tomamos su palabra.'
	},
	'business.nameMatchesRampAndBtrc': {
		name: 'Mismo nombre en RAMP y en el BTRC',
		asks: '¿El nombre de su negocio es igual en todas partes: en RAMP, en el BTRC y en la solicitud?',
		hint: 'RAMP es el sitio de la Ciudad para licitaciones (rampla.org). El BTRC es el certificado de registro del impuesto comercial de la Ciudad. Fíjese en la ortografía, en “Inc.” y en “LLC”. Si está exento de tener BTRC, solo cuenta RAMP.',
		why: 'La Ciudad exige que el nombre coincida. Puede disculpar una dirección que no coincide, pero no un nombre.'
	},
	'business.subsidiary': {
		name: 'Subsidiaria',
		asks: '¿Otra compañía es dueña de todo su negocio?',
		hint: 'Una empresa que pertenece por completo (100 %) a otra compañía es su subsidiaria. Si la otra compañía tiene solo una parte, responda que no.',
		why: 'Una subsidiaria no puede certificarse como pequeño negocio local (LSB). Sí puede pedir las otras certificaciones, aparte de su compañía matriz.'
	},
	'business.independentlyOwnedAndOperated': {
		name: 'De propiedad y operación independientes',
		asks: '¿Su negocio es independiente en su propiedad y en su operación?',
		hint: 'Sí, si ninguna otra empresa ni persona de fuera tiene el poder de controlar su negocio: por ser dueña, por administrarlo, por contrato o porque puede bloquear sus decisiones. Una empresa con ese poder es una afiliada, aunque nunca lo use.',
		why: 'Un pequeño negocio local (LSB) debe ser independiente. La Ciudad mira todo en conjunto y decide.'
	},
	'business.dominantInField': {
		name: 'Dominante en su ramo',
		asks: '¿Su negocio domina su ramo, junto con sus afiliadas?',
		hint: 'Dominar quiere decir que controla su tipo de negocio, o influye mucho en él, en la zona o en toda California. La mayoría de los negocios pequeños no lo hace. Afiliada es una empresa que controla a la suya, que la suya controla, o que está bajo el control de las mismas personas.',
		why: 'Un pequeño negocio local (LSB) no puede ser dominante en su ramo. La Ciudad lo juzga por tamaño, dinero, patentes, zona de ventas y más; por ahora tomamos su palabra.'
	},
	'business.manufacturer': {
		name: 'Fabricante',
		asks: '¿Es usted fabricante?',
		hint: 'Hace productos a partir de materiales o piezas. Las reglas de la Ciudad no definen la palabra: si puede ser una cosa o la otra, pregunte a la Ciudad.',
		why: 'Un fabricante debe tener menos de 25 empleados para ser pequeño negocio local (LSB). Los demás no tienen ese límite con la Ciudad.'
	},
	'business.employees': {
		name: 'Todos los empleados, con afiliadas',
		asks: '¿Cuántos empleados tiene en total, junto con sus afiliadas?',
		hint: 'Cuente a todos, de tiempo completo y parcial, trabajen donde trabajen. Afiliada es una empresa que controla a la suya, que la suya controla, o que está bajo el control de las mismas personas.',
		why: 'La Ciudad: un fabricante debe tener menos de 25 para ser pequeño negocio local (LSB). El Condado: una de las vías para ser pequeña empresa local (LSBE) permite 100 como máximo.'
	},
	'business.completedFiscalYear': {
		name: 'Un año fiscal completo',
		asks: '¿Su negocio ya terminó un año fiscal completo?',
		hint: 'El año fiscal son los doce meses que abarca su declaración de impuestos.',
		why: 'A un negocio nuevo sin declaración de impuestos se le pueden pedir otros documentos, como las declaraciones de sus dueños.'
	},
	'business.annualReceipts': {
		name: 'Ingresos brutos, último año fiscal',
		asks: '¿Cuáles fueron sus ingresos brutos en el último año fiscal, junto con sus afiliadas?',
		hint: 'Todo lo que entró, antes de los gastos: no la ganancia. ¿Aún no hay un año completo? Ponga lo que ha entrado hasta ahora. La hoja de cálculo le ayuda a sumarlo como lo define la Ciudad.',
		why: 'Un pequeño negocio local (LSB) debe tener menos de $5,000,000 en el año, sea fabricante o no. La Ciudad puede pedir el año calendario en su lugar.'
	},
	'business.averageReceipts3y': {
		name: 'Promedio de ingresos, últimos tres años',
		asks: '¿Cuál fue el promedio de sus ingresos brutos por año en los últimos tres años?',
		hint: 'Sume lo que entró en los tres años y divida entre tres.',
		why: 'El Condado usa los límites del Estado para un negocio pequeño. Sus normas de 2016 dicen $14,000,000; desde entonces el Estado ha subido la cifra. Si pasa de ahí, preguntamos una vez más.'
	}
};
