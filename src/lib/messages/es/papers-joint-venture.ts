/** Las palabras de la hoja de términos para un acuerdo de empresa conjunta. */
import type { JointVentureAgreementWords } from '../../papers/la-city/joint-venture-agreement/words';

const procedures = { county: 'Procedimiento n.º 1, punto 3(c)', city: 'Procedimiento n.º 2, punto 3(c)' };

export const jointVentureAgreement: JointVentureAgreementWords = {
	title: 'Acuerdo de empresa conjunta (joint venture): los términos exigidos',
	footer:
		'Términos de un acuerdo de empresa conjunta para el programa LBPP de la Ciudad. No es un formulario de la Ciudad.',
	subject: (places) =>
		`Normas del LBPP de la Ciudad de Los Ángeles, vigentes desde el 27 de marzo de 2024: ${places.map((place) => procedures[place]).join('; ')}.`,
	submit: (day, due) =>
		`Último día para entregar el acuerdo: ${day}. Son 15 días antes del ${due}, cuando cierra el plazo de la licitación. Las normas dicen “días”; aquí se cuentan como días calendario. Entréguelo antes, si puede.`,
	submitUnknown:
		'El acuerdo se entrega al menos 15 días antes de que cierre el plazo de la licitación. Todavía no se sabe ese día.',
	late: 'Ese día ya pasó.',
	venture: {
		name: 'Nombre de la empresa conjunta',
		bid: 'Licitación u oportunidad de contrato (número, título)',
		due: 'El plazo cierra el',
		established: '¿Entidad legalmente establecida?',
		useful: '¿Cumple un propósito comercialmente útil?'
	},
	commencement: {
		title: 'Fecha de inicio',
		label: 'La empresa conjunta empieza el',
		hint: 'Como dice el acuerdo.'
	},
	scope: {
		title: 'Alcance del trabajo',
		label: 'El trabajo, bien definido',
		hint: 'Lo que la empresa conjunta hará bajo este contrato, de modo que cada parte tenga abajo un responsable.'
	},
	partners: {
		title: 'Responsabilidades, personal y equipo de cada socio',
		intro: 'De cada socio, en detalle: de qué responde, y qué personas y qué equipo compromete.',
		partner: (number) => `Socio ${number}`,
		name: 'Nombre del socio',
		certified: 'Su propia certificación, si tiene',
		responsibilities: 'Responsabilidades, en detalle',
		personnel: 'Personal comprometido',
		equipment: 'Equipo comprometido',
		hint: 'La certificación de un socio no hace local a la empresa conjunta: ella misma debe certificarse.'
	},
	headquarters: {
		title: 'Sede de la empresa conjunta',
		address: 'Dirección, como figura en el acuerdo',
		location: 'Está en',
		inside: {
			county: 'Para una LBE, la dirección debe estar dentro del Condado de Los Ángeles.',
			city: 'Para una CBE, la dirección debe estar dentro de la Ciudad de Los Ángeles.'
		},
		outside:
			'Según las respuestas de este caso, no se conoce ninguna sede dentro de ese límite. No lo entregue así.'
	},
	housing: {
		title: 'Alojamiento por un socio',
		words:
			'Un socio local certificado puede alojar a la empresa conjunta en su lugar dentro de ese límite. Si es así, nombre al socio y el lugar.',
		label: 'Socio que aloja a la empresa conjunta, y dónde',
		hint: 'Déjelo vacío si ningún socio la aloja.'
	},
	oneContract:
		'Una certificación de la empresa conjunta la puede usar solo la empresa conjunta, y solo para una oportunidad de contrato específica. Sus socios no la pueden usar para sus propios negocios.',
	notWhole:
		'Las normas dicen que el acuerdo incluye estos términos, pero no se limita a ellos. La Ciudad puede pedir más.',
	signing: {
		title: 'Firmado por los socios',
		agrees: (socio) => `El socio ${socio} acepta los términos de arriba`,
		signature: 'Firma',
		date: 'Fecha',
		name: 'Nombre y cargo de quien firma'
	},
	byHand: 'para la mano del socio',
	partnersAsk: 'Socios'
};
