import type { WordsWhere } from '../../interview/words';

/** Preguntas del programa del Condado para empresas sociales. */
export const socialQuestions: WordsWhere<`county.socialEnterprise.${string}`> = {
	'county.socialEnterprise.servingSince': {
		name: 'Empleos o servicios sociales desde',
		asks: '¿Desde cuándo da empleo a personas a quienes les cuesta conseguir trabajo, o presta servicios sociales, ambientales o de justicia humana?',
		hint: 'Cualquiera de las dos cosas. Si no hace ninguna, elija “nunca”.',
		why: 'Una empresa social (SE) lo ha hecho al menos un año, sea cual sea la vía por la que califica.'
	},
	'county.socialEnterprise.jobsWithSupportiveServices': {
		name: 'Un año de empleos con servicios de apoyo',
		asks: '¿Ha dado empleos con apoyo y capacitación a esas personas al menos un año?',
		hint: 'Empleos temporales o duraderos, con acceso a ayuda como consejería, seguimiento de casos, capacitación y desarrollo de habilidades.',
		why: 'Es una vía para ser empresa social (SE), junto con un personal en el que al menos el 51 por ciento sean esas personas.'
	},
	'county.socialEnterprise.transitionalWorkforceShare': {
		name: 'Parte del personal en transición',
		asks: '¿Qué parte de su personal son personas a quienes les cuesta conseguir trabajo?',
		hint: 'Según la definición del Condado: personas que quizá no tienen hogar o estuvieron en prisión o en la cárcel, que no han trabajado por mucho tiempo o que enfrentan grandes obstáculos para un empleo. No es la definición de la Ciudad.',
		why: 'Debe ser al menos 51 por ciento en esta vía para ser empresa social (SE).'
	},
	'county.socialEnterprise.bCorp': {
		name: 'B Corp certificada',
		asks: '¿B Lab certificó a su empresa como B Corporation?',
		hint: 'Es un certificado privado. Una benefit corporation de California es otra cosa: cuenta por su forma legal.',
		why: 'Es una vía para ser empresa social (SE) con el Condado.'
	},
	'county.socialEnterprise.greenCertifiedByCityInCounty': {
		name: 'Certificada como verde por una ciudad',
		asks: '¿Una ciudad del Condado de Los Ángeles certificó a su empresa como verde?',
		hint: 'El certificado viene del gobierno de la ciudad misma.',
		why: 'Es una vía para ser empresa social (SE) con el Condado.'
	},
	'county.socialEnterprise.primaryPurposeCommonGood': {
		name: 'Fin principal: el bien común',
		asks: '¿Su fin principal es el bien común?',
		hint: 'Existe ante todo para las personas o el medio ambiente, y no para la ganancia de sus dueños.',
		why: 'Con una misión publicada y un trabajo que la sirve, es una vía para ser empresa social (SE). El Condado decide.'
	},
	'county.socialEnterprise.publishedMissionStatement': {
		name: 'Misión publicada',
		asks: '¿Ha publicado una declaración de misión que lo diga?',
		hint: 'En su sitio web, en sus estatutos o en un informe que la gente pueda leer.',
		why: 'El bien común se muestra con una declaración de misión publicada.'
	},
	'county.socialEnterprise.principalActivityServesMission': {
		name: 'La actividad principal sirve a la misión',
		asks: '¿Su actividad principal sirve directamente a esa misión?',
		hint: 'Lo que vende o hace es en sí el camino hacia su misión, y no solo reúne dinero para ella.',
		why: 'La actividad principal debe estar relacionada directamente con la misión social declarada.'
	}
};
