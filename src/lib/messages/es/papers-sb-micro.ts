/** La declaración jurada anual de una empresa reconocida por el SB Micro del Estado. */
import type { SbMicroWords } from '../../papers/la-city/sb-micro-affidavit/words';

export const sbMicro: SbMicroWords = {
	title: 'Declaración jurada anual: pequeña empresa local reconocida por el SB Micro del Estado',
	greeting: 'A la Oficina de Administración de Contratos (Bureau of Contract Administration):',
	purpose:
		'Nuestra empresa está reconocida como pequeña empresa local (LSB) porque el Estado de California la certifica como Small Business Micro (SB Micro). Esta es nuestra actualización anual según el Procedimiento n.º 3 de las normas LBPP, vigentes desde el 27 de marzo de 2024.',
	states: 'Por la empresa, declaro que el día en que firmo:',
	statements: {
		sbMicro:
			'Está certificada como SB Micro por el Estado de California, Departamento de Servicios Generales.',
		local: 'Está certificada por la Ciudad como empresa local (LBE) o empresa de la Ciudad (CBE).',
		notDominant: 'No es dominante en su ramo, ni sola ni junto con una afiliada.',
		independent: 'Es de propiedad y manejo independientes.',
		notSubsidiary: 'No es subsidiaria de una empresa matriz.',
		headquarters:
			'Su sede está en el Condado de Los Ángeles, como LBE, o en la Ciudad de Los Ángeles, como CBE.',
		btrc: 'Tiene una licencia comercial de la Ciudad (BTRC) y su situación fiscal está al corriente.',
		receipts:
			'Junto con todas sus afiliadas, sus ingresos brutos del año fiscal anterior son menos de $5,000,000.',
		manufacturer: 'No es fabricante o, si lo es, tiene menos de 25 empleados.'
	},
	stateNumber: 'Número de la certificación del Estado',
	stateEnds: 'La certificación del Estado termina el',
	open: 'las respuestas no lo deciden: márquelo usted si es cierto',
	yours: 'lo llena usted',
	enclosed: 'Se adjunta:',
	taxFiling: (year) =>
		year === undefined
			? 'Una copia firmada de nuestra declaración federal de impuestos más reciente'
			: `Una copia firmada de nuestra declaración federal de impuestos más reciente, de ${year}`,
	isTrue: 'Estas declaraciones son ciertas.',
	keep: {
		title: 'Antes de enviarla',
		notice: 'Guarde esta página. No es parte de la declaración.',
		items: [
			'La actualización es cada año. Las normas no fijan el día. Pregunte a la Oficina de Administración de Contratos (BCA) qué día cuenta para usted.',
			'Firme también la copia de la declaración federal de impuestos: las normas piden una copia firmada.',
			'Firme solo si todo es cierto. Si algo no está marcado, averigüe primero por qué.',
			'Las normas no fijan el texto de esta declaración. No dicen si hace falta un notario ni cómo enviarla. Pregunte antes de enviar: bca.certifications@lacity.org (normas del 27 de marzo de 2024; vale la dirección de su propia carta).',
			'La Ciudad puede pedir más, y hace una revisión completa a los cinco años.'
		],
		anniversary: (day) => `El próximo aniversario de su reconocimiento es el ${day}.`,
		fiveYears: (day) => `Los cinco años desde su reconocimiento terminan el ${day}.`
	},
	asks: {
		recognized: {
			label: '¿La Ciudad lo reconoce como LSB porque el Estado lo certificó como SB Micro?',
			hint: 'Solo entonces hace falta esta declaración anual. Una LSB que la Ciudad certificó de la manera normal no la necesita.'
		},
		stateNumber: { label: '¿Cuál es el número de la certificación del Estado?' },
		stateEnds: { label: '¿Cuándo termina la certificación del Estado?' },
		recognizedOn: {
			label: '¿Cuándo lo reconoció la Ciudad como LSB?',
			hint: 'De ahí salen el día de cada año y los cinco años que debe vigilar.'
		},
		taxYear: {
			label: '¿De qué año es la última declaración federal de impuestos?',
			hint: 'Por ejemplo: 2025.'
		}
	}
};
