import type { WordsWhere } from '../../interview/words';

/** Preguntas sobre impuestos, licencias y registro, y sobre las personas que trabajan en el negocio. */
export const complianceQuestions: WordsWhere<`compliance.${string}` | `workforce.${string}`> = {
	'compliance.btrc': {
		name: 'Certificado de registro del impuesto comercial (BTRC)',
		asks: '¿Tiene el certificado de registro del impuesto comercial de la Ciudad (BTRC), y está al corriente?',
		hint: 'El BTRC es lo que la gente llama la licencia comercial de la Ciudad. Estar al corriente (“clear”) quiere decir que no se debe nada: ni impuestos vencidos ni multas.',
		options: {
			clear: { label: 'Lo tiene, y no debe nada', hint: 'También si lo tiene y no le toca pagar impuesto' },
			delinquent: { label: 'Lo tiene, pero debe algo vencido' },
			exempt: { label: 'Está exento de tenerlo', hint: 'Y puede comprobarlo' },
			none: { label: 'No lo tiene' }
		},
		why: 'Las certificaciones de la Ciudad piden un BTRC al corriente, o la prueba de estar exento. Un pequeño negocio local (LSB) debe tenerlo. Con impuestos vencidos no hay excepciones.'
	},
	'compliance.btrcAddress': {
		name: 'Dirección en el BTRC',
		asks: '¿Dónde está la dirección que aparece en el BTRC?',
		hint: 'Cuidado: el correo a “Los Angeles” también llega a lugares que están fuera de la Ciudad.',
		options: {
			cityOfLosAngeles: { label: 'En la Ciudad de Los Ángeles' },
			elsewhereInCounty: { label: 'En otra parte del Condado de Los Ángeles' },
			outsideCounty: { label: 'Fuera del Condado de Los Ángeles' }
		},
		why: 'Si califica por sus empleados y no por su sede, el BTRC debe mostrar una dirección en el Condado (para LBE) o en la Ciudad (para CBE). La Ciudad puede hacer una excepción.'
	},
	'compliance.taxesDelinquent': {
		name: 'Impuestos vencidos',
		asks: '¿Tiene impuestos vencidos, con el Estado, el Condado o la Ciudad?',
		hint: 'Vencido quiere decir que ya pasó el día de pagar y no se ha pagado.',
		why: 'La Ciudad no puede certificar a una empresa que esté atrasada en cualquier impuesto del Estado, del Condado o de la Ciudad.',
		unsureHint:
			'Si hay un plan de pagos, pregunte a la oficina de impuestos si todavía cuenta como atraso (“delinquent”).'
	},
	'compliance.licensesCurrent': {
		name: 'Licencias',
		asks: '¿Tiene todas las licencias que necesita, y ninguna está vencida?',
		hint: 'Por ejemplo, la licencia de contratista, el permiso de salud o la licencia comercial del Condado donde haga falta. Si no necesita ninguna, responda que sí.',
		why: 'La Ciudad pide toda licencia obligatoria, sin vencer.'
	},
	'compliance.secretaryOfState': {
		name: 'Situación ante el Secretario de Estado',
		asks: '¿Cuál es su situación ante el Secretario de Estado de California?',
		hint: 'Las corporaciones y las LLC aparecen en la lista pública de negocios del Estado. Los propietarios únicos, por lo general, no.',
		options: {
			active: { label: 'Activa (active)' },
			suspended: { label: 'Suspendida (suspended)' },
			canceled: { label: 'Cancelada (canceled)' },
			notRegistered: { label: 'Sin registro, aunque debería tenerlo' },
			notRequired: { label: 'No tiene que registrarse', hint: 'Como la mayoría de los propietarios únicos' }
		},
		why: 'La Ciudad quiere que esté activa. Si está suspendida o cancelada, es motivo para negar la certificación.'
	},
	'workforce.fullTime': {
		name: 'Empleados de tiempo completo, en total',
		asks: '¿Cuántos empleados de tiempo completo hay en total?',
		hint: 'Trabajen donde trabajen. Un dueño que no aparece en el DE 9C (el informe trimestral de salarios al Estado) no se cuenta. Una compañía matriz puede contar a la gente de sus subsidiarias que son por completo suyas, en todas las cuentas por igual.',
		why: 'Una forma de ser local: al menos la mitad de los empleados de tiempo completo trabaja en el Condado, o en la Ciudad. Para un empleador local de transición (LTE), los participantes pueden contar como parte de ellos.'
	},
	'workforce.fullTimeInCounty': {
		name: 'Empleados de tiempo completo en el Condado',
		asks: '¿Cuántos de los empleados de tiempo completo trabajan en el Condado de Los Ángeles?',
		hint: 'La Ciudad de Los Ángeles está en el Condado. Cuente solo a quienes aparecen en los cuatro informes DE 9C más recientes.',
		why: 'Al menos 50, o al menos la mitad de todos, hacen que el negocio sea local en el Condado sin tener aquí su sede.'
	},
	'workforce.fullTimeInCity': {
		name: 'Empleados de tiempo completo en la Ciudad',
		asks: '¿Cuántos de los empleados de tiempo completo trabajan en la Ciudad de Los Ángeles?',
		hint: 'Cuente solo a quienes aparecen en los cuatro informes DE 9C más recientes.',
		why: 'Al menos 50, o al menos la mitad de todos, hacen que el negocio sea local en la Ciudad sin tener aquí su sede.'
	},
	'workforce.hoursShareInCounty': {
		name: 'Parte de las horas en el Condado',
		asks: 'De todas las horas regulares que estos empleados trabajan en un año, ¿qué parte trabajan en el Condado?',
		hint: 'Solo las personas que acaba de contar para el Condado. Horas regulares del año, en por ciento.',
		why: 'Debe ser al menos 60 por ciento.'
	},
	'workforce.hoursShareInCity': {
		name: 'Parte de las horas en la Ciudad',
		asks: 'De todas las horas regulares que estos empleados trabajan en un año, ¿qué parte trabajan en la Ciudad?',
		hint: 'Solo las personas que acaba de contar para la Ciudad. Horas regulares del año, en por ciento.',
		why: 'Debe ser al menos 60 por ciento.'
	},
	'workforce.includesWhollyOwnedSubsidiaries': {
		name: 'Incluye a gente de subsidiarias',
		asks: '¿Estas cuentas incluyen a gente de subsidiarias que son por completo suyas?',
		why: 'Una compañía matriz puede contarlas, pero entonces debe comprobar que las subsidiarias son suyas.'
	}
};
