/** Lo que declara un empleado de transición, en español. Los criterios son los de la definición de la Ciudad. */
import type { DeclarationSentences } from '../../papers/la-city/lte-declarations/words';

export const lteDeclaration: DeclarationSentences = {
	title: 'Declaración de un empleado de transición',
	purpose: (firm) =>
		`Mi empleador${firm === undefined ? '' : `, ${firm},`} pide a la Ciudad de Los Ángeles que lo certifique como empleador local de transición (LTE). Declaro:`,
	firm: 'Empleador',
	name: 'Nombre',
	label: 'Número en la lista',
	began: 'Empezó el',
	home: 'Mi residencia principal está dentro de la Ciudad de Los Ángeles.',
	oneOfFive: 'Esto era cierto antes de este trabajo (basta una):',
	twoOfSix: 'Esto era cierto antes de este trabajo (bastan dos):',
	criteria: {
		veteran: 'Soy veterano o veterana.',
		justiceInvolved: 'Tengo antecedentes documentados de contacto con el sistema de justicia penal.',
		addiction: 'Soy una persona con una adicción o con adicciones.',
		atRiskYouth: 'Soy joven en riesgo.',
		chronicallyHomeless:
			'Vivo sin hogar de forma crónica: ahora, en los últimos seis meses o una y otra vez vivo o viví en alguna de las cuatro categorías del Departamento de Vivienda y Desarrollo Urbano de EE. UU.: “Literalmente sin hogar”, “En riesgo inminente de quedar sin hogar”, “Sin hogar según otras leyes federales”, “Huyendo o tratando de huir de la violencia en el hogar”.',
		lowIncome: 'El ingreso de mi hogar es menos del 50% de la mediana anual del Condado de Los Ángeles.',
		publicAssistance: 'Recibo asistencia pública.',
		noDiploma: 'No tengo GED ni diploma de high school.',
		custodialSingleParent: 'He sido o soy madre o padre soltero con custodia.',
		chronicallyUnemployed:
			'Estoy en desempleo crónico: por ejemplo, al menos 6 meses seguidos, o a ratos durante el último año.',
		emancipatedFosterYouth: 'Salí por emancipación del foster care.'
	},
	isTrue: 'Lo marcado es cierto. Puedo quitar o tachar lo que no quiera declarar, si queda lo suficiente.',
	signature: 'Firma',
	date: 'Fecha'
};
