/** La pantalla de lo que obliga después de ganar un contrato. */
import type { After } from '../en/after';

const duties: After['duties'] = {
	firstSource: {
		title: 'Avise a la Ciudad de los empleos antes de firmar',
		what: [
			'La regla First Source Hiring cubre los contratos de la Ciudad de más de $25,000. El contratista avisa al Economic and Workforce Development Department (EWDD), el departamento de empleo de la Ciudad, de los empleos que vienen, para que los WorkSource Centers envíen candidatos locales.',
			'Envíe el aviso de empleos antes de que se firme el contrato. La Alcaldesa ordenó que esos contratos no se firmen sin él.',
			'Guarde lo que demuestre que lo envió, y qué día.'
		],
		open: 'Nuestras fuentes no incluyen la ordenanza misma: qué formulario quiere EWDD, cómo cuenta el monto y qué contratos están exentos. Pregunte al departamento que da el contrato.'
	},
	fairChance: {
		title: 'No pregunte por antecedentes penales antes de una oferta',
		what: [
			'La Fair Chance Initiative for Hiring obliga a los contratistas de la Ciudad y a sus subcontratistas: nadie puede preguntar ni buscar los antecedentes penales de un solicitante hasta que se le haya hecho una oferta condicional de empleo.',
			'Quite la pregunta de su solicitud de empleo y de las primeras entrevistas. Avise a sus subcontratistas.'
		],
		open: 'Nuestras fuentes no incluyen la ordenanza misma: qué hacer después de una oferta y qué empleos están exentos. Pregunte al departamento que da el contrato.'
	},
	keepCityCertificate: {
		title: 'Mantenga verdadera su certificación de la Ciudad',
		what: [
			'La empresa debe cumplir las reglas todo el tiempo que esté certificada. Un cambio que la afecte se comunica por correo electrónico a la Bureau of Contract Administration (BCA) en un plazo de 10 días calendario: una mudanza, la sede, cuántos empleados trabajan dentro de la Ciudad o del Condado, la dirección en RAMP, las afiliadas, los ingresos.',
			'El silencio puede costar la certificación de inmediato.'
		]
	},
	cityPreferenceWithheld: {
		title: 'Más de 60 días sin la certificación cuestan la preferencia',
		what: [
			'Si la empresa deja de calificar por más de 60 días en todo el tiempo del contrato, la Ciudad retiene o recupera el valor de la preferencia: el 6 a 12 por ciento que se dio.',
			'Si una apelación anula el retiro, la certificación cuenta como si nunca se hubiera interrumpido.'
		]
	},
	replaceSubcontractor: {
		title: 'Reemplace a un subcontratista local en 60 días',
		what: [
			'Si un subcontratista que trajo la preferencia ya no califica y el departamento se lo avisa, reemplácelo por otro subcontratista local en un plazo de 60 días.',
			'Si no, la Ciudad retiene o recupera el valor de la preferencia, o del trabajo prometido.'
		]
	},
	cooperateWithAudit: {
		title: 'Responda cuando la Ciudad revise',
		what: [
			'La Ciudad puede revisar a una empresa certificada en cualquier momento: con documentos, una visita o una entrevista. No dar lo que pide es motivo para quitar la certificación.'
		]
	},
	usefulFunction: {
		title: 'Haga una parte comercialmente útil del trabajo',
		what: [
			'Una LSBE del Condado debe ejecutar una parte definida del contrato: hacer, dirigir o supervisar el trabajo, que sea normal para su negocio; responder por sus propios materiales; y no pasar a otros más de lo usual en el oficio.',
			'No cuenta una empresa por la que solo pasa el dinero.'
		]
	},
	tellTheCounty: {
		title: 'Avise al Condado, y al Estado, si ya no califica',
		what: [
			'Una empresa que perdió aquello en que se apoya su certificación avisa al Department of Consumer and Business Affairs (DCBA) antes de responder a otra licitación o de aceptar un contrato. Las LSBE y DVBE avisan también al Estado.',
			'Una empresa que calla se expone a las sanciones de abajo.'
		],
		open: 'El Código del Condado dice “o aceptar un contrato”; las guías dicen “y”. Avise antes de cualquiera de las dos cosas.'
	},
	countyPenalties: {
		title: 'Lo que cuesta una certificación ganada con información falsa',
		what: [
			'Si una empresa sabía, o debía saber, que lo que dio era incorrecto u ocultó algo importante, y ganó por ello: devuelve la diferencia de costo, paga una multa de hasta el 10 por ciento del contrato y puede quedar excluida de los contratos del Condado.',
			'Todo lo que se da con una petición de preferencia es bajo pena de perjurio.'
		]
	},
	countyPayment: {
		title: 'Sus facturas: 15 días',
		what: [
			'Los departamentos del Condado hacen todo lo posible por pagar a las pequeñas empresas locales certificadas en 15 días calendario desde una factura aprobada que nadie disputa. Es una política del Condado hacia usted, no un deber suyo.'
		]
	},
	federalConflict: {
		title: 'El dinero federal puede dejar de lado la preferencia',
		what: [
			'Cuando el contrato se paga con dinero federal, el Condado no da preferencia en la medida en que choque con las reglas federales. Además, le obligan las reglas federales del propio contrato.'
		],
		open: 'Qué reglas federales valen está en el contrato. Nuestras fuentes no las enumeran.'
	}
};

