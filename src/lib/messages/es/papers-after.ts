/** Los documentos para después de ganar un contrato: el aviso de empleos y la lista para publicar un empleo. */
import type { JobPostingWords } from '../../papers/client/job-posting-checklist';
import type { FirstSourceWords } from '../../papers/la-city/first-source/words';

export const firstSource: FirstSourceWords = {
	title: 'Aviso de próximos empleos (First Source Hiring)',
	addressee: ['Economic and Workforce Development Department (EWDD)', 'City of Los Angeles'],
	noAddress: 'Dirección o correo electrónico: pregunte al departamento que da el contrato',
	subject: (contract) =>
		contract === undefined
			? 'First Source Hiring: aviso de empleos'
			: `First Source Hiring: aviso de empleos, ${contract}`,
	greeting: 'Al personal de First Source Hiring:',
	opening: (firm, amount) =>
		`${firm ?? 'Nuestra empresa'} espera firmar un contrato con la Ciudad de Los Ángeles${amount === undefined ? '' : ` por ${amount}`}. Damos aviso de los empleos que esperamos abrir para él, antes de que se firme el contrato.`,
	contract: {
		department: 'Departamento que da el contrato',
		name: 'Nombre y número del contrato',
		amount: 'Monto del contrato',
		signOn: 'Día de la firma, según se espera'
	},
	openings: 'Los empleos',
	opening1: (number) => `Empleo ${number}`,
	columns: {
		job: 'Puesto',
		count: 'Cuántos',
		pay: 'Pago',
		hours: 'Horas por semana',
		place: 'Lugar de trabajo',
		starts: 'Comienza',
		skills: 'Tareas y lo que la persona debe saber hacer',
		apply: 'Cómo solicitarlo y hasta cuándo'
	},
	request: 'Por favor, envíen candidatos calificados por medio de los WorkSource Centers de la Ciudad.',
	contact:
		'Las preguntas van al nombre, teléfono y correo de esta carta. Por favor, confirmen que la recibieron.',
	closing: 'Atentamente,',
	asks: {
		department: { label: '¿Qué departamento da el contrato?', hint: 'Por ejemplo: Public Works.' },
		contractName: { label: 'Nombre y número del contrato', hint: 'Como los da la licitación.' },
		openings: {
			label: 'Los empleos que espera abrir',
			hint: 'Una entrada por empleo. No diga nada de antecedentes penales: nadie puede preguntar antes de una oferta.'
		}
	},
	footer:
		'Preparado con BidLocal LA, que no es una agencia. La Ciudad puede tener su propio formulario para este aviso: pregunte al departamento que da el contrato.'
};

export const jobPosting: JobPostingWords = {
	title: 'Lista para publicar un empleo en un contrato de la Ciudad',
	intro:
		'Para su propio archivo. Los contratistas y subcontratistas de la Ciudad no pueden preguntar por antecedentes penales hasta haber hecho una oferta condicional (Fair Chance Initiative for Hiring), y avisan a EWDD de los empleos en contratos de más de $25,000 (First Source Hiring). Ambas cosas según la Executive Directive 20 del 30 de abril de 2026.',
	parts: {
		before: {
			title: 'Antes de publicar',
			items: [
				'El contrato es de más de $25,000 y espera contratar: el aviso de empleos llegó a EWDD antes de la firma, y usted tiene prueba del día.',
				'Los empleos del aviso y de la publicación son los mismos.',
				'Sus subcontratistas saben que las mismas reglas los obligan.'
			]
		},
		posting: {
			title: 'En la publicación y en la solicitud de empleo',
			items: [
				'Ninguna pregunta sobre arrestos o condenas, ni casilla que marcar.',
				'Ninguna frase como “solo sin antecedentes”.',
				'No se pide fecha de salida, libertad condicional ni probatoria.',
				'No se pide permiso para revisar antecedentes como parte de la solicitud.',
				'Están el pago, las horas, el lugar, las tareas y cómo solicitarlo.'
			]
		},
		interviews: {
			title: 'Hasta que haya una oferta',
			items: [
				'Nadie pregunta por antecedentes ni los busca, tampoco en internet.',
				'Todos los que entrevistan lo saben.',
				'Si una persona habla de ello sin que le pregunten, nadie pregunta más ni se anota nada.'
			]
		},
		offer: {
			title: 'La oferta',
			items: [
				'La oferta condicional se hace por escrito y con fecha, antes de que empiece cualquier revisión.',
				'Preguntó al departamento que da el contrato qué le pide la ordenanza después de la oferta.'
			]
		},
		after: {
			title: 'Qué guardar',
			items: [
				'El aviso de empleos y la prueba de su envío.',
				'La publicación, la solicitud y la fecha de cada oferta.',
				'A quién enviaron los WorkSource Centers y a quién contrató: el departamento informa de ello cada trimestre.'
			]
		}
	},
	toTick: 'para que usted lo llene',
	job: 'Empleo y contrato',
	notes: 'Notas',
	silent:
		'Las ordenanzas mismas no están entre las fuentes de esta aplicación. Pueden exentar algunos empleos o contratos y pedir más. El departamento que da el contrato y BCA pueden decirlo.',
	footer: 'Para su propio archivo. Hecho en su dispositivo con BidLocal LA, que no es una agencia.'
};
