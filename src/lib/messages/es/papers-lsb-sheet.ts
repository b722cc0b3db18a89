/** Las palabras de la hoja de una pequeña empresa local. */
import type { LsbSheetWords } from '../../papers/la-city/lsb-sheet/words';

const signs: LsbSheetWords['affiliates']['signs'] = {
	controlsIt: '¿Su empresa controla a la otra, o podría? (parte 1)',
	isControlledByIt: '¿La otra controla a su empresa, o podría? (parte 1)',
	sameControl: '¿La misma persona, familia o grupo controla a las dos, o podría? (parte 1)',
	otherTies: '¿Comparten dueños o encargados, una relación anterior o contratos? (parte 2)',
	canBlock: '¿Puede un dueño minoritario de una impedir una votación o bloquear decisiones? (parte 3)',
	indirectly: '¿Una de las dos es controlada a través de otra persona o empresa? (parte 4)'
};
const employees = '¿Cuántos empleados tiene?';

export const lsbSheet: LsbSheetWords = {
	title: 'Ingresos, afiliadas y número de empleados para LSB',
	footer: 'Hoja para su propio archivo. No es un formulario de la Ciudad. Hecha con BidLocal LA.',
	intro:
		'Estas son las cifras detrás de una pequeña empresa local (LSB), según el Procedimiento n.º 3 y las definiciones de las normas LBPP de la Ciudad, vigentes desde el 27 de marzo de 2024. Copie los resultados en el formulario de la Ciudad. La Ciudad los compara con las declaraciones de impuestos y decide.',
	yours: 'lo llena usted',
	affiliates: {
		title: 'Quién cuenta con usted: las afiliadas',
		parts: [
			'Dos empresas son afiliadas cuando una controla a la otra o podría, o cuando un tercero controla a las dos o podría. No importa si ese poder se usa.',
			'Se miran la propiedad, la administración, las relaciones o los lazos anteriores y los contratos.',
			'El control también puede ser negativo: por ejemplo, un accionista minoritario que puede impedir el quórum o bloquear a la junta o a los accionistas.',
			'El control puede ser indirecto, a través de alguien más.',
			'La Ciudad mira todo en conjunto. Puede concluir que son afiliadas aunque ningún punto baste por sí solo.',
			'Para el tamaño, la empresa cuenta junto con todas sus afiliadas, de aquí y del extranjero, con o sin fines de lucro.'
		],
		firms: 'Para cada otra empresa, las respuestas hasta ahora:',
		noFirms:
			'Para cada otra empresa que podría ser afiliada, responda estas preguntas. Todavía no hay nada anotado; aquí hay una hoja para copiar.',
		firm: (number, name) =>
			name === undefined ? `Otra empresa ${number}` : `Otra empresa ${number}: ${name}`,
		columns: { asked: 'Pregunta', answer: 'Respuesta' },
		signs,
		note: 'Qué lo explica (acuerdos, acciones, nombres de dueños en común)',
		findings: {
			affiliate: 'Según estas respuestas es afiliada. Sus ingresos y empleados cuentan con los suyos.',
			agencyDecides:
				'Hay lazos, y ninguno lo decide por sí solo. La Ciudad pesa todo en conjunto (parte 5). Pregunte a la Ciudad o cuéntela para estar seguro.',
			noSign: 'Según estas respuestas no es afiliada. La Ciudad puede verlo de otra manera.',
			unknown: 'Sigue sin decidir: algunas preguntas no tienen respuesta todavía.'
		}
	},
	receipts: {
		title: 'Ingresos anuales, con todas las afiliadas',
		intro:
			'Ingreso bruto del último año fiscal completo, como está en los libros y en la declaración federal de impuestos. El límite es menos de $5,000,000, con todas las afiliadas.',
		fiscalYearEnds: 'El año fiscal terminó el',
		notTaxed:
			'Para una corporación o una sociedad (partnership), el ingreso bruto es el costo de los bienes vendidos más el ingreso total. Para los demás es una sola línea. Llene las líneas que correspondan.',
		taxed: {
			corporationOrPartnership:
				'Como corporación o sociedad (partnership): el ingreso bruto es el costo de los bienes vendidos más el ingreso total.',
			other: 'No como corporación ni sociedad: el ingreso bruto es una sola línea.'
		},
		columns: { line: 'Línea', amount: 'Cantidad' },
		lines: {
			costOfGoodsSold: 'Costo de los bienes vendidos',
			totalIncome: 'Ingreso total',
			grossIncome: 'Ingreso bruto, de cualquier fuente',
			returnsAndAllowances: 'Devoluciones y rebajas',
			salesOfFixedAssets: 'Ventas de activos fijos',
			interAffiliateTransactions: 'Operaciones entre afiliadas'
		},
		plus: (line) => `+ ${line}`,
		minus: (line) => `– ${line}`,
		affiliate: (number, name) =>
			name === undefined
				? `+ Afiliada ${number}: sus ingresos anuales`
				: `+ Afiliada ${number}, ${name}: sus ingresos anuales`,
		affiliateBlank: '+ Cada afiliada: sus ingresos anuales',
		noAffiliates: 'Sin afiliadas, según su hoja.',
		total: 'A lo que llega esto',
		inCase: 'Ingresos anuales en sus respuestas',
		tooMuchOff: 'Se resta más de lo que hay. Revise las cantidades.',
		differ: (total, inCase) =>
			`Esta hoja llega a ${total}. Sus respuestas dicen ${inCase}. Aclare cuál es correcta antes de que alguien la declare.`,
		useTotal: (total) => `Esta hoja llega a ${total}. Anótelo en sus respuestas como ingresos anuales.`,
		missing: (names) => `Afiliadas según sus respuestas, pero sin su nombre en esta tabla: ${names}`,
		underLimit: 'Los ingresos en sus respuestas son menos de $5,000,000.',
		overLimit: 'Los ingresos en sus respuestas son $5,000,000 o más: no hay LSB.',
		openLimit: 'Los ingresos anuales siguen sin respuesta.',
		notes: [
			'Una empresa que se hizo afiliada durante el año cuenta con sus ingresos de todo el año. Una que ya no lo es cuenta si lo fue durante una parte del año.',
			'La Ciudad puede pedir en su lugar el año calendario anterior.',
			'A una empresa nueva sin declaraciones de impuestos se le puede pedir más, como las declaraciones federales de los dueños.',
			'Una empresa que cambió su año fiscal después de más de 12 meses de actividad usa sus últimos 12 meses completos.'
		]
	},
	headcount: {
		title: 'Número de empleados de un fabricante',
		rule: 'Un fabricante debe tener menos de 25 empleados y menos de $5,000,000 de ingresos brutos anuales, ambos con todas las afiliadas. Las demás empresas no tienen límite de empleados.',
		manufacturer: '¿Fabricante?',
		own: 'Empleados de la propia empresa',
		affiliate: (number, name) =>
			name === undefined
				? `Empleados de la afiliada ${number}`
				: `Empleados de la afiliada ${number}, ${name}`,
		all: 'Empleados, con afiliadas, en sus respuestas',
		differ: (sum, inCase) =>
			`Las líneas de esta tabla llegan a ${sum}. Sus respuestas dicen ${inCase}. Aclare cuál es correcta antes de que alguien la declare.`,
		notManufacturer: 'Según sus respuestas no es fabricante: no hace falta el número de empleados.',
		under: 'Según sus respuestas la empresa es un fabricante con menos de 25 empleados.',
		over: 'Según sus respuestas la empresa es un fabricante con 25 empleados o más: no hay LSB.',
		open: 'Sus respuestas todavía no lo deciden.'
	},
	asks: {
		firms: {
			label: '¿Qué otras empresas podrían ser afiliadas?',
			hint: 'Empresas de los mismos dueños o la misma familia, una matriz, una subsidiaria, una franquicia, un socio cercano. De aquí o del extranjero, también sin fines de lucro. Deje vacío lo que no sepa.'
		},
		name: 'Nombre de la empresa',
		signs,
		employees,
		note: '¿Qué lo explica?',
		fiscalYearEnds: { label: '¿Cuándo terminó el último año fiscal completo?' },
		ownEmployees: {
			label: '¿Cuántos empleados tiene su propia empresa, sin afiliadas?',
			hint: 'Solo un fabricante lo necesita.'
		}
	}
};
