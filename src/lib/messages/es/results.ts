import type { Results } from '../en/results';

/** Cuál es la situación de un caso, por qué, qué la cambiaría y qué sigue. */
const small = ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const inWords = (count: number) => small[count] ?? String(count);
const certifications = (count: number, whose: string) =>
	`${inWords(count)} ${count === 1 ? 'certificación' : 'certificaciones'} ${whose}`;

export const results: Results = {
	description: 'La situación de cada certificación, por qué y qué sigue. Una autoevaluación.',
	headline: (city, county, open) => {
		if (city > 0 && county > 0)
			return `Probablemente califica para ${certifications(city, 'de la Ciudad')} y ${inWords(county)} del Condado`;
		if (city > 0) return `Probablemente califica para ${certifications(city, 'de la Ciudad')}`;
		if (county > 0) return `Probablemente califica para ${certifications(county, 'del Condado')}`;
		if (open > 0)
			return open === 1
				? 'Una certificación sigue pendiente'
				: `${capital(inWords(open))} certificaciones siguen pendientes`;
		return 'Todavía no califica para ninguna certificación';
	},
	headlineMore: (open, unmet) => {
		const parts = [
			...(open > 0 ? [`${inWords(open)} ${open === 1 ? 'pendiente' : 'pendientes'}`] : []),
			...(unmet > 0 ? [`${inWords(unmet)} todavía no`] : [])
		];
		return parts.length > 0 ? `Además: ${parts.join(', ')}.` : '';
	},
	notice: 'Esta es su propia evaluación, según sus respuestas. Decide la agencia.',
	judged: (city, county, day) =>
		`Evaluado al ${day}, según las reglas de la Ciudad vigentes desde el ${city} y las del Condado del ${county}.`,
	verdict: { met: 'Probablemente califica', unmet: 'Todavía no', unknown: 'Pendiente' },
	sign: { met: 'Se cumple:', unmet: 'No se cumple:', unknown: 'Pendiente:', decides: 'Decide la agencia:' },
	glance: 'De un vistazo',
	agencyDecides: 'decide la agencia',
	decidesTitle: 'Lo que decide la agencia',
	everything: 'Todos los criterios, uno por uno',
	reading: 'Aquí las reglas callan o se contradicen. Las leemos así:',
	readingTitle: 'Cómo leemos aquí las reglas',
	seeLocal: 'Vea qué falta en Empresa local (LBE).',
	unlabeledSpace: (number) => `Espacio de trabajo ${number}`,

	open: {
		count: (answers) =>
			answers === 1
				? 'Una respuesta puede decidirlo.'
				: `${capital(inWords(answers))} respuestas todavía pueden decidirlo.`,
		more: (answers) => (answers === 1 ? 'y una más' : `y ${inWords(answers)} más`),
		answer: 'Responder lo pendiente'
	},

	change: {
		title: 'Qué cambiaría esto',
		one: 'Nada más lo impide.',
		anyOne: 'Bastaría con uno de estos cambios:',
		needed: 'Esto hace falta en todo caso:',
		andAnyOne: 'Y uno cualquiera de estos:',
		allOf: 'Todo esto junto:',
		and: 'y',
		notInHands: 'no depende de usted',
		noneInHands: 'Nada de esto depende de usted. Quizás le convenga más otra certificación.',
		more: (ways) => (ways === 1 ? '1 camino más' : `${ways} caminos más`),
		nothing: 'Ningún cambio de una respuesta lleva a esta certificación.',
		tryIt: 'Probar otra respuesta'
	},

	prepare: 'Preparar los documentos',
	steps: {
		title: 'Próximos pasos',
		says: {
			answerWhatIsOpen: 'Responda lo que sigue pendiente, o averígüelo.',
			registerOnRamp:
				'Regístrese en RAMP, el sitio de compras de la Ciudad. El nombre allí debe ser el de su solicitud.',
			sendJointVentureAgreement:
				'Envíe el acuerdo de empresa conjunta al menos 15 días antes de la fecha límite de la licitación.',
			uploadApplication:
				'Llene el formulario de la Ciudad, LBPP Application/Renewal, fírmelo y súbalo a RAMP antes de la fecha límite.',
			sendDocuments:
				'Responda al correo de la Ciudad: tiene 14 días calendario para enviar los documentos que le pida.',
			waitForVerified:
				'Espere el estado “Verified” (verificado). “Verification in Progress” (en verificación) no es una certificación.',
			keepCityInformed: 'Avise de los cambios importantes en diez días calendario.',
			registerOnWebven: 'Regístrese como proveedor en Webven, el portal del Condado.',
			applyOnWebven: 'Llene por completo la solicitud en línea del Condado en Webven.',
			waitForDcba:
				'Espere la decisión del DCBA. Si la aprueba, recibe un número y una carta de certificación.',
			requestWithEachBid:
				'Con cada oferta, pida la preferencia: el formulario “Request for Preference Consideration”, con la carta del DCBA adjunta.',
			renewCertificate: 'Renueve a tiempo: el DCBA avisa 30 días antes de que venza el certificado.'
		}
	},

	forProfitOnly: {
		title: (count) =>
			count === 1
				? '1 certificación es solo para empresas con fines de lucro'
				: `${count} certificaciones son solo para empresas con fines de lucro`,
		how: 'La Ciudad las da a empresas con fines de lucro. Una organización sin fines de lucro que es local puede certificarse como empleador local de transición (LTE).'
	},
	others: {
		title: 'También evaluadas',
		how: 'Usted no las eligió, o ninguna licitación a la vista las pide. Están aquí para que no se le escape nada.'
	},

	sections: {
		inTime: '¿Llego a tiempo a una licitación?',
		after: 'Antes de seguir',
		contacts: 'Dónde están las agencias',
		sources: 'Las reglas usadas'
	},
	fromLists: 'Contar a su gente con archivos de nómina',
	links: {
		tryOut: { label: 'Probar', hint: 'Cambie una respuesta sin guardarla y vea qué se mueve' },
		before: { label: 'Antes de solicitar', hint: 'Qué se hace público, quién puede firmar, qué debe avisar' },
		deadlines: 'Cada día que fijan las reglas, según lo que le pasó, y un archivo de calendario',
		preference: 'Cuánto vale su certificación, en dólares o en puntos',
		review: { label: 'Sus respuestas', hint: 'Revíselas y cambie la que quiera' }
	},
	contacts: {
		hint: 'Verifique antes de enviar nada: vale la dirección de su propia carta.',
		printedOn: (date) => `Según las reglas de la Ciudad del ${date}.`,
		printedIn: (year) => `Según las guías del Condado de ${year}. Puede haber cambiado desde entonces.`,
		dated: (date) => `impreso: ${date}`,
		write: 'Correo electrónico',
		call: 'Teléfono'
	},
	sources: {
		effective: (date) => `vigentes desde el ${date}`,
		hint: 'Las formas cortas de arriba, como “Procedure #1, item 3(c)”, remiten a estas reglas, que están en inglés.'
	},
	print: 'Imprimir',

	tryOut: {
		title: 'Probar',
		description: 'Cambie una respuesta sin guardarla y vea qué certificación se mueve.',
		hint: 'Cambie una respuesta y vea qué se mueve. Nada de esto se guarda si usted no lo conserva.',
		banner: 'Esto es una prueba',
		bannerHow: 'Sus respuestas guardadas quedan como están.',
		moves: 'Qué se mueve',
		nothingMoves: 'Todavía no se ha movido nada.',
		nothingMovesYet: 'Con estos cambios no se mueve nada.',
		before: 'Antes',
		after: 'En la prueba',
		trial: 'En la prueba',
		unknown: 'Sin responder',
		change: 'Probar otra',
		changeNamed: (name) => `Probar otra respuesta: ${name}`,
		doesNotFit: 'Esto no concuerda con sus otras respuestas, así que no se prueba.',
		reset: 'Volver a mis respuestas',
		undoOne: 'Deshacer',
		keep: 'Conservar esta respuesta',
		keepAll: 'Conservar estas respuestas',
		kept: 'Conservadas. Ahora son sus respuestas.',
		noAnswers: 'Todavía no hay respuestas que probar.',
		back: 'Volver a su situación'
	}
};

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
