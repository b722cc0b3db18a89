/** Una lectura en español del Anexo II del Condado, frase por frase. Lo que se firma y se entrega es el inglés. */
import type { RequestWording } from '../../papers/la-county/request-wording';

const inclusionDvbe =
	'Certificado como DVBE por otras agencias certificadoras conforme a la política de inclusión de DCBA, y cumple los criterios establecidos por: el Estado de California como DVBE, o está verificado como pequeña empresa de un veterano con discapacidad por servicio por la Administración de Veteranos; y';

const requirements = (letters: string) =>
	`CUMPLO TODOS LOS REQUISITOS Y PIDO QUE ESTA PROPUESTA SE CONSIDERE PARA EL PROGRAMA O LOS PROGRAMAS DE PREFERENCIA MARCADOS ABAJO. SE ADJUNTA COPIA DE ${letters} DE CERTIFICACIÓN DEL DEPARTAMENTO DE ASUNTOS DEL CONSUMIDOR Y DE NEGOCIOS (DCBA).`;

export const requestReading: RequestWording = {
	heading: 'FORMULARIOS REQUERIDOS - ANEXO 7',
	version: {
		restricted: 'Para licitaciones del Condado sujetas a la restricción federal',
		unrestricted:
			'Use este formulario para licitaciones del Condado que no estén sujetas a la restricción federal'
	},
	title: 'SOLICITUD DE CONSIDERACIÓN DE PREFERENCIA',
	instructions:
		'INSTRUCCIONES: Las empresas que piden que se considere una preferencia deben llenar y entregar este formulario para que la propuesta se considere debidamente. Pueden pedir uno o más programas de preferencia. Marque todas las certificaciones que correspondan.*',
	requirements: { restricted: requirements('LA CARTA O LAS CARTAS'), unrestricted: requirements('LA CARTA') },
	lsbe: {
		request: 'Pido la preferencia del programa de Pequeñas Empresas Locales (LSBE)',
		federal:
			'Cumple los criterios de ingresos y de número de empleados de la Administración federal de Pequeños Negocios (SBA) y mantiene un registro activo como pequeña empresa en la base de datos System for Award Management (SAM); y',
		state:
			'Certificada por el Estado de California como pequeña empresa, y su lugar principal de negocios ha estado en el Condado de Los Ángeles durante al menos un (1) año; o',
		inclusion:
			'Certificada como LSBE por otras agencias certificadoras conforme a la política de inclusión de DCBA, con su lugar principal de negocios en el Condado de Los Ángeles y con ingresos y número de empleados que cumplen los requisitos del Departamento de Servicios Generales del Estado; y',
		certified: 'Certificada como LSBE por DCBA.'
	},
	se: {
		request: 'Pido la preferencia del programa de Empresas Sociales (SE)',
		serving:
			'Una empresa que lleva al menos un año dando empleo transitorio o permanente a una fuerza laboral en transición (Transitional Workforce), o prestando servicios sociales, ambientales y/o de justicia humana; y',
		certified: 'Certificada como empresa SE por DCBA.'
	},
	dvbe: {
		request: 'Pido la preferencia del programa de Empresas de Veteranos con Discapacidad (DVBE)',
		state: 'Certificada por el Estado de California, o',
		veteransAffairs: 'Certificada por el Departamento de Asuntos de los Veteranos de EE. UU. como DVBE; o',
		inclusion: { restricted: inclusionDvbe, unrestricted: inclusionDvbe },
		certified: 'Certificada como DVBE por DCBA.'
	},
	oneApplies:
		'*LA EMPRESA ENTIENDE QUE SE APLICARÁ SOLO UNA DE LAS PREFERENCIAS DE ARRIBA. EN NINGÚN CASO EL PRECIO O LOS PUNTOS DE PREFERENCIA DE LOS PROGRAMAS DE ARRIBA SE COMBINARÁN CON OTRO PROGRAMA DEL CONDADO PARA EXCEDER EL QUINCE POR CIENTO (15%) EN NINGUNA LICITACIÓN DEL CONDADO.',
	declaration:
		'DECLARACIÓN: DECLARO BAJO PENA DE PERJURIO, CONFORME A LAS LEYES DEL ESTADO DE CALIFORNIA, QUE LA INFORMACIÓN ANTERIOR ES VERDADERA Y EXACTA.',
	attached: 'Se adjunta la certificación de DCBA.',
	firm: 'Nombre de la empresa',
	webven: 'N.º de Webven del Condado',
	printName: 'Nombre en letra de molde:',
	printTitle: 'Cargo:',
	signature: 'Firma:',
	date: 'Fecha:',
	reviewer: ['Firma del revisor', 'Aprobado', 'No aprobado', 'Fecha']
};
