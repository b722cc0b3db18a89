/** The screen of the employee list for items 3(a) and 3(b). */
import { employeeFiles } from './employees-files';
import { employeePeople } from './employees-people';

export const employees = {
	title: 'Employee list for 3(a) or 3(b)',
	back: 'Back to your papers',
	description: 'Who counts under items 3(a) and 3(b), from your own payroll lists, on your own device.',
	hint: 'You can be local by your people: fifty of them, or half, who work in the County or the City. Open your lists, and see how you stand.',
	privacy:
		'Names stay in this page’s memory only. They are not saved, not sent, and gone when you leave. Social Security numbers are thrown away as a file is read.',
	...employeeFiles,
	...employeePeople
};

export type Employees = typeof employees;
