/** Lo propio de la hoja de trabajo para la empresa social. */
import type { CountyWorksheetWords } from '../../papers/la-county/worksheet/words';

export const socialEnterpriseWorksheet: CountyWorksheetWords['se'] = {
	title: 'Hoja de trabajo para la solicitud de empresa social',
	year: {
		title: 'Un año de servicio',
		intro:
			'Durante al menos un año: empleos para una fuerza laboral en transición (Transitional Workforce), o servicios sociales, ambientales o de justicia humana para participantes. Entendemos que esto vale para todas las vías de abajo (Código del Condado 2.205.050 B).',
		since: 'Sirve desde'
	},
	paths: {
		title: 'Una guía de las vías de la sección 5.3',
		intro: 'Basta con una vía. Tome la que mejor pueda demostrar.',
		taken: 'Abajo está marcado lo que apoyan sus respuestas.',
		notTaken:
			'Ninguna está marcada: sus respuestas no apoyan ninguna todavía, u otra respuesta ya descarta la certificación. Vea cuál queda más cerca.',
		of: {
			i: {
				name: 'i. Por las personas a quienes emplea',
				needs: [
					'Durante al menos un año: empleos de transición o permanentes con acceso a servicios de apoyo, capacitación o preparación laboral, y desarrollo de habilidades.',
					'Al menos el 51% del personal es una Transitional Workforce: personas subempleadas o difíciles de emplear que quizás no tienen vivienda, estuvieron en prisión, llevan mucho tiempo sin trabajar o enfrentan barreras importantes (2.205.030 K).',
					'Tenga a la mano: un recuento del personal y de esas personas, sin nombres, y una descripción del apoyo.'
				],
				inFederal: true
			},
			ii: {
				name: 'ii. Por certificado o forma legal',
				needs: [
					'Certificada como B Corporation por B Lab, o constituida ante el Estado como Benefit Corporation o Social Purpose Corporation.',
					'Tenga a la mano: el certificado, o el acta constitutiva.'
				],
				inFederal: false
			},
			iii: {
				name: 'iii. Por un certificado ecológico',
				needs: [
					'Certificada como ecológica (“green”) por el gobierno de una ciudad del Condado de Los Ángeles.',
					'Tenga a la mano: el certificado, con el nombre de la ciudad y sus fechas.'
				],
				inFederal: false
			},
			iv: {
				name: 'iv. Por su misión',
				needs: [
					'El propósito principal es el bien común, y lo muestra una declaración de misión publicada.',
					'La actividad principal está directamente ligada a esa misión.',
					'Tenga a la mano: la declaración, y dónde está publicada.'
				],
				inFederal: true
			}
		},
		inFederal: 'También sirve en una licitación con la restricción federal (5.3 b).',
		notInFederal: 'No sirve en una licitación con la restricción federal (5.3 b).'
	},
	facts: {
		jobs: '¿Empleos con servicios de apoyo durante al menos un año?',
		share: 'Parte del personal que es una Transitional Workforce',
		bCorp: '¿Certificada como B Corporation?',
		green: '¿Certificada como ecológica por una ciudad del Condado?',
		purpose: '¿Propósito principal: el bien común?',
		statement: '¿Declaración de misión publicada?',
		activity: '¿Actividad principal directamente ligada a la misión?'
	},
	place: {
		title: 'En el Condado de Los Ángeles',
		intro:
			'El lugar principal de negocios, o una oficina importante, está en el Condado de Los Ángeles. Una oficina importante es donde usted hace el trabajo de su misión social, y no una dirección solo de nombre (5.3 a v y nota 1).',
		principal: 'Lugar principal de negocios en el Condado desde',
		office: '¿Oficina importante en el Condado?'
	},
	federal: {
		title: 'Qué cambia con la restricción federal (5.3 b)',
		says: 'En una licitación con fondos federales y con la restricción de preferencias geográficas, solo sirven las vías i y iv, y no importa dónde está usted. La certificación de DCBA hace falta de todos modos.'
	},
	written: {
		title: 'Lo que DCBA quiere en las palabras de usted',
		intro:
			'La solicitud pide la declaración de misión, una descripción de los programas y servicios, y respuestas sobre el impacto social (6.7 a ii; Código del Condado 2.205.050 C). Las pautas no imprimen qué pregunta el formulario en línea sobre el impacto. La solicitud va en inglés.',
		mission: { label: 'Declaración de misión', hint: 'Palabra por palabra, como está publicada.' },
		published: {
			label: 'Dónde está publicada',
			hint: 'Por ejemplo una página de su sitio web, o un informe.'
		},
		programs: {
			label: 'Programas',
			hint: 'Cada programa: para quién es, qué se hace en él, desde cuándo, y cuántas personas participan en un año.'
		},
		services: {
			label: 'Servicios y apoyo',
			hint: 'Servicios de apoyo, por ejemplo consejería, manejo de casos, capacitación antes del trabajo y en él, ayuda para conseguir y conservar un empleo sin subsidio (2.205.030 H). O los servicios sociales, ambientales o de justicia humana que usted da.'
		},
		impact: {
			label: 'Impacto social',
			hint: 'Qué cambia para las personas o el ambiente, y cómo lo mide: cifras del último año, y de dónde salen.'
		},
		corporation: {
			label: 'Para la vía ii: qué certificado o forma legal, su número y sus fechas',
			hint: 'El certificado de B Lab, o el registro ante el Estado.'
		},
		green: {
			label: 'Para la vía iii: el certificado ecológico de qué ciudad, su número y sus fechas',
			hint: 'Déjelo en blanco si toma otra vía.'
		}
	}
};