const changes: After['directive']['changes'] = {
	nothingNew: {
		title: 'No hay deberes nuevos',
		what: 'La directiva aplica reglas que ya obligan. Lo que cambia es qué tan de cerca se vigilan.'
	},
	signingHeld: {
		title: 'Sin el aviso de empleos no hay firma',
		what: 'RAMP y los sistemas de contratos de la Ciudad deben detener los contratos de más de $25,000 hasta que se muestre el aviso a EWDD.'
	},
	lookFor: {
		title: 'Búsquelo en la licitación',
		what: 'La Bureau of Contract Administration (BCA) debe actualizar su guía para que las licitaciones mencionen First Source Hiring.'
	},
	outreach: {
		title: 'Esté atento antes de la oferta',
		what: 'BCA y el City Administrative Officer (CAO, el administrador de la Ciudad) deben recomendar cómo los documentos de licitación, la difusión y las reuniones previas hablan de First Source Hiring y de la preferencia para los empleadores locales de transición (LTE).'
	},
	reported: {
		title: 'Su cumplimiento se informa',
		what: 'Cada trimestre los departamentos informan si cada contratista cumplió, con el número de empleos publicados y referidos. BCA lo revisa al menos dos veces al año.'
	},
	departmentLead: {
		title: 'Cada departamento tiene un encargado',
		what: 'Cada departamento debía nombrar a una persona para First Source Hiring. Pregunte por ella cuando tenga una duda.'
	},
	transitionalEmployers: {
		title: 'Se buscan más empleadores locales de transición (LTE)',
		what: 'EWDD fija una meta anual de empleadores certificados como LTE e informa sobre ella.'
	},
	help: {
		title: 'Ayuda con contratos y certificación',
		what: 'Los BusinessSource y WorkSource Centers deben acercarse a empresas pequeñas, organizaciones sin fines de lucro y emprendedores para hablarles de los contratos de la Ciudad, la certificación LTE y las reglas de contratación, y darles ayuda técnica.'
	},
	olympics: {
		title: 'Los contratos de LA28 se avisan a las empresas registradas',
		what: 'Cuando se abran licitaciones para los Juegos Olímpicos y Paralímpicos, RAMP avisa a EWDD, y se debe avisar a las empresas registradas en un BusinessSource Center.'
	}
};

const answers: After['answers'] = {
	agency: 'si es con la Ciudad o con el Condado',
	amount: 'el monto',
	federallyFunded: 'si lo paga dinero federal',
	hiring: 'si espera contratar a alguien',
	signOn: 'el día de la firma',
	role: 'si usted es el contratista principal',
	pledgedSubcontractors: 'si subcontratistas locales trajeron una preferencia',
	preferredFor: 'qué certificaciones trajeron una preferencia'
};

