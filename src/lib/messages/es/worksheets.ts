import type { WorksheetMessages } from '../../interview/words';

/** Las hojas que ayudan con tres números, y lo que se dice de una respuesta escrita que no se puede leer. */
export const worksheets: WorksheetMessages = {
	open: 'Ayúdeme a calcularlo',
	use: 'Usar esta respuesta',
	fromLists: 'Contar con archivos de nómina o del DE 9C',
	stillBlank: 'No se suma nada hasta llenar lo siguiente. Escriba 0 donde no hubo nada:',
	annualReceipts: {
		title: 'Ingresos brutos anuales, paso a paso',
		intro:
			'La definición de la propia Ciudad, en su orden. Use las cifras de su último año fiscal completo, como están en los libros y en la declaración federal de impuestos.',
		structure: {
			asks: '¿Cómo paga impuestos el negocio?',
			options: {
				corporationOrPartnership: {
					label: 'Como corporación o sociedad de personas (partnership)',
					hint: 'El ingreso bruto es entonces el costo de lo vendido más el ingreso total'
				},
				other: { label: 'De otra forma', hint: 'Por ejemplo, como propietario único' }
			}
		},
		lines: {
			costOfGoodsSold: {
				label: 'Costo de lo vendido (cost of goods sold)',
				hint: 'De la declaración de impuestos. Se vuelve a sumar, porque los ingresos cuentan antes de los gastos.'
			},
			totalIncome: {
				label: 'Ingreso total (total income)',
				hint: 'De la declaración de impuestos. No es el ingreso gravable.'
			},
			grossIncome: {
				label: 'Ingreso bruto (gross income)',
				hint: 'Ventas de productos y servicios, intereses, rentas, honorarios, comisiones y todo lo demás que entró, antes de los gastos.'
			},
			returnsAndAllowances: {
				label: 'Devoluciones y descuentos (returns and allowances)',
				hint: 'Lo que se devolvió a los clientes, y solo si sigue incluido en las cantidades de arriba. Si su declaración ya lo restó, escriba 0.'
			},
			salesOfFixedAssets: {
				label: 'Ventas de activos fijos',
				hint: 'Por ejemplo, una camioneta o una máquina que vendió, y solo lo que esté incluido arriba. Si no, escriba 0.'
			},
			interAffiliateTransactions: {
				label: 'Negocios entre usted y sus afiliadas',
				hint: 'Las ventas entre ustedes, que se contarían dos veces. Sin afiliadas, escriba 0.'
			}
		},
		affiliates: {
			title: 'Afiliadas',
			hint: 'Empresas, de aquí o del extranjero, que controlan a la suya, que la suya controla, o que están bajo el control de las mismas personas. También sin fines de lucro. De cada una, sus ingresos brutos anuales, calculados igual.',
			none: 'No hay afiliadas',
			add: 'Agregar una afiliada',
			name: 'Su nombre (solo para usted)',
			receipts: {
				label: 'Sus ingresos brutos anuales',
				hint: 'De todo el año fiscal, aunque haya sido afiliada solo una parte.'
			},
			acquiredDuringYear: 'Una firma que empezó a ser afiliada durante el año cuenta con su año entero.',
			former: 'También cuenta la que ya no es afiliada, pero lo fue una parte del año.'
		},
		total: (dollars) => `Ingresos brutos anuales: ${dollars}`,
		problems: {
			moreTakenOffThanThereIs:
				'Se resta más de lo que hay. Revise las cantidades: los ingresos no pueden ser menos que nada.'
		}
	},
	fullTime: {
		title: 'Empleados de tiempo completo, paso a paso',
		intro:
			'Tenga a mano los últimos cuatro informes DE 9C. En las cuentas del Condado y de la Ciudad solo entra quien aparece en los cuatro.',
		firm: 'Su negocio',
		subsidiary: (number) => `Subsidiaria ${number}`,
		subsidiaries: {
			asks: '¿Quiere contar a la gente de subsidiarias que son por completo suyas?',
			hint: 'Puede hacerlo si son suyas al 100 por ciento y puede comprobarlo. Entonces su gente cuenta en cada número: en total, en el Condado, en la Ciudad.',
			none: 'No contar subsidiarias',
			add: 'Agregar una subsidiaria',
			name: 'Su nombre (solo para usted)'
		},
		lines: {
			fullTime: { label: 'Personas de tiempo completo, trabajen donde trabajen' },
			ownersNotOnDe9c: {
				label: 'De ellas, dueños que no aparecen en el DE 9C',
				hint: 'No se cuentan. Escriba 0 si no hay.'
			},
			inCounty: {
				label: 'Personas de tiempo completo que trabajan en el Condado',
				hint: 'Solo quienes aparecen en los cuatro informes DE 9C. La Ciudad está en el Condado.'
			},
			hoursOfCountyPeople: { label: 'Todas sus horas regulares en un año' },
			hoursInCounty: { label: 'De esas horas, las trabajadas en el Condado' },
			inCity: {
				label: 'Personas de tiempo completo que trabajan en la Ciudad',
				hint: 'Solo quienes aparecen en los cuatro informes DE 9C.'
			},
			hoursOfCityPeople: { label: 'Todas sus horas regulares en un año' },
			hoursInCity: { label: 'De esas horas, las trabajadas en la Ciudad' }
		},
		total: {
			people: 'Empleados de tiempo completo, en total',
			inCounty: 'En el Condado',
			inCity: 'En la Ciudad',
			hoursInCounty: 'Parte de las horas en el Condado',
			hoursInCity: 'Parte de las horas en la Ciudad'
		},
		problems: {
			moreOwnersThanPeople: 'Hay más dueños que personas de tiempo completo. Revise los dos números.',
			moreInCityThanInCounty:
				'Trabajan más personas en la Ciudad que en el Condado. La Ciudad está en el Condado, así que el número del Condado es al menos igual.',
			moreInCountyThanInAll:
				'Trabajan aquí más personas de las que hay de tiempo completo en total. Revise los números.',
			moreHoursThereThanInAll: 'Se trabajaron aquí más horas que en total. Revise las horas.',
			peopleWithoutHours: 'Hay personas, pero no hay horas. Escriba sus horas regulares de un año.'
		}
	},
	affiliates: {
		title: '¿Otra empresa es su afiliada?',
		intro:
			'Piense en otra empresa: de los mismos dueños o de la familia, una matriz, una franquicia, un socio. Lo que cuenta es el poder de controlar, aunque nadie lo use.',
		signs: {
			controlsIt: { label: '¿Su negocio puede controlar a la otra?' },
			isControlledByIt: { label: '¿La otra puede controlar a su negocio?' },
			sameControl: { label: '¿La misma persona o grupo puede controlar a las dos?' },
			canBlock: {
				label: '¿Alguien de una empresa puede bloquear decisiones de la otra?',
				hint: 'Por ejemplo, un dueño de una minoría que puede detener una votación o impedir que se haga.'
			},
			indirectly: { label: '¿Alguien controla a una de ellas por medio de otra persona o empresa?' },
			otherTies: {
				label: '¿Hay otros lazos?',
				hint: 'Algunos de los mismos dueños o directivos, una relación anterior, contratos entre ellas.'
			}
		},
		findings: {
			affiliate: 'Según sus respuestas es una afiliada: su gente y sus ingresos cuentan con los de usted.',
			agencyDecides:
				'Hay lazos, pero ninguno lo decide. La Ciudad mira todo en conjunto. Para mayor seguridad, vea cuál sería la respuesta si se cuenta la otra empresa.',
			noSign: 'Según sus respuestas no es una afiliada. La Ciudad aún puede revisarlo.',
			unknown: 'Todavía faltan algunas respuestas.'
		}
	},
	answerProblems: {
		nothingTyped: () => 'Escriba una respuesta, o elija “No lo sé con certeza”.',
		notACount: (found) => `“${found}” no es un número. Escriba un número entero, como 12.`,
		notAWholeNumber: (found) => `“${found}” no es un número entero. Cuente personas, como 12.`,
		negative: (found) => `“${found}” es menos que cero. Escriba cero o más.`,
		tooLarge: (found) => `“${found}” es demasiado grande. Revise cuántos ceros tiene.`,
		notDollars: (found) => `“${found}” no es una cantidad. Escriba dólares, como 480,000 o 1,234.50.`,
		tooManyDecimals: (found) =>
			`“${found}” tiene más de dos cifras para los centavos. Escríbalo como 1,234.50.`,
		commaAsDecimal: (found) =>
			`“${found}” se puede leer de dos formas. Use coma entre los miles y punto antes de los decimales, como 1,234.50.`,
		notAShare: (found) => `“${found}” no es un porcentaje. Escriba un número de 0 a 100, como 60.`,
		shareAbove100: (found) => `“${found}” es más de 100 por ciento. Escriba un número de 0 a 100.`,
		notADate: (found) => `“${found}” no es una fecha. Escriba día, mes y año con números.`,
		noSuchDate: (found) => `No existe la fecha ${found} (año-mes-día). Revise el día y el mes.`,
		yearTooShort: () => 'Escriba el año con cuatro cifras, como 2024.'
	}
};
