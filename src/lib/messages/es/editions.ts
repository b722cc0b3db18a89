import type { EditionsWords } from '../en/editions';

const figures: EditionsWords['figures'] = {
	employeesThere: 'Empleados de tiempo completo que forman un vínculo (punto 3(a))',
	employeesShare: 'Parte de los empleados de tiempo completo que forma un vínculo (punto 3(b))',
	hoursShare: 'Parte de sus horas del año que deben trabajar allí',
	receiptsUnder: 'Los ingresos anuales de una LSB deben ser de menos de',
	manufacturerUnder: 'Los empleados de un fabricante que es LSB deben ser menos de',
	participants: 'Participantes de tiempo completo que bastan para una LTE',
	participantsShare: 'Participantes, como parte de los empleados de tiempo completo, que bastan para una LTE',
	programYears: 'Años de trabajo con empleados de transición',
	stateEmployees: 'Máximo de empleados de una empresa pequeña, según el tamaño del Estado',
	stateReceipts: 'Máximo del promedio anual de ingresos, según el tamaño del Estado',
	principalPlaceYears: 'Años en el Condado de Los Ángeles con el certificado del Estado',
	serviceYears: 'Años de servicio de una empresa social',
	transitionalShare: 'Parte del personal a quienes les cuesta conseguir trabajo'
};

/** Desde que se vio un caso han entrado en vigor reglas nuevas. */
export const editions: EditionsWords = {
	title: 'Hay reglas nuevas en vigor',
	intro: (cases) =>
		cases === 1
			? 'Este caso se evaluó de nuevo con ellas. No se cambió nada de lo que usted respondió.'
			: `Con ellas se evaluaron de nuevo ${cases} casos. No se cambió nada de lo que usted respondió.`,
	set: (title, date) => `“${title}”, en vigor desde el ${date}.`,
	now: (was, is) => `antes: ${was}; ahora: ${is}.`,
	because: 'Por qué:',
	nothing: 'En este caso, cada certificación sigue donde estaba.',
	figuresTitle: 'Lo nuevo en las reglas',
	figures,
	figure: (name, was, is) => `${name}: ${is} (antes: ${was}).`,
	noFigures: 'Las cifras son las mismas; lo nuevo es el texto de las reglas.',
	seen: 'Ya lo leí',
	thanks: (name) => `${name} sigue ahora las reglas nuevas.`
};
