/** Las palabras de la hoja de cálculo de los puntos 3(a) y 3(b): para leerla; lo que se entrega va en inglés. */
import type { EmployeeSheetWords } from '../en/employee-sheet';
import type { Quarter } from '../../employees/quarters';
import type { Place } from '../../rules/language';

const within: Record<Place, string> = {
	county: 'el Condado de Los Ángeles',
	city: 'la Ciudad de Los Ángeles'
};
const procedure: Record<Place, string> = { county: 'Procedimiento #1', city: 'Procedimiento #2' };

const common = {
	listSheet: 'Empleados',
	summarySheet: 'Resumen',
	number: 'N.º',
	name: 'Nombre del empleado',
	fullTime: 'Tiempo completo',
	yes: 'Sí',
	workPlace: 'Lugar de trabajo',
	places: {
		cityOfLosAngeles: 'Ciudad de Los Ángeles',
		elsewhereInCounty: 'Otra parte del Condado de Los Ángeles',
		outsideCounty: 'Fuera del Condado de Los Ángeles'
	},
	hours: 'Horas regulares en los cuatro trimestres',
	page: (quarter: Quarter) => `Página del DE 9C, T${quarter.slice(5)} de ${quarter.slice(0, 4)}`,
	total: 'Total',
	firm: 'Empresa',
	allFullTime: 'Empleados de tiempo completo en total',
	wanted: 'Hacen falta según este punto',
	margin: 'Más de los que hacen falta (menos de 0: faltan)',
	wantedShare: 'Parte de las horas regulares que hace falta'
};

const hoursIn: Record<Place, string> = {
	county: 'De estas, horas en el Condado',
	city: 'De estas, horas en la Ciudad'
};

const note =
	'Ayuda de lectura: no se entrega. La lista en inglés va con el DE 9C de cada uno de los cuatro trimestres, con estos nombres resaltados. No es un formulario de la Ciudad.';

export const employeeSheet: EmployeeSheetWords = {
	list: (place, item) => ({
		...common,
		title: `Empleados de tiempo completo que trabajan en ${within[place]}: ${procedure[place]}, punto 3(${item})`,
		note,
		listed: `En la lista: de tiempo completo, con trabajo en ${within[place]}, en los cuatro trimestres`,
		hoursInside: hoursIn[place],
		share: `Parte de sus horas regulares en ${within[place]}`
	}),
	blank: (places) => ({
		...common,
		title: `Empleados de tiempo completo: ${places.map((place) => procedure[place]).join(' y ')}, puntos 3(a) y 3(b)`,
		note,
		listed: 'Nombres escritos hasta ahora',
		hoursInside: '',
		share: '',
		hoursIn,
		instructions: [
			`Anote a empleados de tiempo completo que trabajan en ${places.map((place) => within[place]).join(' o en ')}. La lista necesita al menos 50, o al menos la mitad de todos sus empleados de tiempo completo.`,
			'Anote solo a personas cuyo nombre esté en los 4 informes trimestrales DE 9C más recientes.',
			'Escriba cada nombre completo, como está en el DE 9C, y una persona en cada fila.',
			'Para cada trimestre, escriba la página del DE 9C en la que está el nombre.',
			'Resalte los mismos nombres en cada DE 9C y entregue los informes con esta lista.',
			'Al menos el 60 por ciento de las horas regulares del año de estas personas debe trabajarse allí. Escriba las horas con números.',
			'No escriba aquí números de Seguro Social.'
		]
	})
};
