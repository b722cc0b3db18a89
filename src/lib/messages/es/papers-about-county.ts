/** Los papeles del Condado y el resumen, en la pantalla de los papeles. */
import type { aboutCounty as inEnglish } from '../en/papers-about-county';

export const aboutCounty: typeof inEnglish = {
	'client-summary': {
		title: 'Resumen para su archivo',
		what: 'Cómo está, por qué, qué falta, qué sigue y cuándo, y qué vale: una o dos páginas en palabras sencillas.',
		notCalledFor: 'Cuando haya algo respondido.'
	},
	'county-lsbe-worksheet': {
		title: 'Hoja de trabajo para la solicitud de LSBE',
		what: 'Sus respuestas en el orden de las pautas del Condado, para copiarlas en la solicitud en línea de Webven. No se firma.',
		notCalledFor:
			'Para una empresa con un certificado de pequeña empresa que el Condado acepta, hasta que DCBA la certifique, y otra vez para renovar.'
	},
	'county-dvbe-worksheet': {
		title: 'Hoja de trabajo para la solicitud de DVBE',
		what: 'Sus respuestas en el orden de las pautas del Condado, para copiarlas en la solicitud en línea de Webven. No se firma.',
		notCalledFor:
			'Para una empresa certificada como de veteranos con discapacidad, hasta que DCBA la certifique, y otra vez para renovar.'
	},
	'county-se-worksheet': {
		title: 'Hoja de trabajo para la solicitud de empresa social',
		what: 'La declaración de misión, los programas, los servicios y el impacto, con una guía de las vías para calificar. Para copiarlos en la solicitud en línea.',
		notCalledFor:
			'Para un negocio u organización con una misión social, hasta que DCBA lo certifique, y otra vez para renovar.'
	},
	'county-commercially-useful-function': {
		title: 'Función comercialmente útil: revisión propia',
		what: 'Para una LSBE: cada punto de la definición, cómo lo cumple en el contrato y una línea para firmar. Para su propio archivo.',
		notCalledFor:
			'Para una empresa que va camino a ser LSBE con el Condado, cuando responda una pregunta sobre su parte en el contrato.'
	},
	'county-appeal': {
		title: 'Apelación al Condado',
		what: 'Una carta, y lo mismo como correo electrónico, si DCBA negó una certificación. Se debe enviar dentro de 10 días hábiles.',
		notCalledFor: 'Si el Condado negó una certificación como LSBE, DVBE o SE.'
	}
};
