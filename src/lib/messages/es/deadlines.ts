import type { DeadlineWords } from '../../deadlines/words';
import type { DeadlinesWords } from '../en/deadlines';
import { deadlineDates } from './deadlines-dates';
import { deadlineEvents } from './deadlines-events';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const numbers = new Intl.NumberFormat('es-US');

/** Frases de las fechas mismas, para la pantalla y para el calendario. */
const said: DeadlineWords = {
	dates: deadlineDates,
	events: deadlineEvents,
	kinds: { yours: 'Le toca a usted', agency: 'Le toca a la agencia', ends: 'Termina', begins: 'Empieza' },
	holidays: {
		newYear: 'el Año Nuevo',
		king: 'el Día de Martin Luther King Jr.',
		presidents: 'el Día de los Presidentes',
		chavez: 'el Día de César Chávez',
		memorial: 'el Día de los Caídos (Memorial Day)',
		juneteenth: 'Juneteenth',
		independence: 'el Día de la Independencia',
		labor: 'el Día del Trabajo (Labor Day)',
		indigenousPeoples: 'el Día de los Pueblos Indígenas',
		veterans: 'el Día de los Veteranos',
		thanksgiving: 'el Día de Acción de Gracias',
		dayAfterThanksgiving: 'el día después de Acción de Gracias',
		christmas: 'la Navidad'
	},
	certifications: { lbe: 'LBE', cbe: 'CBE', lsb: 'LSB', lte: 'LTE', lsbe: 'LSBE', dvbe: 'DVBE', se: 'SE' },
	daysLeft: (days) => {
		if (days > 1) return `en ${numbers.format(days)} días`;
		if (days === 1) return 'mañana';
		if (days === 0) return 'hoy';
		return days === -1 ? 'ayer' : `hace ${numbers.format(-days)} días`;
	},
	holidayOn: (name, day) => `${name} (${day})`,
	notes: {
		skipped: (holidays) => `No se cuentan: los fines de semana y ${holidays}.`,
		weekends: 'No se cuentan los fines de semana. No hay ningún día feriado seguro en medio.',
		holiday: (holidays, earlier, later) =>
			`No es seguro que las oficinas del Condado cierren por ${holidays}. Lo contamos como día hábil, y así resulta el ${earlier}. Si cierran, el último día es el ${later}. Pregunte al DCBA antes de confiar en el día posterior.`,
		ambiguous: (earlier, later) =>
			`“Dentro de los treinta días del vencimiento” se puede leer de dos maneras. Antes: a más tardar el ${earlier}, que es seguro en ambos casos. Después: a más tardar el ${later}. Pregunte a la Ciudad antes de confiar en el día posterior.`,
		mayBeReset: (earlier, later) =>
			`Después se aprobó una LSB o LTE. Si la Ciudad encontró entonces válida esta certificación, empiezan cinco años nuevos y esta fecha pasa del ${earlier} al ${later}. RAMP muestra cuál es: mientras no lo haya visto, guíese por el día anterior.`,
		earlierPassed: (earlier, later) =>
			`El día de la primera lectura, el ${earlier}, ya pasó. Según la otra hay tiempo hasta el ${later}. Actúe ya y pregunte a la agencia.`,
		weekend: 'Este día cae en fin de semana y las reglas no lo mueven. Actúe ya.',
		fridayBefore:
			'Este día cae en fin de semana y las reglas no lo mueven. Actúe a más tardar el viernes anterior.',
		isEither:
			'Todavía no se sabe de quién es la licitación, de la Ciudad o del Condado. Por eso se cuentan las dos; solo valdrá una.',
		fromAnswers: 'Tomado de sus respuestas.'
	},
	disclaimer:
		'Contado por BidLocal LA, que no es un servicio oficial. Primero valen la carta de la agencia y los documentos de la licitación. Si cambian las fechas, descargue el archivo otra vez y vuelva a agregarlo.',
	calendarName: 'Plazos de certificación'
};

