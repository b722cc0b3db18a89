import type { Before } from '../en/before';

/** Qué saber antes de solicitar: qué se hace público, quién firma, qué avisar y cómo no perder el turno. */
export const before: Before = {
	title: 'Antes de solicitar',
	description: 'Qué se hace público, quién puede firmar y qué debe avisar una vez certificado.',
	hint: 'Lo que muchas empresas descubren demasiado tarde, y dónde está en las reglas.',
	city: 'Para las certificaciones de la Ciudad',
	county: 'Para las certificaciones del Condado',
	homeBusiness: 'Usted lleva su negocio desde una casa: lea primero esto.',
	toReviewer: 'Para el personal de las agencias: cada regla como la leemos',
	says: {
		registerOnRamp: {
			title: 'Regístrese primero en RAMP',
			text: 'La Ciudad recibe la solicitud solo por RAMP. El nombre del negocio debe ser el mismo en la solicitud, en su perfil de RAMP y en su certificado fiscal de la Ciudad (BTRC). La dirección también debería ser la misma.'
		},
		published: {
			title: 'Su nombre, estado y contacto se hacen públicos',
			text: 'El estado de la certificación y los datos de contacto se publican en el perfil de rampla.org. Para LSB y LTE, también en el sitio de la Oficina.',
			home: 'Si trabaja desde casa, piense qué dirección, teléfono y correo pone en su perfil de RAMP: cualquiera puede verlos.'
		},
		whoSigns: {
			title: 'Quién puede firmar',
			text: 'El dueño, o un directivo debidamente autorizado: por ejemplo el presidente, el director general (CEO), de operaciones (COO) o de finanzas (CFO), el contralor, el gerente general, un vicepresidente, o un directivo que figure en el acta constitutiva o en el acuerdo operativo. Se firma bajo pena de perjurio.'
		},
		howToSign: {
			title: 'Con tinta o con firma electrónica autenticada',
			text: 'No se acepta un nombre escrito a máquina ni una imagen pegada de la firma. La Ciudad puede exigir tinta en un caso dado.'
		},
		complete: {
			title: 'Un formulario incompleto pierde su turno',
			text: 'Un formulario insuficiente se rechaza en RAMP y no cuenta como presentado. Cuenta el día en que llega completo y firmado. Las revisiones siguen el orden de ese día.'
		},
		documents: {
			title: 'Espere con los documentos hasta que se los pidan',
			text: 'Después del formulario, la Ciudad pide documentos por correo electrónico. Desde ese correo tiene 14 días calendario; si no, la solicitud se cierra. No suba documentos a RAMP a menos que se lo pidan.'
		},
		changes: {
			title: 'Avise de los cambios en diez días calendario',
			text: 'Una mudanza, otra sede, menos personas en el Condado o en la Ciudad, otra dirección en RAMP, nuevas afiliadas, más ingresos: avise a la Oficina por escrito, por correo electrónico. Quien no avisa puede perder la certificación de inmediato.'
		},
		notTransferable: {
			title: 'Es solo suya',
			text: 'Una certificación no pasa entre matriz, subsidiaria y empresas hermanas. Cada una presenta su propia solicitud.'
		},
		jointVenture: {
			title: 'La de una empresa conjunta sirve para un contrato',
			text: 'Solo se puede usar para esa oportunidad de contrato, y los socios no pueden usarla para sí mismos.'
		},
		registerOnWebven: {
			title: 'Regístrese primero en Webven',
			text: 'El Condado recibe la solicitud en línea, de empresas registradas como proveedores en su portal Webven.'
		},
		certifiedAtBid: {
			title: 'Esté certificado cuando entregue la oferta',
			text: 'Una certificación en trámite no cuenta. Pida la preferencia con cada oferta, con la carta del DCBA adjunta.'
		},
		countyChanges: {
			title: 'Avise al DCBA de inmediato si deja de calificar',
			text: 'Quien no avisa y acepta un contrato puede tener que devolver la diferencia y pagar una multa de hasta el diez por ciento del contrato.'
		},
		perjury: {
			title: 'Se firma bajo pena de perjurio',
			text: 'Pedir la preferencia es hacer una declaración. Lea cada casilla marcada antes de firmar.'
		}
	}
};