export const after: After = {
	title: 'Después de ganar',
	back: 'Volver a su situación',
	description:
		'Lo que obliga a una empresa después de ganar un contrato de la Ciudad o del Condado, según los datos del contrato.',
	hint: 'Cuéntenos de un contrato. Abajo está lo que le obliga, cada cosa con su regla. Nada sale de este dispositivo.',
	contract: {
		title: 'El contrato',
		agency: '¿Con quién es el contrato?',
		agencies: { city: 'Ciudad de Los Ángeles', county: 'Condado de Los Ángeles' },
		amount: 'Monto del contrato en dólares',
		amountHint: 'Por todo el plazo, por ejemplo 48,500.',
		federallyFunded: '¿Lo paga en parte dinero federal?',
		hiring: '¿Espera contratar a alguien para este trabajo?',
		hiringHint: 'Personas nuevas, a tiempo completo o parcial, desde hoy hasta que termine el trabajo.',
		signOn: 'Día en que se firma',
		signOnHint: 'Déjelo vacío si no lo sabe.',
		role: '¿Cuál es su parte?',
		roles: { prime: 'Contratista principal', subcontractor: 'Subcontratista' },
		pledgedSubcontractors: '¿Subcontratistas certificados trajeron una preferencia?',
		preferredFor: '¿Cuáles de sus certificaciones trajeron una preferencia?',
		preferredForHint: 'Marque todas las que nombre la carta de adjudicación o la oferta.',
		none: 'Ninguna',
		notSure: 'Todavía no lo sé',
		clear: 'Empezar de nuevo',
		cleared: 'Se quitó el contrato.'
	},
	faults: {
		date: 'Escriba un día, un mes y un año que estén en el calendario. Hasta entonces no se guarda.'
	},
	binds: {
		title: 'Lo que le obliga',
		yes: 'Le obliga',
		open: 'Puede obligarle',
		no: 'No obliga en este contrato',
		nothing: 'Díganos con quién es el contrato, y aquí estará lo que le obliga.',
		hangsOn: (answers) => `Todavía depende de: ${answers}.`,
		by: (day) => `Antes de que se firme el contrato: ${day}.`,
		beforeSigning: 'Antes de que se firme el contrato.',
		late: (day) =>
			`El día de la firma fue el ${day}. Si el aviso no se envió antes, pregunte al departamento de inmediato.`,
		sourcesSilent: 'Lo que las fuentes dejan abierto'
	},
	duties,
	answers,
	papers: {
		title: 'Documentos para esto',
		hint: 'Se llenan con sus respuestas, entre sus documentos.',
		go: 'A sus documentos',
		deadlines: 'Anote los días en “Fechas y plazos”'
	},
	directive: {
		title: 'Lo que la Directiva Ejecutiva 20 (Executive Directive 20) cambia para quienes ofertan',
		hint: (issued) =>
			`La Alcaldesa la emitió el ${issued}. Da órdenes a los departamentos. Si cada uno hizo su parte no está en nuestras fuentes: pregunte.`,
		by: (day) => `El plazo era el ${day}.`,
		dueBy: (day) => `El plazo es el ${day}.`,
		changes
	},
	olympics: {
		title: 'Para enterarse de los contratos de LA28',
		steps: [
			'Registre su empresa en RAMP (rampla.org), el sitio de licitaciones de la Ciudad, y mantenga el perfil al día.',
			'Regístrese en uno de los BusinessSource Centers de la Ciudad, que dirige EWDD. Pregunte en cualquiera cuál atiende su dirección.',
			'Diga al centro qué vende y que quiere avisos de las licitaciones de LA28.'
		],
		open: 'La directiva ordena los avisos; no dice cómo se apunta una empresa para recibirlos. El centro lo sabe.'
	}
};