/** La pantalla «Fechas y plazos». */
export const deadlines: DeadlinesWords = {
	said,
	title: 'Fechas y plazos',
	back: 'Volver a su situación',
	hint: 'Anote lo que pasó. Contamos los días según las reglas, en Los Ángeles, y si una regla se puede leer de dos maneras mostramos la fecha más temprana.',
	description:
		'Cuente los plazos de los programas de preferencia local de la Ciudad y del Condado de Los Ángeles, en su propio dispositivo.',
	noNotice:
		'Esta página no puede avisarle mientras está cerrada. Ponga las fechas en su calendario o mire aquí de vez en cuando.',
	groups: {
		today: 'Hoy',
		soon: 'En los próximos 14 días',
		later: 'Más adelante',
		past: 'Pasadas'
	},
	pastCount: (count) => counted(count, 'fecha', 'fechas'),
	nothingToCome: 'No hay ninguna fecha por venir.',
	nothing:
		'Todavía no hay fechas. Anote una carta, un correo, una licitación o un certificado, y aquí aparecen sus fechas.',
	more: 'Qué hacer y la regla',
	safeBy: (later) => `Según la otra lectura: ${later}`,
	markDone: 'Marcar como hecho',
	isDone: 'Hecho',
	notDone: 'Todavía no está hecho',
	about: (title, date) => `${title}, ${date}`,
	record: {
		title: 'Lo que pasó',
		add: 'Anotar algo',
		edit: 'Cambiar lo anotado',
		agency: '¿De quién es el programa?',
		agencies: { city: 'De la Ciudad', county: 'Del Condado' },
		event: '¿Qué es?',
		certification: '¿Qué certificación?',
		certificationUnknown: 'No sé',
		day: '¿Qué día?',
		note: 'Una nota para usted, si quiere',
		noteHint: 'Qué licitación o qué factura, para distinguirlas.',
		save: 'Guardar y contar',
		missingAgency: 'Elija la Ciudad o el Condado',
		missingEvent: 'Elija lo que pasó',
		wrongDay: 'Escriba un día, un mes y un año que estén en el calendario',
		farDay: (first, last) => `Escriba un año de ${first} a ${last}`,
		saved: (count) => `Anotado. De ahí ${count === 1 ? 'sale 1 fecha' : `salen ${count} fechas`}.`,
		removed: (label) => `Se quitó: ${label}`,
		undone: 'Ya está de vuelta.',
		change: (label) => `Cambiar: ${label}`,
		remove: (label) => `Quitar: ${label}`,
		fromAnswers: 'De sus respuestas',
		changeAnswer: 'Ver sus respuestas',
		replaced: 'Una posterior de la misma certificación ocupa su lugar. De esta no sale ninguna fecha.',
		toCome: 'Este día todavía no llega.',
		unread: (count) =>
			count === 1
				? 'Esta versión de la página no puede leer 1 anotación de este caso. No se pierde nada de ella.'
				: `Esta versión de la página no puede leer ${count} anotaciones de este caso. No se pierde nada de ellas.`
	},
	file: {
		title: 'A su calendario',
		how: (count) =>
			`Un archivo con ${counted(count, 'fecha', 'fechas')} por venir, cada una de día completo y con recordatorios. Ábralo con el calendario de su teléfono o computadora.`,
		reminders:
			'Apple y Outlook conservan los recordatorios. Google a menudo los quita y usa los de su configuración: revíselos después de agregarlo.',
		again:
			'Si cambia una fecha, descargue el archivo otra vez y vuelva a agregarlo: la mayoría de los calendarios cambia entonces lo que ya tiene. Lo que quite aquí, también debe quitarlo en su calendario.',
		personal: 'Poner el nombre del caso y mis notas en cada fecha',
		personalHint: 'Sin esto, las fechas solo nombran el plazo. Un calendario compartido los muestra a otros.',
		download: 'Descargar el archivo de calendario (.ics)',
		none: 'Todavía no hay ninguna fecha por venir.',
		failed: 'No se pudo escribir el archivo. No se pierde nada; inténtelo otra vez.',
		name: 'plazos'
	},
	soon: {
		title: 'En los próximos 14 días',
		line: (title, date, left) => `${title}: ${date}, ${left}`,
		more: (count) => `y ${counted(count, 'fecha más', 'fechas más')}`,
		moreCases: (count) =>
			count === 1
				? '1 caso guardado más tiene fechas en los próximos 14 días.'
				: `${count} casos guardados más tienen fechas en los próximos 14 días.`,
		open: (name) => `Ver las fechas de ${name}`
	}
};
