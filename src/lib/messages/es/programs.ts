import type { ProgramNames, SameWords } from '../en/programs';

const city = {
	agency: 'Ciudad de Los Ángeles, Bureau of Contract Administration (oficina de administración de contratos)',
	whatItIsWorth:
		'Una preferencia cuando la Ciudad compara ofertas o propuestas. Las reglas de la Ciudad solo dan un rango, del 6 al 12 por ciento; a cada licitación le toca decir qué se aplica.'
};

const county = {
	agency:
		'Condado de Los Ángeles, Department of Consumer and Business Affairs (departamento de asuntos del consumidor y comerciales)',
	whatItIsWorth:
		'Cuando el Condado compara ofertas, la suya cuenta como más baja en un 15 por ciento del precio más bajo, hasta $150,000. Si gana, le pagan el precio que ofreció. Debe tener la certificación al ofertar, y pedir la preferencia.'
};

const federalNote =
	'Solo para licitaciones con dinero federal y la restricción federal, que prohíbe dar preferencia por el lugar. En las demás se aplica la regla común.';

/** Los nombres quedan en inglés, como en los documentos de las agencias, con su explicación en español. */
const words: SameWords = {
	lbe: {
		...city,
		short: 'LBE',
		name: 'Local Business Enterprise (empresa local)',
		whatItIs:
			'Una empresa con fines de lucro que tiene un verdadero espacio de trabajo en el Condado de Los Ángeles. También tiene en el Condado su sede principal o suficientes empleados de tiempo completo.'
	},
	cbe: {
		...city,
		short: 'CBE',
		name: 'City Business Enterprise (empresa de la Ciudad)',
		whatItIs:
			'Una empresa local que tiene en la propia Ciudad de Los Ángeles su espacio de trabajo, y también su sede principal o suficientes empleados de tiempo completo.'
	},
	lsb: {
		...city,
		short: 'LSB',
		name: 'Local Small Business (pequeña empresa local)',
		whatItIs:
			'Una empresa local que es pequeña: independiente, con su sede principal aquí y con menos de $5,000,000 de ingresos al año. Un fabricante debe tener además menos de 25 empleados.'
	},
	lte: {
		...city,
		short: 'LTE',
		name: 'Local Transitional Employer (empleador local de transición)',
		whatItIs:
			'Una empresa u organización local que ayuda a personas con grandes obstáculos para trabajar. Durante al menos un año les ha dado empleos de transición o, si tiene fines de lucro, las ha colocado en empleos.'
	},
	lsbe: {
		...county,
		short: 'LSBE',
		name: 'Local Small Business Enterprise (pequeña empresa local del Condado)',
		whatItIs:
			'Una empresa que el Estado, u otra agencia que el Condado acepta, ha certificado como pequeña, y cuyo lugar principal de negocios está en el Condado de Los Ángeles.'
	},
	lsbeFederal: {
		...county,
		short: 'LSBE (federal)',
		name: 'Local Small Business Enterprise (pequeña empresa local), regla para licitaciones con restricción federal',
		whatItIs:
			'Una empresa que es pequeña según las normas federales y tiene un registro activo como tal ante el gobierno federal. No importa dónde está.',
		federalNote
	},
	dvbe: {
		...county,
		short: 'DVBE',
		name: 'Disabled Veteran Business Enterprise (empresa de veteranos con discapacidad)',
		whatItIs:
			'Una empresa certificada como de veteranos con discapacidad por el Estado, por el gobierno federal o por otra agencia que el Condado acepta.'
	},
	se: {
		...county,
		short: 'SE',
		name: 'Social Enterprise (empresa social)',
		whatItIs:
			'Una empresa u organización del Condado de Los Ángeles que durante al menos un año ha servido a las personas, a la sociedad o al medio ambiente, de una de cuatro maneras.'
	},
	seFederal: {
		...county,
		short: 'SE (federal)',
		name: 'Social Enterprise (empresa social), regla para licitaciones con restricción federal',
		whatItIs:
			'Una empresa u organización que durante al menos un año ha servido por las personas que emplea o por su misión. No importa dónde está.',
		federalNote
	}
};

export const programNames: ProgramNames = words;
