/** Una apelación al Condado, como carta y como correo electrónico. */
import type { CountyAppealWords } from '../../papers/la-county/appeal/words';

const documentLabel = 'Documento';
const showsLabel = 'Qué demuestra';

export const countyAppeal: CountyAppealWords = {
	title: 'Apelación al Condado',
	addressee: [
		'Director o directora',
		'Departamento de Asuntos del Consumidor y de Negocios (DCBA)',
		'Condado de Los Ángeles'
	],
	byEmail: (address) => `Por correo electrónico: ${address}`,
	subject: (certification) =>
		certification === undefined
			? 'Apelación de una certificación negada'
			: `Apelación de la certificación negada: ${certification}`,
	emailSubject: (certification, firm, vendorNumber) =>
		`Apelación de una certificación negada: ${certification}, ${firm}, número de proveedor ${vendorNumber}`,
	contents: {
		vendorName: 'Nombre del proveedor',
		vendorNumber: 'Número de proveedor',
		certification: 'Certificación que se apela',
		deniedOn: 'Fecha en que se negó la certificación',
		appealedOn: 'Fecha de la apelación'
	},
	greeting: 'A quien dirige el departamento:',
	opening:
		'Apelamos la negación de la certificación nombrada arriba, según la sección 7 de las pautas de aplicación de los programas de preferencia LSBE, DVBE y SE.',
	reasons: 'Razones de la apelación',
	errors: 'Por qué creemos que DCBA se equivocó en su decisión',
	evidence: {
		title: 'Pruebas',
		intro: 'Estos documentos apoyan nuestras razones y van adjuntos:',
		document: documentLabel,
		shows: showsLabel
	},
	request: 'Pedimos que revise la decisión y estas pruebas, y que nos envíe su decisión final.',
	closing: 'Atentamente,',
	asks: {
		certification: '¿Qué certificación se negó?',
		deniedOn: {
			label: '¿Qué día se negó?',
			hint: 'El día que dice la decisión de DCBA, no el día en que usted la leyó. Con él empiezan los 10 días hábiles.'
		},
		appealedOn: {
			label: '¿Qué día envía la apelación?',
			hint: 'La apelación debe llevar su fecha. Déjelo en blanco para escribirla a mano.'
		},
		reasons: {
			label: '¿Cuáles son sus razones?',
			hint: 'Tome una por una las razones de la decisión y responda a cada una con hechos. Escriba en inglés: la carta va al Condado.'
		},
		errors: {
			label: '¿En qué se equivocó DCBA?',
			hint: 'Por ejemplo: no vio un documento, leyó mal una fecha, aplicó una regla que no corresponde. Escriba en inglés.'
		},
		evidence: {
			label: '¿Qué adjunta?',
			hint: 'Las pautas quieren pruebas concretas de las razones.'
		}
	}
};
