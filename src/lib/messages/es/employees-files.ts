/** La pantalla de la lista de empleados, primera parte: archivos, columnas y filas que no se pueden leer. */
import type { EmployeeFiles } from '../en/employees-files';

const months: Record<string, string> = {
	'1': 'enero a marzo',
	'2': 'abril a junio',
	'3': 'julio a septiembre',
	'4': 'octubre a diciembre'
};

const people = (count: number, shown: string) => (count === 1 ? '1 persona' : `${shown} personas`);
const rows = (count: number, shown: string) => (count === 1 ? '1 fila' : `${shown} filas`);

export const employeeFiles: EmployeeFiles = {
	people,
	rows,
	fields: {
		name: 'Nombre',
		lastName: 'Apellido',
		firstName: 'Nombre de pila',
		middleName: 'Segundo nombre',
		suffix: 'Sufijo (Jr., Sr., III)',
		quarter: 'Trimestre',
		year: 'Año',
		page: 'Página del DE 9C',
		fullTime: 'Tiempo completo',
		place: 'Lugar de trabajo',
		hours: 'Horas regulares',
		hoursInCounty: 'Horas en el Condado',
		hoursInCity: 'Horas en la Ciudad'
	},
	places: {
		cityOfLosAngeles: 'En la Ciudad de Los Ángeles',
		elsewhereInCounty: 'En el Condado, fuera de la Ciudad',
		outsideCounty: 'Fuera del Condado'
	},
	quarter: (quarter) => `T${quarter.slice(5)} de ${quarter.slice(0, 4)}`,
	quarterMonths: (quarter) => `${months[quarter.slice(5)]} de ${quarter.slice(0, 4)}`,

	board: {
		title: 'Los cuatro trimestres',
		hint: 'Cada persona de su lista debe estar en los cuatro. Estos son los cuatro que terminaron antes de hoy:',
		note: 'Si el informe del último todavía no está presentado, pregunte a la Ciudad si acepta los cuatro anteriores. Las reglas no lo dicen.',
		none: 'Todavía sin lista',
		problems: (count, shown) => `${rows(count, shown)} por revisar`,
		leftOut: (count, shown) => `${rows(count, shown)} que usted dejó fuera`,
		unused: (quarters) => `Leídos, pero no son de los cuatro: ${quarters}.`,
		remove: (quarter) => `Quitar la lista de ${quarter}`,
		removed: (quarter) => `La lista de ${quarter} se quitó.`
	},

	open: {
		title: 'Abra sus listas',
		hint: 'Listas de nómina o del DE 9C, en archivos CSV o Excel (.xlsx). Un archivo por trimestre, o uno con los cuatro.',
		drop: 'Suelte aquí los archivos, o',
		button: 'Elegir archivos',
		reading: (file) => `Leyendo ${file}…`,
		matching: 'Comparando los nombres…',
		share: (percent) => `${percent} hecho`,
		stop: 'Detener',
		stopped: 'Detenido. No se leyó nada.',
		refused: (file) => `${file} no se leyó`,
		failed: 'La lectura falló. Intente de nuevo, o guarde el archivo como CSV.',
		close: 'Cerrar este aviso'
	},

	setup: {
		title: (file) => `¿Qué hay en ${file}?`,
		hint: 'Revise las columnas. No se lee nada antes de que usted lo diga.',
		remembered: 'Las columnas están como usted las dejó para un archivo con los mismos encabezados.',
		numbers: (columns) =>
			`Se encontraron números de Seguro Social en la columna ${columns}. Ya se desecharon: no los guardamos, no los mostramos y no los escribimos.`,
		sheet: 'Hoja',
		preview: 'Lo que hay en el archivo',
		columnHeading: 'Columna',
		values: 'Las primeras filas dicen',
		thrownAway: 'Números de Seguro Social: desechados',
		column: (letter, heading) => (heading === '' ? `Columna ${letter}` : `${letter}: ${heading}`),
		row: 'Fila',
		none: 'No está en este archivo',
		headingRow: 'Fila de los encabezados',
		noHeadings: 'El archivo no tiene encabezados',
		name: 'Nombre completo, o apellido',
		choose: 'Elija una columna',
		firstName: 'Nombre de pila, si tiene su propia columna',
		nameOrder: 'En los nombres sin coma, primero va',
		orders: { firstLast: 'el nombre de pila', lastFirst: 'el apellido' },
		quarter: '¿Qué trimestre es este?',
		quarterHint: 'Lo puede decir una columna, o todo el archivo es de un trimestre.',
		chooseQuarter: 'Elija el trimestre',
		inColumn: (column) => `Está en ${column}`,
		year: 'Año, si tiene su propia columna',
		page: 'Página del DE 9C',
		pageHint: 'La página en la que está el nombre. La Ciudad la pide.',
		fullTime: 'Tiempo completo o no',
		everyone: 'Todos en este archivo son de tiempo completo',
		fromHours: 'Según el número de horas',
		hoursFrom: 'Tiempo completo a partir de estas horas',
		hoursFromHint:
			'En cada fila. Las reglas de la Ciudad no definen el tiempo completo: use el número de su empresa.',
		hoursFromFault: 'Escriba un número de horas, como 390.',
		place: 'Lugar de trabajo',
		placeHint: 'Donde la persona trabaja, no donde vive.',
		hours: 'Horas regulares',
		hoursAre: 'Las horas de una fila son de',
		spans: { perQuarter: 'un trimestre', perYear: 'todo el año' },
		hoursInCounty: 'De estas, horas en el Condado',
		hoursInCity: 'De estas, horas en la Ciudad',
		follow: 'Todos trabajan todas sus horas en el lugar de la lista',
		more: 'Encabezados, partes del nombre, horas',
		places: {
			title: '¿Dónde están estos lugares de trabajo?',
			hint: 'El archivo los nombra a su manera. “Los Angeles” solo no dice nada: el correo lo escribe también junto a la Ciudad.',
			rows: (count, shown) => `(${rows(count, shown)})`,
			choose: 'Sin respuesta: se le nombrarán estas filas',
			more: (count) =>
				`Y ${count} palabras más. Tal vez esta columna tiene direcciones: elija otra columna, o ninguna.`
		},
		read: 'Leer estas filas',
		discard: 'No leer este archivo',
		faults: {
			title: 'Antes de poder leerlo',
			name: 'Elija la columna de los nombres.',
			quarter: 'Diga qué trimestre es este.'
		}
	},

	again: {
		title: (quarters) => `Ya hay una lista de ${quarters}`,
		hint: (file) => `Vino de ${file}. ¿Qué es la nueva?`,
		replace: 'Reemplaza la lista anterior',
		add: 'Es otra parte del mismo trimestre, como la lista de una subsidiaria',
		cancel: 'No leer la nueva'
	},

	done: (read, file) => `${read}: leído de ${file}.`,
	aside: (totals, blank) =>
		[
			totals > 0 ? `${rows(totals, String(totals))} con totales o encabezados` : '',
			blank > 0 ? `${rows(blank, String(blank))} sin nada` : ''
		]
			.filter(Boolean)
			.join(', '),
	skipped: (what) => `No son personas: ${what}.`,

	problems: {
		title: 'Filas por revisar',
		hint: 'Estas filas no se pudieron leer. Hasta que usted decida, cada una vale como alguien que tal vez cuenta y tal vez no. Corríjala aquí, arregle el archivo y ábralo otra vez, o deje la fila fuera.',
		row: (row, quarter) => (quarter === '' ? `Fila ${row}` : `Fila ${row}, ${quarter}`),
		in: (file) => `En ${file}`,
		fault: (field, found, want) =>
			found === ''
				? `${field}: no hay nada. Hace falta: ${want}.`
				: `${field}: “${found}”. Hace falta: ${want}.`,
		wanted: {
			name: 'un nombre, con letras',
			quarter: 'un trimestre con su año, como T3 2026',
			page: 'un número de página, como 3, o varios: 3, 7',
			fullTime: 'sí o no, o tiempo completo o parcial',
			place: 'Ciudad, Condado o fuera',
			hours: 'un número de horas, como 520 o 519.5',
			possibleHours: 'no más horas de las que hay en ese tiempo',
			hoursWithinTotal: 'no más que todas las horas de la persona',
			cityWithinCounty: 'no más horas en la Ciudad que en el Condado que la rodea'
		},
		correct: 'Usar esto',
		leaveOut: 'Dejar fuera esta fila',
		leaveAllOut: (shown) => `Dejar fuera las ${shown} filas`,
		leftOutTitle: (count, shown) => `${rows(count, shown)} que usted dejó fuera`,
		putBack: 'Volver a incluir',
		corrected: (row) => `La fila ${row} está corregida.`,
		stillWrong: (row) => `La fila ${row} todavía no se puede leer.`,
		left: (row) => `La fila ${row} queda fuera.`,
		more: 'Mostrar más filas'
	},

	faults: {
		empty: () => 'No hay nada en este archivo. Revise que sea el correcto.',
		tooLarge: (limit) =>
			`Este archivo es demasiado grande (más de ${limit} MB). Guarde solo la hoja de la lista, como CSV.`,
		tooManyRows: (limit) => `Esta tabla tiene más de ${limit} filas. Divídala en archivos más pequeños.`,
		tooManyColumns: (limit) => `Esta tabla tiene más de ${limit} columnas. Borre las que no hacen falta.`,
		oldExcel: () => 'Este es un archivo viejo de Excel (.xls). Ábralo en Excel y guárdelo como .xlsx o CSV.',
		passwordProtected: () =>
			'Este archivo tiene contraseña. Guarde una copia sin contraseña y abra la copia.',
		pdf: () => 'Este es un PDF. Pida a su programa de nómina el mismo informe como CSV o Excel.',
		picture: () => 'Esta es una imagen. Pida a su programa de nómina el informe como CSV o Excel.',
		webPage: () =>
			'Esta es una página web, termine como termine su nombre. Ábrala en su programa de hojas de cálculo y guárdela como .xlsx o CSV.',
		otherSpreadsheet: () =>
			'Esta es una hoja de cálculo de otro programa. Ábrala allí y guárdela como .xlsx o CSV.',
		archive: () =>
			'Esta es una carpeta de archivos o una carta, no una tabla. Ábrala y elija la tabla que está dentro.',
		notText: () => 'Esto no es una tabla. Elija un archivo CSV o de Excel (.xlsx).',
		damaged: () =>
			'Este archivo está dañado y no se puede leer. Guárdelo de nuevo en el programa del que viene.',
		quotationMarks: (row) =>
			`En la fila ${row} hay una comilla que nunca se cierra y las filas se juntarían. Arréglela en el archivo y ábralo otra vez.`,
		noSuchSheet: () => 'Esta hoja no está en el archivo. Elija otra.'
	}
};
