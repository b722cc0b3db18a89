/** Las hojas de trabajo para las solicitudes en línea del Condado. Lo propio de un solo programa está en otro archivo. */
import type { CountyWorksheetWords } from '../../papers/la-county/worksheet/words';
import { socialEnterpriseWorksheet } from './papers-se-worksheet';

export const countyWorksheet: CountyWorksheetWords = {
	footer:
		'Hoja de trabajo para copiar. No es el formulario del Condado, no se firma y no se envía. Hecha con BidLocal LA.',
	notTheForm:
		'Esta es una hoja de trabajo para copiar. No es la solicitud del Condado: esa se llena en línea, en Webven. Aquí no hay nada que firmar.',
	asOf: (day) =>
		`Sus respuestas al ${day}, según las pautas del Condado de noviembre de 2016. El Condado decide.`,
	howTo: (section) => [
		`Regístrese como proveedor en Webven, el portal del Condado, si no lo ha hecho (sección ${section} a i).`,
		'Abra allí la solicitud en línea. Puede preguntar más que esta hoja, o en otro orden.',
		'Copie sus respuestas y compare cada una con el documento que la demuestra.',
		'Envíela completa: DCBA mira primero si está completa y es exacta.'
	],
	firm: {
		title: 'El proveedor',
		name: 'Nombre de la empresa',
		dba: 'Nombre comercial',
		kind: 'Con o sin fines de lucro',
		structure: 'Forma legal',
		address: 'Dirección de la empresa',
		phone: 'Teléfono',
		email: 'Correo electrónico',
		vendorNumber: 'Número de proveedor (Webven)'
	},
	standing: {
		title: 'Cómo están sus respuestas',
		says: {
			met: (program) => `${program}: según sus respuestas, se cumplen todos los criterios.`,
			unmet: (program) => `${program}: según sus respuestas, no se cumple.`,
			unknown: (program) =>
				`${program}: todavía sin decidir. Responda primero lo que dice “sin respuesta todavía”.`
		},
		decides: 'Esta es su propia evaluación. DCBA toma la decisión final sobre la certificación.'
	},
	proofs: {
		title: 'Certificados en que se apoya la solicitud',
		intro: (section) =>
			`El Condado quiere una prueba de la certificación o del registro: su número, el día en que empieza y el día en que vence (sección ${section}).`,
		none: 'Según sus respuestas, usted no tiene ninguno de los certificados en que se puede apoyar la solicitud. Sin uno no hay con qué solicitar.',
		of: {
			stateSmall: 'Certificado de pequeña empresa del Estado (DGS)',
			otherSmall: 'Certificado de pequeña empresa de otra agencia que el Condado acepta',
			sam: 'Registro como pequeña empresa en SAM (para licitaciones con la restricción federal)',
			stateDvbe: 'Certificado DVBE del Estado',
			veteransAffairs: 'Certificado SDVOSB, como lo dio el Departamento federal de Asuntos de los Veteranos',
			otherDvbe: 'Certificado de empresa de veterano con discapacidad de otra agencia que el Condado acepta'
		},
		agency: 'Agencia',
		number: 'Número',
		start: 'Empieza el',
		end: 'Vence el',
		ask: (proof, part) => `${proof}: ${part.toLocaleLowerCase('es')}`
	},
	lsbe: {
		title: 'Hoja de trabajo para la solicitud de LSBE',
		paths: {
			title: 'Por qué vía califica (sección 5.1)',
			intro: 'Están marcadas las que apoyan sus respuestas. Basta con una de a y c.',
			state:
				'a. El Estado (DGS) ha certificado a la empresa como pequeña, y su lugar principal de negocios ha estado en el Condado de Los Ángeles durante al menos un año',
			inclusion:
				'c. Otra agencia, según la política de inclusión de DCBA, la ha certificado como pequeña; su lugar principal de negocios está en el Condado de Los Ángeles, y sus ingresos y empleados están dentro de los límites del Estado',
			federal:
				'b. Solo para licitaciones con la restricción federal: pequeña según las normas de la SBA, con un registro activo como pequeña empresa en SAM. No importa dónde está la empresa'
		},
		place: 'Lugar principal de negocios en el Condado de Los Ángeles desde',
		employees: 'Empleados, con las empresas afiliadas',
		receipts: 'Promedio de ingresos brutos por año, últimos tres años',
		stateConfirms: '¿Dentro del límite actual del Estado, como lo confirma el Estado?',
		sizeNote:
			'Las pautas de 2016 imprimen 100 empleados y $14,000,000. El Estado sube la cifra en dólares cada dos años; por encima de ella decide la palabra del Estado. En la vía c no se nombra ningún año en el Condado; DCBA lleva la lista de certificados aceptados.',
		sba: '¿Pequeña según las normas de la SBA?',
		sam: '¿Registro activo como pequeña empresa en SAM?',
		useful: {
			title: 'Y en todas las vías: una función comercialmente útil (sección 5.1 d)',
			says: {
				met: 'Según sus respuestas, se cumplen todos sus puntos. El papel “Función comercialmente útil” los repasa con usted.',
				unmet:
					'Según sus respuestas, al menos uno de sus puntos no se cumple. Sin eso no hay LSBE, por ninguna vía.',
				unknown:
					'Al menos uno de sus puntos está sin decidir. El papel “Función comercialmente útil” los repasa con usted.'
			}
		}
	},
	dvbe: {
		title: 'Hoja de trabajo para la solicitud de DVBE',
		paths: {
			title: 'Por qué certificado califica (sección 5.2)',
			intro: 'Están marcados los que apoyan sus respuestas. Basta con uno.',
			state:
				'a. El Estado de California ha certificado a la empresa como empresa de veterano con discapacidad (DVBE)',
			veteransAffairs:
				'b. El Departamento de Asuntos de los Veteranos la ha certificado como pequeña empresa de un veterano con discapacidad por servicio (SDVOSB)',
			inclusion:
				'Otra agencia, según la política de inclusión de DCBA, la ha certificado como DVBE, y cumple los criterios del Estado o de Asuntos de los Veteranos'
		},
		thirdPath:
			'La tercera vía está en el Código del Condado (2.211.030 C.3) y no en las pautas. Pregunte a DCBA antes de apoyarse en ella.',
		noFederalVersion:
			'Lo mismo vale en una licitación con la restricción federal: las pautas no nombran otra regla para una DVBE.'
	},
	se: socialEnterpriseWorksheet,
	after: {
		title: 'Lo que viene después',
		steps: ({ applying, renewing, revoking }, program) => [
			`Revisión: una persona de DCBA mira si está completa y es exacta (${applying} b).`,
			`Aclaración: si hay algo que explicar, envíe la explicación o los documentos que pida DCBA (${applying} c).`,
			`Decisión: si se aprueba, recibe un número y una carta por correo electrónico, y queda en la lista de proveedores certificados del Condado. Si se niega, recibe una explicación y puede apelar dentro de 10 días hábiles (sección 7). Si queda pendiente, corrija lo que diga DCBA y envíela otra vez (${applying} d).`,
			program === 'se'
				? `Vale dos años desde el día de la aprobación. DCBA avisa por correo electrónico 30 días antes de que termine; para renovarla se repiten los mismos pasos (${renewing}).`
				: `Vale hasta la fecha de vencimiento que se puso en la solicitud. DCBA avisa por correo electrónico 30 días antes; para renovarla se repiten los mismos pasos (${renewing}).`,
			`Si por un cambio usted ya no califica, avise a DCBA de inmediato (${revoking} a).`,
			'Estar certificado no basta: pida la preferencia con cada oferta, y esté certificado el día en que la entrega (sección 8 a y b).'
		],
		contact:
			'DCBA, Small Business Services, 133 N. Sunol Dr., Los Angeles, CA 90063; (323) 881-3964. Webven: http://camisvr.co.la.ca.us/webven/',
		contactNote:
			'Como lo imprimen las pautas del Condado de noviembre de 2016. Puede haber cambiado desde entonces: verifique primero, y vale la dirección de la propia carta de DCBA.'
	}
};
