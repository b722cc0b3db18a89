import type { WordsWhere } from '../../interview/words';

/** Preguntas sobre cada oficina o espacio de trabajo. `space` es su nombre. */
export const workspaceQuestions: WordsWhere<
	'workspaces' | `workspaces[].${string}` | 'ownersOtherPermanentOffice'
> = {
	workspaces: {
		name: 'Oficinas y espacios de trabajo',
		asks: '¿Qué oficinas o espacios de trabajo tiene?',
		hint: 'Anótelos todos, estén donde estén: tienda, oficina, bodega, la casa desde donde trabaja, un escritorio alquilado, un buzón. Si no hay ninguno, dígalo.',
		why: 'Las certificaciones de la Ciudad piden un espacio de trabajo real en el Condado o en la Ciudad. Un espacio fuera también puede importar, si trabaja desde casa.'
	},
	'workspaces[].label': {
		name: 'Nombre del espacio',
		asks: () => '¿Cómo le llama a este espacio?',
		hint: 'Cualquier nombre que le ayude a distinguir sus espacios, como “la tienda”.',
		why: 'Solo le sirve a usted aquí. Ninguna agencia lo ve, salvo en los documentos que prepare.'
	},
	'workspaces[].address': {
		name: 'Dirección',
		asks: (space) => `¿Cuál es la dirección de ${space}?`,
		why: 'La solicitud de la Ciudad pide la dirección. Conviene que sea la misma en RAMP y en el BTRC.'
	},
	'workspaces[].location': {
		name: 'Ubicación',
		asks: (space) => `¿Dónde está ${space}?`,
		hint: 'Busque el barrio o la ciudad. Cuidado: el correo a “Los Angeles” también llega a lugares que están fuera de la Ciudad.',
		options: {
			cityOfLosAngeles: {
				label: 'En la Ciudad de Los Ángeles',
				hint: 'También Van Nuys, San Pedro, Boyle Heights …'
			},
			elsewhereInCounty: {
				label: 'En otra parte del Condado de Los Ángeles',
				hint: 'En otra ciudad, o en ninguna, como East Los Angeles'
			},
			outsideCounty: { label: 'Fuera del Condado de Los Ángeles' }
		},
		why: 'Un negocio local (LBE) necesita un espacio de trabajo en el Condado; un negocio de la ciudad (CBE), en la Ciudad.',
		unsureHint: 'No se guíe por la dirección postal. Pregunte a la Ciudad, o busque la dirección en su mapa.'
	},
	'workspaces[].headquarters': {
		name: 'Sede principal',
		asks: (space) => `¿Es ${space} la sede principal?`,
		hint: 'La sede principal es desde donde se dirige todo el negocio, y donde se guardan los libros y los documentos de dinero, impuestos y personal. Solo puede haber una.',
		why: 'Tener la sede en el Condado, o en la Ciudad, es una forma de mostrar que el negocio es local. Para un pequeño negocio local (LSB), y para una empresa conjunta, es obligatorio.'
	},
	'workspaces[].kind': {
		name: 'Tipo de lugar',
		asks: (space) => `¿Qué tipo de lugar es ${space}?`,
		options: {
			commercial: {
				label: 'Local comercial',
				hint: 'Tienda, oficina, taller, bodega. También una suite ejecutiva, si la tiene con un contrato de arrendamiento o una escritura de verdad'
			},
			home: { label: 'Una vivienda', hint: 'Trabaja desde donde alguien vive' },
			coworking: {
				label: 'Espacio compartido (coworking)',
				hint: 'Por membresía o suscripción, aunque tenga escritorio u oficina propia'
			},
			virtualOffice: {
				label: 'Oficina virtual',
				hint: 'Una dirección y servicios, y un cuarto solo cuando hace falta'
			},
			mailbox: { label: 'Buzón', hint: 'Apartado postal o servicio de correo' }
		},
		why: 'Los espacios compartidos, las oficinas virtuales y los buzones no cuentan como espacio de trabajo. La Ciudad lee el contrato y decide.'
	},
	'workspaces[].exclusiveAtAllTimes': {
		name: 'Reservado para el negocio en todo momento',
		asks: (space) => `¿${space} está reservado solo para el negocio, en todo momento?`,
		hint: 'Responda que no si lo reserva por horas, se turna o lo usa solo cuando lo necesita.',
		why: 'Un espacio que se usa “según se necesite” no cuenta. Debe estar reservado solo para el negocio en todo momento.'
	},
	'workspaces[].tenancy': {
		name: 'Derecho a ocuparlo',
		asks: (space) => `¿Con qué derecho usa el negocio ${space}?`,
		options: {
			owned: { label: 'Es propio', hint: 'Del negocio o de quien solicita, con escritura' },
			lease: {
				label: 'Arrendamiento por un tiempo fijo',
				hint: 'Con el propietario o el administrador del inmueble'
			},
			sublease: {
				label: 'Subarriendo',
				hint: 'De un inquilino que le renta al propietario o al administrador'
			},
			subSublease: {
				label: 'Subarriendo de un subarriendo',
				hint: 'De alguien que a su vez lo subarrienda, por el tiempo que sea'
			},
			monthToMonth: { label: 'De mes a mes', hint: 'Rentado, sin fecha fija de término' },
			housedByPartner: {
				label: 'Alojado por un socio de la empresa conjunta',
				hint: 'El socio está certificado como local. Solo para una empresa conjunta'
			},
			none: { label: 'Ninguno de estos', hint: 'Sin contrato de arrendamiento y sin escritura' }
		},
		why: 'Debe comprobar el derecho a usar el espacio, con un contrato, una escritura o algo parecido. El subarriendo de un subarriendo no cuenta. De mes a mes se piden comprobantes de pago.',
		unsureHint:
			'Vea quién firmó el contrato como arrendador: ¿el propietario o administrador, u otro inquilino?'
	},
	'workspaces[].monthToMonthOrigin': {
		name: 'Cómo empezó el mes a mes',
		asks: (space) => `¿Cómo empezó la renta de mes a mes de ${space}?`,
		options: {
			leaseOfThreeYearsOrLess: { label: 'Después de un contrato de tres años o menos' },
			leaseOverThreeYears: { label: 'Después de un contrato de más de tres años' },
			newAgreement: { label: 'De mes a mes desde el principio' }
		},
		why: 'De eso depende qué comprobante quiere la Ciudad: seis meses de pagos, el último pago del contrato largo anterior, o además una carta del arrendador.'
	},
	'workspaces[].sixMonthsPaymentProof': {
		name: 'Seis meses de pagos de renta',
		asks: (space) => `¿Puede comprobar seis meses de pagos de renta de ${space}?`,
		hint: 'Por ejemplo, cheques cobrados, estados de cuenta del banco o de la tarjeta de crédito.',
		why: 'Una renta de mes a mes cuenta si comprueba los pagos de seis meses.'
	},
	'workspaces[].lastPaymentOnOriginalLeaseProof': {
		name: 'Último pago del contrato anterior',
		asks: (space) => `¿Puede comprobar el último pago del contrato anterior de ${space}?`,
		hint: 'El pago más reciente bajo el contrato de más de tres años, antes de pasar a mes a mes.',
		why: 'Después de un contrato de más de tres años, este comprobante basta en lugar de los seis meses de pagos.'
	},
	'workspaces[].landlordLetter': {
		name: 'Carta del arrendador',
		asks: (space) => `¿Tiene, o puede conseguir, una carta del arrendador de ${space}?`,
		hint: 'Dice que el arrendador está dispuesto a rentarle durante los cinco años de la certificación.',
		options: { yes: { label: 'Sí', hint: 'Por los cinco años completos' }, no: { label: 'No' } },
		why: 'Una renta que fue de mes a mes desde el principio necesita esta carta, además de los seis meses de pagos.'
	},
	'workspaces[].rentAtFairMarketValue': {
		name: 'Renta a precio de mercado',
		asks: (space) => `¿La renta de ${space} es más o menos lo que otros pagan por un espacio así?`,
		hint: 'Responda que no si es gratis o claramente menos que el precio de mercado, por ejemplo porque el arrendador es de la familia.',
		why: 'Una renta por debajo del valor justo de mercado no cuenta. La Ciudad compara rentas en al menos dos buscadores y decide.'
	},
	ownersOtherPermanentOffice: {
		name: 'Otra oficina permanente de los dueños',
		asks: '¿Algún dueño o directivo tiene una oficina permanente aparte de la vivienda?',
		hint: 'Cuente también un espacio que ya anotó, si trabaja ahí. Si hay varias, elija la más lejana.',
		options: {
			none: { label: 'No' },
			cityOfLosAngeles: { label: 'Sí, en la Ciudad de Los Ángeles' },
			elsewhereInCounty: { label: 'Sí, en otra parte del Condado de Los Ángeles' },
			outsideCounty: { label: 'Sí, fuera del Condado de Los Ángeles' }
		},
		why: 'Una oficina en casa no cuenta si un dueño o directivo tiene una oficina permanente fuera del Condado (para LBE) o fuera de la Ciudad (para CBE).'
	}
};
