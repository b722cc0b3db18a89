/** La hoja que va delante de un paquete de documentos. */
import type { CoverWords } from '../../papers/packet-cover';

export const cover: CoverWords = {
	title: 'Su paquete de documentos',
	notice:
		'Esta hoja es para usted. No forma parte de ninguna solicitud y nadie tiene que verla. BidLocal LA no es una agencia: deciden la Ciudad y el Condado.',
	asOf: (date) => `Llenado con las respuestas tal como se evaluaron el ${date}.`,
	unnamed: 'Todavía no se ha respondido el nombre de la empresa.',
	howTo: [
		'Separe el paquete: cada documento va a su propio lugar o se queda con usted. Sus primeras líneas dicen cuál es.',
		'Lea cada documento antes de firmarlo. Llene a mano lo que siga en blanco, o respóndalo en la aplicación y escriba el paquete otra vez.',
		'Los comprobantes no se suben a RAMP a menos que se lo pidan. La Ciudad los pide por correo electrónico.',
		'Las direcciones vienen de las normas de las propias agencias. Verifique antes de enviar: vale la dirección que esté en su propia carta.'
	],
	contents: 'Qué contiene',
	ready: 'No falta nada.',
	lacks: (answers) => (answers === 1 ? 'Falta 1 respuesta.' : `Faltan ${answers} respuestas.`),
	footer: 'Portada, para su propio uso. Hecha en su dispositivo con BidLocal LA, que no es una agencia.'
};
