/** Lo que el formulario de la Ciudad le hará declarar, en palabras sencillas. */
import type { DeclarationWords } from '../../papers/la-city/lbpp-worksheet/words';

export const worksheetDeclaration: DeclarationWords = {
	title: 'Lo que va a declarar',
	intro:
		'El formulario de la Ciudad pide declarar, bajo pena de perjurio, que la empresa cumple todos los criterios de las certificaciones que solicita. En palabras sencillas, quiere decir:',
	local: {
		county: [
			'La empresa ocupa un espacio de trabajo en el Condado de Los Ángeles, reservado para ella en todo momento, con una escritura o un contrato que cuenta y a un alquiler justo de mercado.',
			'La empresa es local en el Condado por al menos una de las vías (a), (b), (c) de la sección 4.'
		],
		city: [
			'La empresa ocupa un espacio de trabajo en la Ciudad de Los Ángeles, reservado para ella en todo momento, con una escritura o un contrato que cuenta y a un alquiler justo de mercado.',
			'La empresa es local en la Ciudad por al menos una de las vías (a), (b), (c) de la sección 4.'
		]
	},
	compliance: [
		'El nombre en la solicitud coincide con el perfil en RAMP y con el BTRC.',
		'La empresa tiene un BTRC al corriente, o está exenta, y no debe impuestos atrasados al Estado, al Condado ni a la Ciudad.',
		'Todas las licencias que necesita están vigentes y su situación ante la Secretaría de Estado, si debe registrarse, es activa.'
	],
	of: {
		lbe: ['LBE: la empresa es con fines de lucro.'],
		cbe: ['CBE: la empresa es con fines de lucro y cumple también los criterios de una empresa local.'],
		lsb: [
			'LSB: la empresa es de propiedad y manejo independientes, no es subsidiaria, tiene aquí su sede y no es dominante en su ramo, junto con sus afiliadas.',
			'LSB: con todas sus afiliadas, sus ingresos brutos del año fiscal anterior fueron de menos de $5,000,000; un fabricante tiene además menos de 25 empleados.'
		],
		lte: [
			'LTE: desde hace al menos un año la empresa ofrece empleos de transición a participantes o, si es con fines de lucro, recluta, refiere o coloca a empleados de transición.',
			'LTE: en los últimos 12 meses hubo 10 o más participantes de tiempo completo, o los participantes llegaron al 10 por ciento de los empleados de tiempo completo.'
		]
	},
	consequence:
		'Si algo de esto no es cierto, o usted no está seguro, no firme. Las declaraciones falsas, erróneas o engañosas son motivo para negar o quitar la certificación.',
	signing: 'Quién firma, y cómo',
	who: [
		'El dueño, un directivo debidamente autorizado o un directivo de la corporación: por ejemplo presidente, CEO, COO, CFO, contralor, vicepresidente de operaciones, mercadotecnia o producción, gerente general, o un directivo que conste en el acta constitutiva o en el convenio operativo.',
		'Con tinta, o con una firma digital o electrónica autenticada. No basta un nombre escrito a máquina ni una imagen pegada.',
		'La Ciudad puede pedir tinta en cualquier caso.'
	],
	name: 'Nombre de la persona que firmará',
	position: 'Cargo',
	doNotSign: 'Firme el formulario de la Ciudad, nunca esta hoja.'
};
