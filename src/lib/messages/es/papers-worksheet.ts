/** Las palabras de la hoja de trabajo para la solicitud de la Ciudad. */
import type { WorksheetWords } from '../../papers/la-city/lbpp-worksheet/words';
import { worksheetDeclaration } from './papers-declaration';

export const worksheet: WorksheetWords = {
	title: 'Hoja de trabajo para la solicitud o renovación del LBPP',
	notTheForm:
		'Esta es una hoja de trabajo para copiar. No es el formulario de la Ciudad. No la firme ni la suba: un formulario que la Ciudad considera insuficiente se rechaza en RAMP y pierde su fecha de presentación.',
	footer:
		'Hoja para copiar. No es el formulario de la Ciudad, ni para subir a RAMP, ni para firmar. Hecha con BidLocal LA.',
	asOf: (day) =>
		`Sus respuestas al ${day}, según las normas de la Ciudad vigentes desde el 27 de marzo de 2024. La Ciudad decide.`,
	howTo: [
		'Consiga en RAMP el formulario vigente, “LBPP Application/Renewal”. Puede pedir más que esta hoja, o en otro orden.',
		'Copie ahí sus respuestas, sección por sección. Compare cada una con el documento que la demuestra.',
		'Lea lo que va a declarar bajo pena de perjurio (más abajo) antes de que alguien firme.',
		'Suba a RAMP el formulario completo y firmado antes de que cierre el plazo de la licitación.'
	],
	columns: { asked: 'Qué llenar', answer: 'Su respuesta' },
	stillOpen: '(sin respuesta todavía)',
	yours: 'lo llena usted',
	certifications: {
		title: 'Certificaciones que se piden',
		intro: 'Están marcadas las certificaciones para las que se preparó esta hoja.',
		newOrRenewal: { new: 'Solicitud nueva', renewal: 'Renovación de una certificación que ya tiene' },
		standing: {
			met: (program) => `${program}: según sus respuestas, se cumplen todos los criterios.`,
			unmet: (program) => `${program}: según sus respuestas, no se cumple. No declare que sí.`,
			unknown: (program) =>
				`${program}: todavía abierto. Responda lo que dice “sin respuesta todavía” antes de declararlo.`
		},
		due: 'El plazo de la licitación que tiene en vista cierra el',
		nonprofit:
			'Una organización sin fines de lucro solo puede certificarse como LTE. Demuestra que es local igual que un negocio.'
	},
	firm: {
		title: 'La empresa u organización',
		name: 'Nombre, como está en RAMP y en el certificado de registro del impuesto comercial (BTRC)',
		dba: 'Nombre comercial (DBA)',
		kind: 'Con o sin fines de lucro',
		structure: 'Forma legal',
		fein: 'Número federal de impuestos (FEIN)',
		address: 'Dirección del negocio',
		phone: 'Teléfono',
		email: 'Correo electrónico',
		rampVendorNumber: 'Número de proveedor en RAMP',
		nameMatches: '¿El nombre coincide con RAMP y con el BTRC?',
		subsidiary: '¿Subsidiaria que pertenece por completo a una empresa matriz?',
		subsidiaryNote:
			'Una subsidiaria presenta su solicitud aparte de la matriz, con un FEIN o TIN propio. Los certificados no pasan de una a otra.'
	},
	spaces: {
		title: 'Espacios de trabajo',
		intro:
			'Cada oficina o espacio de trabajo. La Ciudad quiere pruebas del contrato o la escritura de cada lugar en que usted se apoye.',
		unknown: 'Sin respuesta todavía: primero anote los espacios de trabajo.',
		none: 'No hay ningún espacio de trabajo anotado.',
		space: (number, label) =>
			label === undefined ? `Espacio de trabajo ${number}` : `Espacio de trabajo ${number}: ${label}`,
		address: 'Dirección',
		location: 'Está en',
		headquarters: '¿Es la sede?',
		kind: 'Tipo de espacio',
		exclusive: '¿Reservado para la empresa en todo momento?',
		tenancy: 'Se ocupa por',
		origin: 'Cómo llegó a ser de mes a mes',
		sixMonths: '¿Comprobantes de seis meses de pagos?',
		lastPayment: '¿Comprobante del último pago del contrato largo original?',
		landlordLetter: '¿Carta del arrendador, por los cinco años de la certificación?',
		rent: '¿Alquiler a valor justo de mercado? (La Ciudad compara.)',
		ownersOffice: 'Otra oficina permanente de un dueño o directivo',
		homeNote:
			'Una sede en la vivienda necesita una declaración de hechos en papel membretado, firmada por el dueño o un directivo: que la sede está en esta dirección, que no hay otra oficina fuera del límite, que la dirección de la empresa trabaja aquí, y cuántas horas.'
	},
	basis: {
		title: 'Por qué la empresa es local',
		intro: 'Basta una de (a), (b) o (c). Están marcadas las que sus respuestas apoyan.',
		jointVenture: 'Una empresa conjunta lo demuestra solo con su sede (c).',
		place: {
			county: 'En el Condado de Los Ángeles (Procedimiento n.º 1, punto 3)',
			city: 'En la Ciudad de Los Ángeles (Procedimiento n.º 2, punto 3)'
		},
		fifty: {
			county:
				'(a) Al menos 50 empleados de tiempo completo trabajan en el Condado, con al menos el 60 por ciento de sus horas regulares del año ahí',
			city: '(a) Al menos 50 empleados de tiempo completo trabajan en la Ciudad, con al menos el 60 por ciento de sus horas regulares del año ahí'
		},
		half: {
			county:
				'(b) Al menos la mitad de los empleados de tiempo completo trabaja en el Condado, con al menos el 60 por ciento de sus horas regulares del año ahí',
			city: '(b) Al menos la mitad de los empleados de tiempo completo trabaja en la Ciudad, con al menos el 60 por ciento de sus horas regulares del año ahí'
		},
		headquarters: { county: '(c) Sede en el Condado', city: '(c) Sede en la Ciudad' },
		fullTime: 'Empleados de tiempo completo, en total',
		fullTimeIn: {
			county: 'De ellos, los que trabajan en el Condado y están en los cuatro últimos DE 9C',
			city: 'De ellos, los que trabajan en la Ciudad y están en los cuatro últimos DE 9C'
		},
		hoursShare: {
			county: 'Parte de sus horas regulares del año trabajadas en el Condado',
			city: 'Parte de sus horas regulares del año trabajadas en la Ciudad'
		},
		subsidiaries: '¿Las cuentas incluyen a gente de subsidiarias que le pertenecen por completo?',
		oneIsEnough: 'Basta una: elija la que mejor pueda demostrar.',
		notShown: 'Sus respuestas todavía no demuestran ninguna.'
	},
	compliance: {
		title: 'Licencias e impuestos',
		btrc: 'Certificado de registro del impuesto comercial de la Ciudad (BTRC)',
		btrcNumber: 'Número de cuenta del BTRC',
		btrcAddress: 'La dirección en el BTRC está en',
		taxes: '¿Algún impuesto del Estado, del Condado o de la Ciudad atrasado?',
		licenses: '¿Todas las licencias necesarias vigentes?',
		secretaryOfState: 'Situación ante la Secretaría de Estado de California'
	},
	small: {
		title: 'Pequeña empresa local (LSB)',
		affiliates: 'El tamaño cuenta a la empresa junto con todas sus afiliadas.',
		independent: '¿De propiedad y manejo independientes?',
		dominant: '¿Dominante en su ramo? (La Ciudad lo juzga.)',
		fiscalYear: '¿La empresa ya completó un año fiscal?',
		receipts: 'Ingresos brutos anuales, último año fiscal',
		manufacturer: '¿Fabricante?',
		employees: 'Empleados, con afiliadas'
	},
	transitional: {
		title: 'Empleador local de transición (LTE)',
		jobsSince: 'Ofrece empleos de transición desde',
		placementSince: 'Recluta, refiere o coloca a empleados de transición desde',
		participants: 'Participantes en los últimos 12 meses',
		fullTimeParticipants: 'De ellos, empleados de tiempo completo',
		profile: 'Perfil de los participantes, últimos 12 meses',
		profileNote: 'Una persona puede estar en varias filas. Los nombres no van en esta hoja.',
		category: 'Categoría',
		count: 'Participantes',
		percent: '% de trabajadores de esta categoría',
		moved: 'Pasaron a empleos sin subsidio',
		row: {
			veteran: 'Veterano',
			justiceInvolved: 'Antecedentes en el sistema de justicia penal',
			addiction: 'Adicción',
			atRiskYouth: 'Joven en riesgo',
			chronicallyHomeless: 'Sin vivienda de forma crónica',
			lowIncome: 'Ingreso del hogar menor al 50% de la mediana del Condado',
			publicAssistance: 'Recibe asistencia pública',
			noDiploma: 'Sin GED ni diploma de preparatoria',
			custodialSingleParent: 'Padre o madre sin pareja con custodia',
			chronicallyUnemployed: 'Desempleo crónico',
			emancipatedFosterYouth: 'Emancipado del sistema de crianza temporal'
		},
		declarations:
			'Una empresa con fines de lucro entrega además una declaración de cada empleado de transición de que cumple los criterios.',
		components: 'Componentes del programa y servicios de apoyo',
		componentsHint:
			'Lo que ayuda a las personas a llegar a un empleo competitivo sin subsidio: cuánto tiempo pueden quedarse, qué capacitación y qué servicios de apoyo reciben.',
		siteVisit:
			'A una organización sin fines de lucro la Ciudad le visita las instalaciones. La visita es obligatoria.'
	},
	jointVenture: {
		title: 'Empresa conjunta (joint venture)',
		established: '¿Entidad legalmente establecida?',
		useful: '¿Cumple un propósito comercialmente útil?',
		agreement:
			'El acuerdo de empresa conjunta llega a la Ciudad al menos 15 días antes de que cierre el plazo de la licitación. Incluye, entre otras cosas:',
		terms: [
			'la fecha de inicio',
			'el alcance del trabajo, bien definido, y las responsabilidades de cada socio en detalle',
			'el personal y el equipo que compromete cada socio',
			'la dirección de la sede de la empresa conjunta, dentro del límite',
			'el socio que la aloja, si la aloja un socio certificado'
		],
		oneContract:
			'El certificado de una empresa conjunta sirve para una sola oportunidad de contrato, y no para las ofertas propias de los socios.'
	},
	declaration: worksheetDeclaration,
	documents: {
		title: 'Documentos que debe tener listos',
		intro: 'No suba documentos de apoyo a RAMP, a menos que la Ciudad se lo pida.',
		ifApplies: 'si corresponde',
		ofSpace: 'Nombre del espacio de trabajo',
		ask: 'La Ciudad pide los documentos por correo electrónico. Entonces tiene 14 días calendario desde el día en que se envió ese correo; sin respuesta, la solicitud se cierra.'
	},
	afterwards: {
		title: 'Después de subir el formulario',
		steps: [
			'RAMP muestra “Verification in Progress” (verificación en curso). Pendiente no es certificado.',
			'Responda el correo de la Ciudad en un plazo de 14 días calendario.',
			'Solo el departamento que adjudica puede pedir a la Ciudad que se apure, después de cerrado el plazo. La empresa no puede.',
			'RAMP muestra “Verified” (aprobado) o “Rejected” (rechazado). Una apelación se presenta en un plazo de 7 días calendario desde el aviso.',
			'Ya certificado, avise por correo electrónico, en 10 días calendario, de cualquier cambio que afecte la certificación.',
			'El nombre, la situación y los datos de contacto de una empresa certificada se publican en rampla.org. Piénselo si trabaja desde su casa.'
		],
		contact:
			'Bureau of Contract Administration, Office of Contract Compliance, 1149 S. Broadway Street, 3rd Floor, Los Angeles, CA 90015; (213) 847-1922; bca.certifications@lacity.org',
		contactNote:
			'Según las normas de la Ciudad del 27 de marzo de 2024. Verifique antes de enviar: vale la dirección que esté en su propia carta.'
	}
};
