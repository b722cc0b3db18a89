/** Los documentos de un espacio de trabajo: con qué derecho está allí la empresa. */
import { lines, type DocumentWordsFor } from '../document-words';

export const premises: DocumentWordsFor<'premises'> = {
	lease: {
		title: 'Contrato de alquiler (lease), firmado',
		accepted: lines('El contrato original', 'Su modificación más reciente, si la hay'),
		why: 'Muestra que usted puede usar el espacio. No se acepta una renta menor que el valor justo de mercado.'
	},
	sublease: {
		title: 'Contrato de subarriendo (sublease), firmado',
		accepted: lines(
			'El contrato y su modificación más reciente, si la hay',
			'Debe mostrar que el acuerdo es con el dueño o el administrador de la propiedad'
		),
		why: 'No se acepta subarrendar de alguien que también subarrienda.'
	},
	leaseOrDeed: {
		title: 'Contrato de alquiler o escritura de su espacio',
		accepted: lines(
			'Si alquila: el contrato firmado y su modificación más reciente',
			'Si es dueño: la factura más reciente del impuesto a la propiedad, o una escritura notarizada'
		),
		why: 'Responda cómo tiene el espacio y esto será exacto.'
	},
	propertyTaxBillOrDeed: {
		title: 'Factura del impuesto a la propiedad o escritura',
		accepted: lines(
			'La factura anual más reciente del impuesto a la propiedad (Annual Property Tax Bill)',
			'O una escritura de cesión (grant deed) completa y firmada por quien cede, con la firma notarizada'
		),
		why: 'Muestra que el espacio es suyo.'
	},
	partnerHousing: {
		title: 'Prueba de que un socio certificado aloja a la empresa conjunta',
		accepted: lines('El acuerdo de empresa conjunta, con esa dirección', 'La certificación propia del socio'),
		why: 'Un socio local certificado puede alojar a la empresa conjunta. Las reglas no nombran un documento para ello; estos lo muestran.'
	},
	monthToMonthAgreement: {
		title: 'Acuerdo de mes a mes',
		accepted: lines('El acuerdo que tiene ahora', 'El contrato original, si empezó con uno'),
		why: 'Un alquiler de mes a mes puede contar, con las pruebas que siguen.'
	},
	sixMonthsPayments: {
		title: 'Prueba de seis meses de pagos de renta',
		accepted: lines(
			'Cheques cobrados',
			'O estados de cuenta del banco',
			'O estados de cuenta de la tarjeta de crédito'
		)
	},
	sixMonthsOrLastLeasePayment: {
		title: 'Prueba de pagos de renta',
		accepted: lines(
			'Seis meses de pagos: cheques cobrados, estados de cuenta del banco o de la tarjeta de crédito',
			'O el pago más reciente que hizo bajo el contrato largo original'
		),
		why: 'Como su contrato fue de más de tres años, basta con una de las dos.'
	},
	landlordStatement: {
		title: 'Declaración de hechos de su arrendador',
		person: 'Firma el arrendador',
		accepted: lines(
			'Una carta que diga que el arrendador está dispuesto a alquilarle durante los cinco años'
		),
		why: 'Porque su acuerdo de mes a mes es nuevo.'
	}
};
