/** Las palabras de los papeles para alquileres de mes a mes: la declaración del arrendador y la lista de pagos. */
import type { LandlordStatementWords } from '../../papers/la-city/landlord-statement';
import type { PaymentLogWords } from '../../papers/la-city/payment-log';
import type { Place } from '../../rules/language';

const procedures = (places: readonly Place[]): string =>
	places
		.map((place) => (place === 'county' ? 'Procedimiento n.º 1, punto 1' : 'Procedimiento n.º 2, punto 1'))
		.join('; ');

const space = 'Dirección del espacio de trabajo';
const spaceName = 'Unidad o nombre del espacio de trabajo, si lo tiene';

export const tenancy = { space: 'Espacio de trabajo' };

export const landlordStatement: LandlordStatementWords = {
	title: 'Declaración de hechos del arrendador',
	footer: 'Declaración del arrendador para el programa LBPP de la Ciudad. No es un formulario de la Ciudad.',
	subject: (places) =>
		`Acuerdo nuevo de mes a mes. Normas del LBPP de la Ciudad de Los Ángeles, vigentes desde el 27 de marzo de 2024: ${procedures(places)}.`,
	why: 'Al arrendador: para un acuerdo nuevo de mes a mes, la Ciudad le pide a su inquilino prueba de seis meses de pagos y esta declaración. Llene lo que está vacío. Firme solo si cada línea es verdad.',
	landlord: { name: 'Arrendador', address: 'Dirección del arrendador', phone: 'Teléfono del arrendador' },
	tenant: 'Nombre del inquilino (la empresa que solicita la certificación)',
	space,
	spaceName,
	agreement: 'Fecha del acuerdo de mes a mes',
	intro: 'Declaro como hecho:',
	is: {
		owner: 'Soy dueño de la propiedad, o firmo por su dueño.',
		manager: 'Administro la propiedad.'
	},
	fact: 'El inquilino alquila este espacio de trabajo con un acuerdo de mes a mes.',
	willing: (certifications) =>
		`Estoy dispuesto a alquilar este espacio de trabajo al inquilino mientras dure su certificación (5 años) como ${certifications.join(' y ')}.`,
	signing: {
		signature: 'Firma del arrendador',
		date: 'Fecha',
		name: 'Nombre de quien firma',
		title: 'Cargo, si firma por una empresa'
	},
	forLandlord: 'lo llena el arrendador',
	ask: {
		landlords: 'El arrendador',
		landlordsHint:
			'Uno por cada espacio de trabajo con un acuerdo nuevo de mes a mes. También lo puede llenar el arrendador.'
	}
};

export const paymentLog: PaymentLogWords = {
	title: 'Pagos de renta de seis meses',
	footer: 'Lista de pagos y pruebas para el programa LBPP de la Ciudad. No es un formulario de la Ciudad.',
	subject: (places) =>
		`Alquiler de mes a mes. Normas del LBPP de la Ciudad de Los Ángeles, vigentes desde el 27 de marzo de 2024: ${procedures(places)}.`,
	tenant: 'Nombre del inquilino (la empresa que solicita la certificación)',
	space,
	spaceName,
	landlord: 'Pagado a (arrendador)',
	intro:
		'Una línea por cada pago. La prueba de cada uno va adjunta: un cheque cobrado, un estado de cuenta del banco, uno de la tarjeta de crédito o algo parecido.',
	columns: {
		month: 'Mes que paga',
		paid: 'Día del pago',
		amount: 'Monto',
		method: 'Cómo se pagó',
		proof: 'Prueba',
		attached: 'Adjunta'
	},
	methods: {
		check: 'Cheque',
		transfer: 'Transferencia',
		card: 'Tarjeta de crédito',
		moneyOrder: 'Giro (money order)',
		cash: 'Efectivo',
		other: 'Otro'
	},
	proofs: {
		canceledCheck: 'Cheque cobrado',
		bankStatement: 'Estado de cuenta del banco',
		cardStatement: 'Estado de cuenta de la tarjeta',
		other: 'Otra'
	},
	attached: 'Sí',
	lastOnLease:
		'O, en lugar de los seis meses: el pago más reciente que se hizo bajo el contrato original de más de tres años',
	forHand: 'por llenar',
	forTicking: 'marque cuando la prueba esté adjunta',
	ask: {
		payments: 'Pagos de renta',
		paymentsHint: 'Seis meses, un pago tras otro.',
		monthHint: 'Por ejemplo, marzo de 2026.'
	}
};
