/** Las palabras de la declaración de hechos de una subsidiaria. */
import type { SubsidiaryStatementWords } from '../../papers/la-city/subsidiary-statement';
import type { Place } from '../../rules/language';

const procedures = { county: 'Procedimiento n.º 1, punto 3(c)', city: 'Procedimiento n.º 2, punto 3(c)' };
const boundaries = { county: 'el Condado de Los Ángeles', city: 'la Ciudad de Los Ángeles' };
const listed = (names: Record<Place, string>, places: readonly Place[], between: string) =>
	places.map((place) => names[place]).join(between);

export const subsidiaryStatement: SubsidiaryStatementWords = {
	title: 'Declaración de hechos de una subsidiaria',
	footer:
		'Declaración de hechos de la empresa para el programa LBPP de la Ciudad. No es un formulario de la Ciudad.',
	subject: (places) =>
		`Para una subsidiaria cuya empresa matriz tiene su sede en otra parte. Normas del LBPP de la Ciudad de Los Ángeles, vigentes desde el 27 de marzo de 2024: ${listed(procedures, places, '; ')}.`,
	subsidiary: {
		name: 'Subsidiaria',
		fein: 'Su propio FEIN',
		address: 'Sede de la subsidiaria',
		location: 'Está en'
	},
	parent: {
		name: 'Empresa matriz',
		address: 'Sede de la empresa matriz',
		location: 'Dónde está la sede de la empresa matriz'
	},
	intro: (places) =>
		`La subsidiaria lleva y dirige toda su operación desde su lugar en ${listed(boundaries, places, ' y ')}, aparte de su empresa matriz. En detalle:`,
	detail: {
		manages: {
			label: 'Quién dirige la subsidiaria y cómo lo hace desde este lugar',
			hint: 'Nombres y cargos de quienes deciden, y dónde trabajan.'
		},
		conducts: {
			label: 'Cómo se lleva todo su negocio desde este lugar',
			hint: 'Qué se hace ahí: ventas, servicio, compras, horarios, facturas, contrataciones.'
		},
		records: {
			label: 'Dónde se guardan sus registros',
			hint: 'Libros, documentos financieros, de personal y de impuestos. La definición de sede de la Ciudad los nombra.'
		},
		separate: {
			label: 'Cómo está separado de la empresa matriz',
			hint: 'Por ejemplo, personal, decisiones, cuentas de banco, declaraciones de impuestos y local propios.'
		}
	},
	enclosed: {
		title: 'Se entrega con esta declaración',
		intro: 'Las normas piden a una subsidiaria también estos documentos:',
		items: [
			'Acta constitutiva (Articles of Incorporation) registrada ante la Secretaría de Estado',
			'Declaración de nombre comercial ficticio (Fictitious Business Name)',
			'Cualquier otro documento legal que demuestre el lugar de su sede',
			'Estatutos (bylaws, copias)',
			'Organigrama de la empresa (copia)',
			'Actas de reuniones (copias)',
			'Acuerdo operativo (operating agreement, copia)',
			'Declaraciones de impuestos separadas de la subsidiaria (copias)',
			'Declaraciones de impuestos separadas de la empresa matriz (copias)'
		],
		fein: 'Una subsidiaria tiene su propio FEIN o TIN y solicita aparte de su empresa matriz. Las certificaciones no pasan de una a otra.'
	},
	forTicking: 'marque lo que se entrega',
	doubt: {
		parentInside:
			'Todavía no la envíe. Según las respuestas de este caso, la empresa matriz tiene su sede dentro del límite, y entonces las normas no piden esta declaración.',
		headquartersOutside:
			'Todavía no la firme ni la envíe. Según las respuestas de este caso, no se conoce ninguna sede de la subsidiaria dentro del límite.'
	}
};
