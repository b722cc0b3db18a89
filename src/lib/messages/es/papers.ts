/** La pantalla de los documentos. */
import type { Papers } from '../en/papers';
import { aboutContract } from './papers-about-contract';
import { aboutCounty } from './papers-about-county';
import { aboutEvidence } from './papers-about-evidence';
import { aboutPrograms } from './papers-about-programs';
import { earlier } from './papers-earlier';

export const papers: Papers = {
	title: 'Sus documentos',
	description: 'Los documentos que pide su caso, llenados con sus respuestas en su propio dispositivo.',
	hint: 'Llenados con sus respuestas, en este dispositivo. No se envía nada: usted descarga, revisa, firma y entrega.',
	earlier,
	none: 'Todavía no hace falta ningún documento. Cuéntenos de una licitación o responda más preguntas.',
	other: 'No hacen falta por ahora',
	about: {
		...aboutCounty,
		...aboutContract,
		...aboutEvidence,
		...aboutPrograms,
		'city-lbpp-worksheet': {
			title: 'Hoja de trabajo para la solicitud de la Ciudad',
			what: 'Sus respuestas en orden, para copiarlas en el formulario LBPP Application/Renewal de la Ciudad. Esta hoja no se firma ni se sube.',
			notCalledFor: 'Para las certificaciones de la Ciudad: elija abajo cuáles pedir.'
		},
		'county-preference-request': {
			title: 'Petición de preferencia al Condado',
			what: 'El formulario que acompaña una oferta al Condado, en las palabras del Condado, para su firma.',
			notCalledFor:
				'Para una oferta al Condado sin la restricción federal, o cuando se cumpla una certificación del Condado.'
		},
		'county-preference-request-federal': {
			title: 'Petición de preferencia al Condado, versión federal',
			what: 'La versión para licitaciones con la restricción federal, en las palabras del Condado, para su firma.',
			notCalledFor:
				'Para una oferta al Condado con la restricción federal, o cuando se cumpla una certificación del Condado.'
		}
	},

	overview: {
		title: 'Lo que su caso pide',
		counts: (papers, ready) =>
			`${papers === 1 ? '1 documento' : `${papers} documentos`}; a ${ready} no ${ready === 1 ? 'le' : 'les'} falta nada.`,
		groups: { city: 'Para la Ciudad', county: 'Para el Condado', client: 'Para su propio archivo' },
		toKnow: (things) => (things === 1 ? '1 cosa que saber' : `${things} cosas que saber`)
	},
	packet: {
		fileName: 'Documentos',
		title: 'Todos a la vez',
		hint: 'El PDF único abre con una portada, un índice y marcadores. El ZIP trae cada documento en su propio archivo, con las fechas para su calendario y, si su caso se apoya en su gente, la lista de empleados para llenar.',
		pdf: 'Todos en un PDF',
		zip: 'Todos en un ZIP',
		cancel: 'Cancelar',
		writing: (done, of) => `Escribiendo: ${done} de ${of} documentos…`,
		progress: 'Documentos escritos',
		done: (papers, pages) =>
			`Descargado: ${papers === 1 ? '1 documento' : `${papers} documentos`}, ${pages === 1 ? '1 página' : `${pages} páginas`}.`,
		cancelled: 'Cancelado. No se descargó nada.',
		problems:
			'No se descargó nada, porque hay un carácter que no se puede imprimir. Cada documento, abajo, dice cuál y dónde.'
	},
	asks: {
		title: 'Lo que solo este documento necesita',
		hint: 'Ninguna regla se decide con esto. Se guarda en este dispositivo mientras escribe.',
		unwritten: (count) =>
			count === 1 ? '1 espacio propio está vacío' : `${count} espacios propios están vacíos`,
		open: (count) => (count === 1 ? '1 todavía vacío' : `${count} todavía vacíos`),
		row: (number) => `Número ${number}`,
		add: 'Agregar',
		remove: 'Quitar',
		undo: 'Devolverlo',
		clear: 'Borrar esta respuesta'
	},
	email: {
		title: 'Como texto de un correo electrónico',
		to: 'Para:',
		check: 'Verifique antes de enviar: vale la dirección que esté en su propia carta.',
		subject: 'Asunto:',
		body: 'Texto',
		copy: 'Copiar el texto',
		copied: 'Copiado.',
		copyByHand: 'El texto está seleccionado. Cópielo con el comando de su dispositivo.'
	},
	names: {
		title: 'Nombres para las declaraciones',
		hint: 'Los nombres quedan en la memoria mientras este caso esté abierto, y se van al cerrar o recargar esta página, o al abrir otro caso. Nunca se guardan. Sin nombre, la línea queda vacía para llenarla a mano.',
		nameOf: (label) => `Nombre de ${label}`,
		needsLabel: (number) =>
			`La persona ${number} necesita una etiqueta propia, como P-${number}, antes de poder escribir un nombre.`,
		forget: 'Olvidar todos los nombres ahora'
	},
	prepare: 'Prepararlo de todos modos',
	putAway: 'Quitarlo de la lista',
	employeeList: {
		title: 'Lista de empleados para 3(a) o 3(b)',
		what: 'La hoja de cálculo de empleados de tiempo completo, con la página del DE 9C de cada nombre, desde sus archivos de nómina. Los nombres quedan solo en la memoria.',
		notCalledFor: 'Para ser local por su gente, en lugar de por su sede principal.',
		open: 'Hacer la lista'
	},

	ready: 'No falta nada',
	lacks: (answers) => (answers === 1 ? 'Falta 1 respuesta' : `Faltan ${answers} respuestas`),
	lacksHow: 'Puede descargarlo de todos modos. Lo que falta queda en blanco.',
	before: 'Sépalo antes de descargar',
	missing: 'Todavía falta',
	fillIn: 'Llenar',
	answer: 'Responder',

	asksFor: {
		title: 'Pedir a la Ciudad',
		hint: 'Al principio está marcado lo que sus respuestas apoyan.',
		standing: { met: 'probablemente califica', unmet: 'todavía no califica', unknown: 'sigue pendiente' }
	},

	download: 'Descargar PDF',
	working: { loading: 'Preparándose para escribir…', writing: 'Escribiendo las páginas…' },
	done: (pages) => (pages === 1 ? 'Descargado: 1 página.' : `Descargado: ${pages} páginas.`),
	continued: (fields) => `No cabe en su casilla y continúa en un anexo: ${fields}.`,
	failed: 'No se pudo escribir el PDF. Sus respuestas están a salvo. Intente de nuevo.',

	problems: {
		title: 'Este documento no se escribió',
		why: (character, codePoint) => `“${character}” (${codePoint}) no se puede imprimir.`,
		inField: (field) => `En: ${field}`,
		mend: 'Cámbielo o quítelo y descargue otra vez. Nada se omite ni se cambia sin usted.',
		change: (name) => `Cambiar “${name}”`
	},

	read: {
		here: 'Leer el original (inglés)',
		own: 'Leerlo aquí',
		inSpanish: 'Leer en español',
		close: 'Cerrar',
		spanishPdf: 'Descargar esta lectura (PDF)',
		ticked: 'marcado',
		notTicked: 'sin marcar',
		blank: (why) => `(en blanco: ${why})`,
		preview: 'Esto es lo que dice el PDF, en inglés.'
	},

	blanks: {
		title: 'Lo que solo los documentos necesitan',
		hint: 'Esto no decide ninguna certificación. Se guarda mientras escribe.',
		groups: {
			bid: 'La licitación en vista',
			firm: 'La empresa u organización',
			certificates: 'Certificados del Condado que ya tiene',
			signatory: 'Quién firma'
		}
	},
	faults: {
		ssn: 'Esto parece un número de Seguro Social. No se guarda. Escriba el FEIN, por ejemplo 95-1234567.',
		fein: 'Un FEIN tiene nueve dígitos, por ejemplo 95-1234567. Revíselo.',
		email: 'Una dirección de correo lleva una @ y después un punto. Revísela.',
		zip: 'Un código postal tiene cinco dígitos, o nueve como 90033-1234. Revíselo.',
		phone: 'Un número de teléfono tiene diez dígitos. Revíselo.',
		date: 'Escriba un día, un mes y un año que estén en el calendario. Hasta entonces no se guarda.',
		endsBeforeStart: 'El certificado terminaría antes de empezar. Revise las dos fechas.'
	},

	ownForm: {
		title: 'Un PDF de la propia agencia',
		hint: '¿Tiene el formulario de la Ciudad bajado de RAMP, o la versión de un departamento de un formulario del Condado? Ábralo aquí y llénelo con sus respuestas.',
		open: 'Llenar un PDF de la agencia'
	},

	contacts: {
		title: 'Cómo comunicarse con las agencias',
		hint: 'Verifique antes de enviar: vale la dirección que esté en su propia carta.',
		printed: (date) => `Según las propias normas de la agencia, de ${date}.`,
		mayHaveChanged: 'Puede haber cambiado desde entonces.'
	}
};
