/** La pantalla del programa piloto del Condado para fabricantes locales. */
import type { MadeInLa } from '../en/madeInLa';

export const madeInLa: MadeInLa = {
	title: 'Made in Los Angeles (Hecho en Los Ángeles)',
	pilot: 'Un programa piloto del Condado, no una certificación',
	description:
		'Un perfil para fabricantes a los que interesa el programa piloto Made in Los Angeles del Condado.',
	hint: 'Para empresas que fabrican en el Condado de Los Ángeles. Según nuestras fuentes, nadie puede calificar todavía; usted puede prepararse.',
	known: {
		title: 'Lo que se sabe',
		motion: (day, months) =>
			`El ${day} la Junta de Supervisores pidió un piloto de ${months} meses en el que los departamentos del Condado compren a fabricantes del Condado. Los departamentos deben recomendar quién califica, qué productos se compran y cuánto se reserva.`,
		overdue: (day) =>
			`Su informe debía entregarse a más tardar el ${day}. No está en nuestras fuentes, así que no podemos decir quién califica. Busque en las páginas del Department of Economic Opportunity (DEO) y del Internal Services Department (ISD).`,
		due: (day) =>
			`Su informe debe entregarse a más tardar el ${day}. Hasta entonces nadie puede decir quién califica. Busque en las páginas del Department of Economic Opportunity (DEO) y del Internal Services Department (ISD).`,
		form: 'La moción pide también un formulario de interés en una de esas páginas, para los fabricantes que quieran participar o recibir noticias. Búsquelo primero: lo que escriba aquí se puede copiar en él.'
	},
	named: {
		title: 'Lo que la moción nombra',
		hint: 'Una parte es para la definición; otra es el problema que la Junta quiere resolver. Nada de ello es todavía una regla.'
	},
	profile: {
		title: 'Su perfil',
		hint: 'Se guarda en este dispositivo mientras escribe, y se imprime como manifestación de interés. Responda lo que pueda.',
		paper: 'A la manifestación de interés',
		noCase: 'El perfil se guarda con un caso. Empiece uno, o abra uno guardado, y vuelva.',
		begin: 'Al inicio'
	}
};
