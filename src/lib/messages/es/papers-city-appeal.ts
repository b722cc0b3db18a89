/** Una apelación a la Ciudad, y el correo que la lleva. */
import type { CityAppealWords, Decision } from '../../papers/la-city/appeal/words';

const list = new Intl.ListFormat('es-US', { type: 'conjunction' });
const of: Record<Decision, string> = { denial: 'de la negación', removal: 'del retiro' };

export const cityAppeal: CityAppealWords = {
	assistantDirector: 'Subdirector (Assistant Director)',
	byEmail: (address) => `Correo electrónico: ${address}`,
	subject: (decision, programs) =>
		[
			decision === undefined ? 'Apelación' : `Apelación ${of[decision]} de la certificación`,
			...(programs === undefined ? [] : [programs])
		].join(': '),
	list: (items) => list.format(items),
	greeting: 'Estimado subdirector o estimada subdirectora:',
	opening:
		'Apelamos la decisión indicada arriba, según el Procedimiento n.º 8 de las normas del programa de preferencia para empresas locales, vigentes desde el 27 de marzo de 2024. Estos son nuestros motivos, los hechos y los documentos.',
	about: {
		certification: 'Certificación',
		decision: 'Decisión',
		noticeSent: 'Aviso enviado el',
		decidedOn: 'Decidido el',
		vendorNumber: 'Número de proveedor en RAMP'
	},
	decisions: { denial: 'Negación', removal: 'Retiro' },
	grounds: {
		title: 'Motivos de la apelación',
		ground: (number) => `Motivo ${number}`,
		factor: 'Lo que dice la decisión',
		answer: 'Por qué no es así: los hechos'
	},
	documents: {
		title: 'Documentos de apoyo',
		intro: 'Estos documentos se adjuntan y apoyan nuestros motivos:',
		document: 'Documento',
		shows: 'Qué demuestra'
	},
	request: {
		denial:
			'Pedimos que se reconozca que estos puntos están aclarados, que se revoque la negación y que se certifique a la empresa.',
		removal:
			'Pedimos que se reconozca que estos puntos están aclarados y que se revoque el retiro, para que la certificación siga vigente sin interrupción, como prevén las normas.',
		either: 'Pedimos que se reconozca que estos puntos están aclarados y que se revoque la decisión.'
	},
	executive: 'Firmada por un ejecutivo de la empresa:',
	yours: 'lo llena usted',
	email: {
		subject: (decision, programs, firm) =>
			[
				decision === undefined ? 'Apelación' : `Apelación ${of[decision]} de la certificación`,
				...(programs === undefined ? [] : [programs]),
				firm
			].join(', '),
		body: 'Adjuntamos nuestra apelación según el Procedimiento n.º 8 de las normas LBPP, en papel membretado y firmada por un ejecutivo, con sus documentos de apoyo. Por favor, confirmen el día en que la recibieron.',
		attached: 'Adjunto:',
		letter: 'Apelación (carta firmada)',
		closing: 'Atentamente,'
	},
	keep: {
		title: 'Antes de enviarla',
		notice: 'Guarde esta página. No es parte de la apelación.',
		last: (day) =>
			`Último día: ${day}. Son 7 días calendario desde que se envió el aviso o desde la decisión misma, lo que sea antes de lo que usted nos dijo. Los fines de semana y los feriados cuentan.`,
		lastUnknown:
			'El último día es 7 días calendario después de que se envió el aviso a su administrador de RAMP. En otras frases las normas cuentan desde el día de la negación o del retiro: tome el día que sea antes. Los fines de semana y los feriados cuentan.',
		items: [
			'Envíela como archivo adjunto a un correo electrónico, por correo postal con sello del último día o antes, o entréguela en mano a más tardar ese día.',
			'Debe ir en papel membretado de la empresa. Si tiene papel propio, imprima la carta en él.',
			'La firma un ejecutivo de la empresa.',
			'Debe decir sus motivos y llevar documentos. Sin ellos no se considera; una tardía tampoco.',
			'El subdirector mira si se han aclarado los factores que nombra la carta de negación. Por eso responda a cada uno.',
			'La decisión llega dentro de 30 días calendario desde que el subdirector tiene la apelación. La Ciudad puede tomar hasta 45 días y entonces le dice el nuevo día. La decisión es definitiva.',
			'Si se revoca un retiro, la certificación cuenta como si nunca se hubiera interrumpido.',
			'Las direcciones son las de las normas de la Ciudad del 27 de marzo de 2024. Valen las de su propia carta.'
		]
	},
	asks: {
		decision: { label: '¿Qué decidió la Ciudad?' },
		certifications: { label: '¿De qué certificaciones se trata?' },
		program: 'Certificación',
		noticeSent: {
			label: '¿Cuándo se envió el aviso a su administrador de RAMP?',
			hint: 'El día en que se envió, no el día en que lo leyó. Desde ese día corren los 7 días calendario.'
		},
		decidedOn: {
			label: '¿Qué fecha lleva la decisión misma?',
			hint: 'Si es anterior, cuente desde ella para estar seguro.'
		},
		grounds: {
			label: '¿Cuáles son sus motivos?',
			hint: 'Tome lo que dice la carta de la Ciudad punto por punto y responda a cada uno con hechos. Sin motivos, una apelación no se considera.'
		},
		factor: 'Lo que dice la carta de la Ciudad',
		answer: 'Por qué no es así: los hechos',
		documents: {
			label: '¿Qué documentos adjunta?',
			hint: 'Sin documentos de apoyo, una apelación no se considera.'
		}
	}
};
