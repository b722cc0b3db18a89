/** Las palabras del paquete de un empleador local de transición. */
import type { LtePacketWords } from '../../papers/la-city/lte-packet/words';

export const ltePacket: LtePacketWords = {
	title: {
		forProfit: 'Programa de empleos de transición: paquete para LTE, con fines de lucro',
		nonprofit: 'Programa de empleos de transición: paquete para LTE, sin fines de lucro'
	},
	footer: 'Escrito por quien solicita, con BidLocal LA. No es un formulario de la Ciudad. No nombra a nadie.',
	intro: {
		forProfit: (day) =>
			`Lo que entrega una empresa con fines de lucro para certificarse como empleador local de transición (LTE), en el orden del Procedimiento n.º 4 de las normas LBPP de la Ciudad, vigentes desde el 27 de marzo de 2024. Respuestas al ${day}.`,
		nonprofit: (day) =>
			`Lo que entrega una organización sin fines de lucro para certificarse como empleador local de transición (LTE), en el orden del Procedimiento n.º 4 de las normas LBPP de la Ciudad, vigentes desde el 27 de marzo de 2024. Respuestas al ${day}.`
	},
	yours: 'lo llena usted',
	firm: {
		title: 'Quien solicita',
		name: 'Nombre',
		kind: 'Con o sin fines de lucro',
		address: 'Dirección',
		phone: 'Teléfono',
		email: 'Correo electrónico',
		ramp: 'Número de proveedor en RAMP'
	},
	local: {
		title: {
			forProfit: 'Punto (1): certificada como empresa local',
			nonprofit: 'Punto A: local según el Procedimiento n.º 1 o n.º 2'
		},
		nonprofit:
			'Una organización sin fines de lucro demuestra que es local igual que un negocio, pero se certifica solo como LTE. Sus respuestas sobre esto están en el formulario LBPP Application/Renewal, y sus documentos las demuestran.',
		certified: (program) => `Ya certificada: ${program}`,
		askedTogether: (program) => `Se pide junto con la LTE: ${program}`
	},
	began: {
		title: {
			forProfit: 'Punto (2): año en que empezó el programa',
			nonprofit: 'Punto (1): año en que empezó el programa'
		},
		jobs: 'Empleos de transición para participantes del programa',
		placement: 'Reclutamiento, referencia o colocación de empleados de transición',
		year: (year, day) => `${year} (desde el ${day})`,
		atLeastOneYear: 'La norma pide al menos un año.'
	},
	counts: {
		title: 'Punto (4): número de participantes en los últimos 12 meses',
		participants: 'Participantes en los 12 meses antes de la solicitud',
		fullTime: 'De ellos, empleados de tiempo completo',
		employees: 'Empleados de tiempo completo de quien solicita, en total',
		share: 'Participantes como parte de los empleados de tiempo completo',
		tenFullTime: '10 o más de los participantes eran empleados de tiempo completo',
		tenPercent: 'Los participantes son al menos el 10 por ciento de los empleados de tiempo completo',
		open: 'las respuestas todavía no lo deciden',
		note: 'Basta una de las dos. La norma no dice si los participantes de tiempo parcial cuentan para el 10 por ciento: aquí cuentan. Los porcentajes se cortan, no se redondean hacia arriba.'
	},
	profile: {
		title: {
			forProfit: 'Puntos (3) y (2) a: perfil de los participantes, últimos 12 meses',
			nonprofit: 'Punto (2): perfil de los participantes, últimos 12 meses'
		},
		ofWorkers: (workers) =>
			`Los porcentajes son del personal en esos 12 meses: ${workers} trabajadores, con los participantes.`,
		ofFullTime: (employees) =>
			`Los porcentajes son de los empleados de tiempo completo, ${employees} en total. La norma habla de “trabajadores” (workers) y no dice cuáles cuenta.`,
		ofUnknown: 'Los porcentajes son del personal en esos 12 meses; los calcula usted.',
		category: 'Categoría',
		count: 'Participantes',
		percent: '% del personal',
		moved: 'Pasaron a empleos regulares sin subsidio',
		several: (people) =>
			people === '1'
				? 'Un participante está en más de una categoría. Las filas suman más que las personas.'
				: `${people} participantes están en más de una categoría. Las filas suman más que las personas.`,
		open: (people) =>
			people === '1'
				? 'Una persona de la lista sigue sin decidir. Las casillas que podría cambiar están vacías.'
				: `${people} personas de la lista siguen sin decidir. Las casillas que podrían cambiar están vacías.`,
		byHand: 'falta una respuesta sobre una persona de la lista'
	},
	components: {
		title: {
			forProfit: 'Punto (2): servicios de apoyo, si los hay',
			nonprofit: 'Punto (3): componentes del programa y servicios de apoyo'
		},
		intro: 'Lo que ayuda a los participantes a llegar a un empleo competitivo sin subsidio.',
		longestStay: 'Tiempo máximo que un participante está en el programa',
		training: 'Tipos de capacitación que se ofrecen',
		services: 'Tipos de servicios de apoyo que se ofrecen',
		servicesIfAny: 'Servicios de apoyo que acompañan los empleos de transición',
		other: 'Otros componentes del programa'
	},
	declarations: {
		title: 'Punto (2) b: declaraciones de los empleados de transición',
		intro:
			'Cada empleado de transición declara que cumple la definición. Las declaraciones firmadas acompañan este paquete.',
		handedIn: 'Número de declaraciones firmadas que se entregan'
	},
	visit: {
		title: 'Punto (5): visita a las instalaciones',
		rules: [
			'La Oficina de Administración de Contratos (BCA) visita las instalaciones. Para una organización sin fines de lucro la visita es obligatoria.',
			'El Procedimiento n.º 4 no dice qué se mira en la visita.',
			'Según el Procedimiento n.º 5, una visita puede ser en persona o virtual. La Ciudad compara lo que se entregó y puede entrevistar a empleados, dueños y encargados.'
		],
		facility: 'Instalaciones que se visitan',
		contact: 'A quién llamar para acordar la visita',
		ready: 'Lo que conviene tener listo',
		readyItems: [
			'El lugar mismo: dónde trabajan los participantes y dónde se dan la capacitación y los servicios',
			'Registros del año en que empezó el programa',
			'Los registros detrás del perfil: cuántos participantes hay en cada categoría y quiénes pasaron a empleos regulares',
			'Registros de nómina que muestren a los empleados y a los participantes de tiempo completo',
			'El contrato de alquiler o la escritura de las instalaciones',
			'Alguien que dirija el programa y pueda explicarlo'
		]
	},
	other: {
		title: 'Otros criterios',
		says: 'La Ciudad puede pedir más: el Procedimiento n.º 4 deja lugar a otros criterios de la BCA.'
	},
	roster: {
		title: 'Lista detrás del perfil',
		keep: 'Para su propio archivo. Las normas piden el perfil y no esta lista. Guárdela con los registros que demuestran cada respuesta, y entréguela solo si la Ciudad la pide.',
		definition:
			'Un empleado de transición vive en la Ciudad y, antes de empezar a trabajar, cumplía uno de los primeros cinco criterios de la definición o dos de los otros seis.',
		none: 'Este caso no tiene una lista. El perfil de arriba se llena con sus propios registros.',
		person: (number) => `Persona ${number}`,
		columns: {
			person: 'Persona',
			lives: 'Vive en la Ciudad',
			criteria: 'Cumplía antes de empezar a trabajar',
			fullTime: 'Tiempo completo',
			moved: 'Pasó a otro empleo',
			counts: 'Empleado de transición'
		},
		ofFive: (criteria) => `De los cinco: ${criteria.join('; ')}`,
		ofSix: (criteria) => `De los seis: ${criteria.join('; ')}`,
		noCriteria: 'Ninguno de los criterios',
		notNeeded: 'No hace falta',
		counts: 'Sí',
		open: 'Sin decidir',
		outside: 'No: vive fuera de la Ciudad',
		tooFew: 'No: muy pocos criterios'
	},
	asks: {
		workers: {
			label: '¿Cuántas personas trabajaron con usted en los últimos 12 meses?',
			hint: 'Todos los trabajadores, con los participantes, en un número entero. La Ciudad pide porcentajes de los trabajadores. Déjelo vacío para usar sus empleados de tiempo completo.'
		},
		longestStay: {
			label: '¿Cuánto tiempo puede quedarse un participante como máximo?',
			hint: 'Por ejemplo: 12 meses.'
		},
		training: { label: '¿Qué capacitación reciben los participantes?', hint: 'Un tipo en cada línea.' },
		services: {
			label: '¿Qué servicios de apoyo reciben los participantes?',
			hint: 'Por ejemplo ayuda con vivienda, cuidado de niños, transporte u orientación. Un tipo en cada línea.'
		},
		other: {
			label: '¿Qué más ayuda a los participantes a llegar a un empleo regular?',
			hint: 'Por ejemplo orientación laboral o contactos con empleadores.'
		},
		contact: {
			label: '¿A quién puede llamar la Ciudad para acordar la visita?',
			hint: 'Nombre y teléfono de alguien de su personal, no de un participante.'
		}
	}
};
