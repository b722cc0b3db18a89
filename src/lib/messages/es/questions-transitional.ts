import type { WordsWhere } from '../../interview/words';

/** Preguntas sobre los empleos de transición y sobre cada persona de la lista. `person` es su clave, nunca un nombre. */
export const transitionalQuestions: WordsWhere<`transitional.${string}`> = {
	'transitional.jobsSince': {
		name: 'Empleos de transición desde',
		asks: '¿Desde cuándo ofrece empleos de transición?',
		hint: 'Empleos para personas que enfrentan grandes obstáculos para trabajar, como veteranos, personas que estuvieron en la cárcel o personas sin hogar, en un programa que las ayuda a salir adelante. Si no tiene un programa así, elija “nunca”.',
		why: 'Un empleador local de transición (LTE) lo ha hecho al menos un año.'
	},
	'transitional.placementSince': {
		name: 'Colocación de personas desde',
		asks: '¿Desde cuándo se dedica a reclutar, referir o colocar a empleados de transición?',
		hint: 'Su negocio es encontrar trabajo para estas personas, con otros o consigo mismo. Si no es así, elija “nunca”.',
		why: 'Para un negocio con fines de lucro, esta es una segunda forma de ser empleador local de transición (LTE), después de un año. Para las organizaciones sin fines de lucro no lo es.'
	},
	'transitional.participants': {
		name: 'Participantes en doce meses',
		asks: '¿Cuántas personas participaron en el programa en los últimos doce meses?',
		hint: 'De tiempo completo o no. Cuente solo a quienes viven en la Ciudad de Los Ángeles y cumplían las reglas de empleado de transición antes de empezar. Si prefiere anotarlas una por una, sin nombres, nosotros hacemos la cuenta.',
		why: 'Un empleador local de transición (LTE) necesita 10 participantes de tiempo completo, o participantes que sean el 10 por ciento de sus empleados de tiempo completo.'
	},
	'transitional.fullTimeParticipants': {
		name: 'Participantes de tiempo completo',
		asks: '¿Cuántos de esos participantes trabajaron tiempo completo?',
		why: 'Diez o más bastan para un empleador local de transición (LTE).'
	},
	'transitional.roster': {
		name: 'Lista de participantes',
		asks: '¿Quiénes participaron en el programa en los últimos doce meses?',
		hint: 'Use claves como P-01, nunca nombres. Solo se cuenta a quienes viven en la Ciudad y cumplen las reglas.',
		why: 'La Ciudad pide un perfil de los participantes, con cuántos hay de cada tipo, y los cuenta.'
	},
	'transitional.roster[].label': {
		name: 'Clave',
		asks: () => '¿Qué clave le da a esta persona?',
		hint: 'Como P-01. Por favor, no escriba un nombre.',
		why: 'Mantiene su lista en orden, y los nombres quedan solo con usted.'
	},
	'transitional.roster[].livesInCity': {
		name: 'Vive en la Ciudad',
		asks: (person) => `¿${person} vive en la Ciudad de Los Ángeles?`,
		hint: 'Su vivienda principal, si la tiene. El correo a “Los Angeles” también llega a lugares fuera de la Ciudad.',
		why: 'Un empleado de transición tiene su residencia principal en la Ciudad de Los Ángeles.'
	},
	'transitional.roster[].criteria': {
		name: 'Situación de la persona',
		asks: (person) => `¿Cuáles de estas situaciones vivía ${person} antes de empezar a trabajar?`,
		hint: 'Elija todas las que conozca, y solo lo que la persona le ha dicho o lo que consta en los registros. Se queda en este dispositivo.',
		options: {
			veteran: { label: 'Es veterano o veterana' },
			justiceInvolved: {
				label: 'Ha tenido contacto con el sistema de justicia penal',
				hint: 'Y hay constancia de ello'
			},
			addiction: { label: 'Vive con una adicción' },
			atRiskYouth: { label: 'Joven en riesgo' },
			chronicallyHomeless: {
				label: 'Sin un hogar estable',
				hint: 'Ahora, en los últimos seis meses o una y otra vez: sin hogar, a punto de perderlo o huyendo de la violencia en casa'
			},
			lowIncome: {
				label: 'Hogar de bajos ingresos',
				hint: 'Menos de la mitad de la mediana del Condado en un año'
			},
			publicAssistance: { label: 'Recibe asistencia pública' },
			noDiploma: { label: 'No tiene diploma de preparatoria (high school) ni GED' },
			custodialSingleParent: {
				label: 'Madre soltera o padre soltero con custodia',
				hint: 'Ahora o antes'
			},
			chronicallyUnemployed: {
				label: 'Mucho tiempo sin trabajo',
				hint: 'Al menos seis meses seguidos, o a ratos durante el último año'
			},
			emancipatedFosterYouth: { label: 'Salió por emancipación del cuidado de crianza (foster care)' }
		},
		why: 'Basta una de las primeras cinco, o dos de las otras seis.'
	},
	'transitional.roster[].fullTime': {
		name: 'Trabaja tiempo completo',
		asks: (person) => `¿${person} trabajó tiempo completo?`,
		why: 'Diez participantes de tiempo completo bastan para un empleador local de transición (LTE).'
	},
	'transitional.roster[].movedToUnsubsidizedJob': {
		name: 'Pasó a un empleo regular',
		asks: (person) => `¿${person} pasó a un empleo regular, sin subsidio?`,
		why: 'La Ciudad pregunta a una organización sin fines de lucro cuántos participantes pasaron a un empleo regular. Por sí solo no decide nada.'
	}
};
