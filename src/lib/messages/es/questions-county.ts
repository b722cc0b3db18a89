import type { WordsWhere } from '../../interview/words';

/** Preguntas de los programas del Condado para negocios pequeños y para veteranos con discapacidad. */
export const countyQuestions: Omit<
	WordsWhere<`county.${string}`>,
	`county.${'webvenNumber' | `dcba.${string}` | `socialEnterprise.${string}`}`
> = {
	'county.principalPlaceOfBusinessSince': {
		name: 'Lugar principal de negocios en el Condado desde',
		asks: '¿Desde cuándo está en el Condado de Los Ángeles su lugar principal de negocios?',
		hint: 'El lugar principal desde donde hace negocios. Si está fuera del Condado, elija “nunca”.',
		why: 'Una empresa que el Estado certificó como pequeña necesita al menos un año aquí. En las otras vías debe estar aquí, sin plazo. Una empresa social puede tener, en su lugar, una oficina importante aquí.'
	},
	'county.majorOffice': {
		name: 'Oficina importante en el Condado',
		asks: '¿Tiene una oficina importante en el Condado de Los Ángeles?',
		hint: 'Un lugar donde hace el trabajo principal de su misión social, y no solo una dirección.',
		why: 'Una empresa social con su lugar principal en otra parte necesita una oficina así en el Condado. El Condado decide si lo es.'
	},
	'county.dgsSmallBusiness': {
		name: 'Pequeña empresa certificada por el Estado',
		asks: '¿El Estado de California certificó a su empresa como pequeña empresa?',
		hint: 'Por el Departamento de Servicios Generales (DGS), con un certificado que sigue vigente.',
		why: 'Es la vía usual para ser pequeña empresa local (LSBE), con un año en el Condado.'
	},
	'county.inclusionPolicyCertified': {
		name: 'Certificada como pequeña por otra agencia',
		asks: '¿Otra agencia que el Condado acepta certificó a su empresa como pequeña empresa?',
		hint: 'El Condado lo llama su política de inclusión. Su Departamento de Asuntos del Consumidor y de Negocios (DCBA) tiene la lista de certificaciones aceptadas.',
		why: 'Es una segunda vía para ser pequeña empresa local (LSBE), si también cumple con el lugar y el tamaño.'
	},
	'county.meetsStateSizeStandard': {
		name: 'Dentro del límite actual del Estado',
		asks: '¿El Estado confirmó que su empresa está dentro del límite actual para pequeñas empresas?',
		hint: 'Las normas del Condado, de 2016, dicen $14,000,000 al año. El Estado sube la cifra cada dos años.',
		why: 'Por encima de la cifra impresa, decide el límite actual del Estado.'
	},
	'county.meetsSbaSizeStandard': {
		name: 'Pequeña según la norma federal',
		asks: '¿Es su empresa pequeña según las normas de la agencia federal para pequeños negocios (SBA)?',
		hint: 'La SBA tiene un límite para cada ramo, en dólares o en empleados.',
		why: 'En una licitación con dinero federal y con la restricción federal, esto ocupa el lugar de ser local.'
	},
	'county.samActiveSmallBusiness': {
		name: 'Activa en SAM como pequeña empresa',
		asks: '¿Está su empresa registrada en SAM como pequeña empresa, y el registro está activo?',
		hint: 'SAM es el sistema federal para contratos (System for Award Management). El registro vence si no se renueva.',
		why: 'En una licitación con la restricción federal, el Condado quiere un registro activo como pequeña empresa.'
	},
	'county.commerciallyUseful.executesDistinctElement': {
		name: 'A cargo de una parte definida del trabajo',
		asks: '¿Estará a cargo de una parte definida del trabajo del contrato?',
		hint: 'Piense en el contrato que quiere ganar. Si no hay ninguno, responda según piensa trabajar.',
		why: 'Una pequeña empresa local (LSBE) debe hacer trabajo comercialmente útil, y esta es la primera parte de eso.'
	},
	'county.commerciallyUseful.performsManagesOrSupervises': {
		name: 'Hace, dirige o supervisa el trabajo',
		asks: '¿Hará, dirigirá o supervisará ese trabajo con sus propios medios?',
		hint: 'Con su propia gente, o dirigiendo a quienes lo hacen.',
		why: 'Una pequeña empresa local (LSBE) debe encargarse ella misma de su parte.'
	},
	'county.commerciallyUseful.normalForItsBusiness': {
		name: 'Trabajo normal para su negocio',
		asks: '¿Es el tipo de trabajo que hace normalmente?',
		why: 'Una pequeña empresa local (LSBE) debe hacer un trabajo que sea normal en su negocio.'
	},
	'county.commerciallyUseful.responsibleForSupplies': {
		name: 'Responsable de los suministros',
		asks: '¿Será responsable de los productos y suministros que el contrato necesita?',
		hint: 'Acuerda el precio, decide la calidad y la cantidad, hace el pedido, instala donde haga falta y paga. Si el contrato no necesita suministros, responda que sí.',
		why: 'Una pequeña empresa local (LSBE) debe ocuparse ella misma de sus suministros.'
	},
	'county.commerciallyUseful.subcontractsNoMoreThanIndustryPractice': {
		name: 'No subcontrata más de lo usual',
		asks: '¿Dará a subcontratistas no más trabajo de lo que es usual en su ramo?',
		options: {
			yes: { label: 'Sí, no más de lo usual', hint: 'O nada' },
			no: { label: 'No, más de lo usual' }
		},
		why: 'Una pequeña empresa local (LSBE) no puede subcontratar más de lo normal en el ramo. El Condado juzga qué es lo normal.'
	},
	'county.commerciallyUseful.passThroughOnly': {
		name: 'El dinero solo pasa por la empresa',
		asks: '¿Su único papel es que el dinero pase por su empresa?',
		hint: 'Es decir, está en el trato solo para que parezca que participa una pequeña empresa local.',
		why: 'Ese papel no cuenta como comercialmente útil, y la certificación no es para eso.'
	},
	'county.stateDvbe': {
		name: 'Empresa de veterano con discapacidad, certificada por el Estado',
		asks: '¿El Estado de California certificó a su empresa como de veterano con discapacidad (DVBE)?',
		hint: 'Con un certificado que sigue vigente.',
		why: 'Es una de las tres vías para ser DVBE con el Condado.'
	},
	'county.vaSdvosb': {
		name: 'Empresa de veterano con discapacidad por servicio, certificada por el VA',
		asks: '¿Está su empresa certificada como pequeña empresa de veterano con discapacidad por servicio (SDVOSB)?',
		hint: 'Las normas del Condado, de 2016, dicen que certifica el Departamento de Asuntos de los Veteranos (VA).',
		why: 'Es la segunda de las tres vías para ser DVBE con el Condado.'
	},
	'county.inclusionPolicyDvbe': {
		name: 'Empresa de veterano con discapacidad, certificada por otra agencia',
		asks: '¿Otra agencia que el Condado acepta certificó a su empresa como de veterano con discapacidad?',
		hint: 'Y cumple con lo que pide el Estado, o el VA. DCBA tiene la lista de certificaciones aceptadas.',
		why: 'Es la tercera vía para ser DVBE: está en el Código del Condado, aunque las normas no la mencionan.'
	}
};
