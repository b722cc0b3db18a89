/** La pantalla de la lista de empleados de los puntos 3(a) y 3(b). */
import type { Employees } from '../en/employees';
import { employeeFiles } from './employees-files';
import { employeePeople } from './employees-people';

export const employees: Employees = {
	title: 'Lista de empleados para 3(a) o 3(b)',
	back: 'Volver a sus documentos',
	description:
		'Quién cuenta según los puntos 3(a) y 3(b), con sus propias listas de nómina y en su dispositivo.',
	hint: 'Su empresa puede ser local por su gente: cincuenta personas, o la mitad, que trabajan en el Condado o en la Ciudad. Abra sus listas y vea cómo está.',
	privacy:
		'Los nombres quedan solo en la memoria de esta página. No se guardan, no se envían y se pierden cuando usted sale. Los números de Seguro Social se desechan al leer el archivo.',
	...employeeFiles,
	...employeePeople
};
