/** Lo que hay que saber de los papeles de cada certificación de la Ciudad. */
import type { ProgramCaution } from '../../papers/la-city/program-words';

export const programCautions: Record<ProgramCaution, (program: string, ...days: string[]) => string> = {
	packetKindUnknown: () =>
		'Las listas para quienes tienen y no tienen fines de lucro son distintas. Responda cuál es su caso; hasta entonces están las dos versiones.',
	noRoster: () =>
		'Este caso tiene cuentas y ninguna lista de personas. El perfil por categoría queda para llenarlo con sus registros.',
	rosterIsYours: () =>
		'Las últimas páginas son su lista, con sus claves. Guárdelas: las normas piden el perfil, no la lista. Revise que ninguna clave sea un nombre.',
	peopleOut: () =>
		'Según las respuestas, algunas personas de la lista no son empleados de transición. No están en ninguna cuenta.',
	peopleOpen: () =>
		'Algunas personas de la lista siguen sin decidir. Las casillas que podrían cambiar quedan vacías.',
	declarationToCopy: () =>
		'Sin una lista hay una sola declaración en blanco. Imprima una copia para cada empleado de transición; cada quien marca lo que es cierto.',
	declarationsArePersonal: () =>
		'Cada página dice algo privado de una persona. Désela solo a ella. Los nombres se imprimen solo si los escribió aquí; no se guardan.',
	noDeclarationForThose: () =>
		'Según las respuestas, algunas personas de la lista no son empleados de transición. Para ellas no se imprime ninguna declaración.',
	declarationsOpen: () =>
		'Algunas personas de la lista siguen sin decidir. Lo que no se sabe queda para que lo marquen ellas: solo lo que es cierto.',
	declarationWording: () =>
		'Las normas piden declaraciones y no fijan su texto. Si la Ciudad envía su propio formulario, use ese.',
	receiptsNotWorkedOut: () =>
		'La hoja de ingresos junto a la pregunta de los ingresos anuales no está llena todavía. Sus líneas quedan para usted.',
	affiliationOpen: () =>
		'Sigue sin decidir si otra empresa es afiliada. Si lo es, sus ingresos y empleados cuentan con los suyos.',
	affidavitUnmet: (program) => `${program}: según sus respuestas, no se cumple. Nadie debe firmar que sí.`,
	affidavitOpen: (program) =>
		`${program}: todavía sin decidir. Responda lo que falta antes de que alguien firme.`,
	sbMicroEnded: (_program, day) =>
		`La certificación del Estado terminó el ${day}. El reconocimiento depende de ella.`,
	affidavitUnprescribed: () =>
		'Las normas piden esta declaración cada año. No fijan su texto ni su día, ni dicen si hace falta un notario: pregunte antes a la Ciudad.',
	cityAddress: () =>
		'Las direcciones son las de las normas de la Ciudad del 27 de marzo de 2024. Verifique antes de enviar: valen las de su propia carta.',
	changeDayUnknown: () =>
		'Anote qué cambió y qué día. La Ciudad quiere el aviso en 10 días calendario desde el cambio.',
	noticeBy: (_program, day) => `Envíelo a más tardar el ${day}: en 10 días calendario desde el cambio.`,
	noticeLate: (_program, day) =>
		`Los 10 días calendario terminaron el ${day}. Envíelo de inmediato: sin aviso, la Ciudad puede quitar la certificación enseguida.`,
	cityDenialDayUnknown: () =>
		'Anote el día en que se envió el aviso. La apelación se presenta en 7 días calendario; una tardía no se considera.',
	cityAppealBy: (_program, day) =>
		`El último día es el ${day}. Una apelación posterior no se considera; si va por correo postal, el sello debe ser de ese día o antes.`,
	cityAppealLate: (_program, day) =>
		`El último día fue el ${day}. Las normas dicen que una apelación posterior no se considera.`,
	cityAppealNeedsGrounds: () =>
		'Todavía no hay ningún motivo respondido con hechos. Sin motivos, una apelación no se considera.',
	cityAppealNeedsDocuments: () =>
		'Todavía no se nombra ningún documento de apoyo. Sin documentos, una apelación no se considera.',
	cityAppealUnmet: (program) =>
		`${program}: según sus respuestas tampoco se cumple. Mire sus resultados antes de apelar.`,
	cityAppealIsTheLetter: () =>
		'La apelación es la carta firmada en su papel membretado. El correo electrónico solo la lleva como archivo adjunto.',
	renewalDaysUnknown: () => 'Anote cuándo termina la certificación, para que se puedan contar las fechas.',
	renewBefore: (_program, day) =>
		`Una certificación termina el ${day}. Una renovación tarda unos 30 días: suba el formulario mucho antes.`,
	certificationEnded: (_program, day) =>
		`Una certificación terminó el ${day}. Mire las fechas de abajo y no cuente con ella para una oferta.`,
	noEarlierCase: () => 'No hay un caso anterior elegido, así que no se puede mostrar qué cambió.',
	earlierBearsAnotherName: () =>
		'El caso anterior lleva otro nombre que este. Verifique que sea la misma empresa u organización.',
	noLongerMet: (program) =>
		`${program}: se cumplía en el caso anterior y, según sus respuestas de hoy, ya no.`,
	endsMayMove: () => 'Vale el fin que muestra RAMP. Puede cambiar cuando se aprueba otra certificación.'
};
