/** La manifestación de interés en el programa piloto del Condado para fabricantes locales. */
import type { MadeInLaWords } from '../../papers/la-county/made-in-la/words';

export const madeInLa: MadeInLaWords = {
	title: 'Manifestación de interés: programa piloto Made in Los Angeles',
	pilot:
		'Sobre un programa piloto. El Condado no ha publicado, en las fuentes de este documento, quién califica. Esto no es una solicitud, y nada en ella afirma que la empresa califique.',
	addressee: [
		'Department of Economic Opportunity (DEO) and Internal Services Department (ISD)',
		'County of Los Angeles'
	],
	noAddress:
		'Dirección o formulario en línea: busque el formulario de interés del Condado en las páginas de DEO o ISD',
	opening: (firm) =>
		`${firm ?? 'Nuestra empresa'} fabrica en el Condado de Los Ángeles y se interesa en el programa piloto Made in Los Angeles (moción de la Junta de Supervisores del 5 de mayo de 2026). Por favor, manténgannos informados.`,
	products: {
		title: 'Qué fabricamos',
		columns: {
			product: 'Producto',
			volume: 'Cuántos al mes',
			share: 'Hecho en el Condado (por ciento)',
			buyers: 'Quién lo compra ahora'
		}
	},
	sites: {
		title: 'Dónde lo fabricamos',
		columns: { address: 'Dirección', work: 'Trabajo que se hace ahí', people: 'Personas que trabajan' }
	},
	certificates: {
		title: 'Certificados y sellos',
		columns: { name: 'Certificado', number: 'Número', until: 'Vale hasta' }
	},
	criteria: {
		title: 'Lo que la moción nombra, y lo que decimos nosotros',
		intro:
			'La moción enumera algunos para la definición que vendrá, y habla de otros como el problema por resolver.',
		columns: { named: 'Nombrado en la moción', ours: 'Nuestra palabra', source: 'Moción' },
		names: {
			madeInCounty: 'Nuestros productos se fabrican en el Condado de Los Ángeles.',
			localToCounty: 'Nuestro negocio es local del Condado de Los Ángeles.',
			lawsFollowed: 'Cumplimos las leyes y normas que nos corresponden.',
			hourlyPay: 'A todos se les paga por hora, el salario mínimo o más, y a nadie por pieza.',
			noWageClaims: 'No se nos ha hallado ninguna falta de salario u horas, y no hay reclamos abiertos.',
			safeWorkplace: 'Tenemos reglas y equipo de salud y seguridad, y la gente está capacitada.',
			ventilationAndHeat: 'Los lugares de trabajo están limpios, ventilados y protegidos del calor.',
			suppliersToo: 'Los talleres que trabajan para nosotros cumplen lo mismo.',
			meetsCountyNeeds: 'Fabricamos algo que compran los departamentos del Condado.'
		}
	},
	labor: 'Cómo cuidamos a quienes trabajan aquí',
	interest: {
		title: 'Qué más nos interesa',
		label: 'El sello “Locally Owned” de la campaña “Shop Local LA County”.',
		group: 'Asesorar sobre el piloto en el grupo de trabajo de fabricantes y organizaciones de trabajadores.'
	},
	request: 'Por favor, avísennos cuando se publique la definición y cómo solicitarlo.',
	closing: 'Atentamente,',
	subject: (firm) =>
		`Programa piloto Made in Los Angeles: manifestación de interés${firm === undefined ? '' : `, ${firm}`}`,
	footer:
		'Un programa piloto: su definición no está en nuestras fuentes. Preparado con BidLocal LA, que no es una agencia.',
	asks: {
		products: { label: '¿Qué fabrica?', hint: 'Una entrada por producto.' },
		sites: {
			label: '¿Dónde lo fabrica?',
			hint: 'Cada lugar de fabricación, dentro del Condado o no.'
		},
		certificates: {
			label: '¿Qué certificados y sellos tiene?',
			hint: 'Por ejemplo: LSBE, Green, B Corp, un registro estatal de confección, un premio de seguridad.'
		},
		criteria: {
			madeInCounty: { label: '¿Se fabrican sus productos en el Condado de Los Ángeles?' },
			localToCounty: {
				label: '¿Es su negocio local del Condado de Los Ángeles?',
				hint: 'La moción deja abierto qué cuenta como local. Diga cómo lo llamaría usted.'
			},
			lawsFollowed: { label: '¿Cumple las leyes y normas que le corresponden?' },
			hourlyPay: {
				label: '¿Se paga a todos por hora, el salario mínimo o más?',
				hint: 'La moción dice que California prohibió en 2022 el pago por pieza en la confección.'
			},
			noWageClaims: { label: '¿Está libre de faltas de salario u horas y de reclamos abiertos?' },
			safeWorkplace: { label: '¿Tiene reglas y equipo de salud y seguridad, con capacitación?' },
			ventilationAndHeat: {
				label: '¿Están sus lugares de trabajo limpios, ventilados y protegidos del calor?'
			},
			suppliersToo: {
				label: '¿Cumplen lo mismo los talleres que trabajan para usted?',
				hint: 'Responda sí si nadie más trabaja para usted.'
			},
			meetsCountyNeeds: {
				label: '¿Fabrica algo que compran los departamentos del Condado?',
				hint: 'Por ejemplo: uniformes, ropa de cama, muebles, impresos, equipo de protección.'
			}
		},
		labor: {
			label: '¿Cómo cuida a quienes trabajan para usted?',
			hint: 'Salarios, prestaciones, capacitación, seguridad, idioma, cómo se atiende una queja.'
		},
		label: { label: '¿Le interesa el sello “Locally Owned”?' },
		group: { label: '¿Asesoraría sobre el piloto en su grupo de trabajo?' }
	}
};
