import type { RuleMessages } from '../shape';

/** Lo que las reglas dejan al juicio de la agencia, y qué significa para quien lee. */
export const points: RuleMessages['points'] = {
	cityDecides:
		'Decide la Ciudad (su Bureau of Contract Administration, la oficina de administración de contratos), después de ver su solicitud y sus documentos. Puede pedir más, hacerle una visita o entrevistar a personas.',
	agreementsAreReviewed:
		'El personal de la Ciudad leerá su contrato de alquiler u otro acuerdo. Si le da el espacio solo cuando lo necesita, o sin derecho de inquilino, el espacio no cuenta, se llame como se llame el acuerdo.',
	rentIsCompared:
		'La Ciudad compara su alquiler con otros en al menos dos buscadores y saca el promedio. Si encuentra su alquiler por debajo de ese valor de mercado, el espacio no cuenta.',
	addressMayBeExcused:
		'La dirección de su negocio también debería ser igual en la solicitud, en el sitio de licitaciones de la Ciudad (RAMP) y en su certificado de impuesto. Si no lo es, la Ciudad puede conceder una excepción, caso por caso; pregunte antes de solicitar.',
	usefulPurposeIsJudged:
		'En una empresa conjunta, la Ciudad decide si su propósito es comercialmente útil. Las reglas no lo definen, así que prepárese para mostrar qué hace la propia empresa conjunta.',
	dominanceIsJudged:
		'La Ciudad decide si usted es dominante. Mira todo lo que importa, como sus ventas, dinero, posición en el mercado, materiales, patentes y zona de ventas, aquí y en todo el Estado.',
	affiliationIsJudged:
		'La Ciudad decide quiénes son sus afiliadas. Basta el poder de controlar, aunque nadie lo use, y los ingresos y empleados de una afiliada se suman a los suyos.',
	calendarYearMayBeAsked:
		'La Ciudad puede pedir sus ingresos del último año calendario en lugar del último año fiscal. Compruebe que ambos estén por debajo del límite.',
	otherLteCriteria:
		'La Ciudad puede agregar criterios propios para los empleadores locales de transición (LTE). No podemos comprobarlos, así que pregunte a la Ciudad si los hay.',
	siteVisit:
		'La Ciudad visita a toda organización sin fines de lucro que solicita ser empleador local de transición (LTE). Lo que ve allí forma parte de su decisión.',
	dcbaDecides:
		'Decide el Condado: su departamento de asuntos comerciales, Department of Consumer and Business Affairs (DCBA). Una persona de asesoría revisa su solicitud y puede pedirle explicaciones o documentos.',
	inclusionPolicyIsDcbas:
		'El departamento del Condado para asuntos comerciales, Department of Consumer and Business Affairs (DCBA), decide qué certificados de otras agencias acepta. Busque el suyo en su lista actual.',
	industryPracticeIsJudged:
		'El Condado decide cuánta subcontratación es normal en su industria. Prepárese para mostrar qué es lo habitual.',
	usefulFunctionIsJudged:
		'El Condado decide si usted hace un trabajo comercialmente útil en un contrato. Mira lo que usted hace de verdad, no cómo lo llaman los documentos.',
	majorOfficeIsJudged:
		'El Condado decide si una oficina es importante. Allí debe realizarse la actividad principal de su misión social; una dirección solo de nombre no cuenta.',
	missionIsJudged:
		'El Condado decide si el bien común es su propósito principal. Lee su declaración de misión y una descripción de sus programas y servicios.',
	conflictDecidesFederal:
		'Esta regla se aplica solo cuando el dinero federal prohíbe dar preferencia por el lugar, y los requisitos federales van primero. Mírelo en la licitación o pregunte a su persona de contacto.'
};
