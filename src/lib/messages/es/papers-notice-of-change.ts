/** El aviso de un cambio a la Ciudad. */
import type { NoticeOfChangeWords } from '../../papers/la-city/notice-of-change/words';

export const noticeOfChange: NoticeOfChangeWords = {
	byEmail: (address) => `Por correo electrónico: ${address}`,
	title: 'Aviso de un cambio que afecta nuestra certificación',
	emailSubject: (firm, number) =>
		number === undefined
			? `Aviso de cambio: ${firm}`
			: `Aviso de cambio: ${firm}, número de proveedor en RAMP ${number}`,
	greeting: 'A la Oficina de Administración de Contratos (Bureau of Contract Administration):',
	opening:
		'Estamos certificados en el programa de preferencia para empresas locales (LBPP). Como pide el Procedimiento n.º 5 de sus normas, avisamos por escrito de un cambio que afecta o puede afectar nuestra elegibilidad.',
	certifications: 'Certificaciones que tenemos',
	vendorNumber: 'Número de proveedor en RAMP',
	columns: { what: 'Qué cambió', day: 'Día del cambio', before: 'Antes', after: 'Ahora' },
	kinds: {
		workspace: 'Ubicación de un espacio de trabajo',
		headquarters: 'Ubicación de la sede',
		employeesInCity: 'Número de empleados que trabajan en la Ciudad de Los Ángeles',
		employeesInCounty: 'Número de empleados que trabajan en el Condado de Los Ángeles',
		rampAddress: 'Dirección en el perfil de RAMP',
		affiliates: 'Afiliadas',
		receipts: 'Ingresos brutos',
		ownership: 'Propiedad de la empresa',
		other: 'Otro criterio de elegibilidad'
	},
	line: (what, day, before, after) => `${what} (${day})\nAntes: ${before}\nAhora: ${after}`,
	request: 'Por favor, confirmen que recibieron este aviso y dígannos qué documentos necesitan.',
	closing: 'Atentamente,',
	yours: 'lo llena usted',
	keep: {
		title: 'Antes de enviarlo',
		notice: 'Guarde esta página. No es parte del aviso.',
		by: (what, day, last) => `${what}, cambio del ${day}: avise a la Ciudad a más tardar el ${last}.`,
		items: [
			'La Ciudad quiere el aviso en un plazo de 10 días calendario desde el cambio, por escrito, por correo electrónico. Los fines de semana y los feriados cuentan.',
			'¿Ya pasó el plazo? Envíelo de inmediato. Sin aviso, la Ciudad puede quitar la certificación enseguida.',
			'Ponga al día también su perfil en RAMP y su certificado de impuestos (BTRC).',
			'Mire sus resultados con los datos nuevos: dicen si todavía califica.',
			'La dirección es la de las normas de la Ciudad del 27 de marzo de 2024. Vale la de su propia carta.'
		],
		counts: 'Cambios que las normas nombran (puede haber otros)'
	},
	asks: {
		certifications: {
			label: '¿Qué certificaciones de la Ciudad tiene?',
			hint: 'Por ejemplo: LBE y LSB.'
		},
		changes: {
			label: '¿Qué ha cambiado?',
			hint: 'Una fila para cada cambio, con el día en que ocurrió. Desde ese día corren los 10 días calendario.'
		},
		what: 'Qué cambió',
		day: 'Día del cambio',
		before: 'Cómo era antes',
		after: 'Cómo es ahora'
	}
};
