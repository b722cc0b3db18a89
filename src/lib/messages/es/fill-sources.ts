import type { fillGroups as groups, fillSources as sources } from '../en/fill-sources';

const certificate = <P extends string>(program: P) => ({
	number: `Certificado ${program}: número`,
	start: `Certificado ${program}: primer día`,
	end: `Certificado ${program}: último día`
});
const [lsbe, dvbe, se] = [certificate('LSBE'), certificate('DVBE'), certificate('SE')];

/** Lo que un caso puede dar a un formulario. */
export const fillSources: typeof sources = {
	'firm.name': 'Nombre legal',
	'firm.dba': 'Nombre comercial (DBA)',
	'firm.fein': 'Número federal de impuestos (FEIN)',
	'firm.phone': 'Teléfono',
	'firm.email': 'Correo electrónico',
	'firm.structure': 'Cómo está organizada la empresa',
	'firm.kind': 'Con o sin fines de lucro',
	'address.whole': 'Dirección en una línea',
	'address.streetAndUnit': 'Calle, con suite o unidad',
	'address.street': 'Solo la calle',
	'address.unit': 'Suite o unidad',
	'address.city': 'Ciudad',
	'address.state': 'Estado',
	'address.zip': 'Código postal',
	'address.cityStateZip': 'Ciudad, estado y código postal',
	'headquarters.whole': 'Sede en una línea',
	'headquarters.streetAndUnit': 'Sede: calle',
	'headquarters.city': 'Sede: ciudad',
	'headquarters.state': 'Sede: estado',
	'headquarters.zip': 'Sede: código postal',
	'headquarters.cityStateZip': 'Sede: ciudad, estado y código postal',
	'numbers.ramp': 'Número de proveedor en RAMP',
	'numbers.btrc': 'Número de cuenta del BTRC (registro de impuestos de la Ciudad)',
	'numbers.webven': 'Número de proveedor del Condado (Webven)',
	'lsbe.number': lsbe.number,
	'lsbe.start': lsbe.start,
	'lsbe.end': lsbe.end,
	'dvbe.number': dvbe.number,
	'dvbe.start': dvbe.start,
	'dvbe.end': dvbe.end,
	'se.number': se.number,
	'se.start': se.start,
	'se.end': se.end,
	'bid.number': 'Número de la licitación',
	'bid.title': 'Título de la licitación',
	'bid.due': 'Día en que vence la licitación',
	'signer.name': 'Quién va a firmar',
	'signer.title': 'Cargo de quien va a firmar',
	'signer.nameAndTitle': 'Nombre y cargo de quien va a firmar',
	today: 'La fecha de hoy',
	employees: 'Todos los empleados, con afiliadas',
	fullTime: 'Empleados de tiempo completo',
	fullTimeInCity: 'Empleados de tiempo completo en la Ciudad',
	fullTimeInCounty: 'Empleados de tiempo completo en el Condado',
	participants: 'Participantes del programa, últimos 12 meses',
	fullTimeParticipants: 'Participantes de tiempo completo',
	receipts: 'Ingresos anuales, último año fiscal',
	averageReceipts: 'Promedio de ingresos de tres años'
};

export const fillGroups: typeof groups = {
	firm: 'La empresa',
	address: 'Dirección del negocio',
	headquarters: 'La sede',
	numbers: 'Números de proveedor y de impuestos',
	certificates: 'Certificados del Condado',
	bid: 'La licitación en vista',
	signer: 'Quién firma, y el día',
	counts: 'Personas e ingresos'
};
