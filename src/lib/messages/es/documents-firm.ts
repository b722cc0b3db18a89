/** Los documentos de la empresa: sus licencias e impuestos, y su vínculo con el Condado o la Ciudad. */
import { lines, type DocumentWordsFor } from '../document-words';

const onlyWithParentElsewhere = 'Solo si la sede de su empresa matriz está en otra parte.';

export const firm: DocumentWordsFor<'firm'> = {
	btrc: {
		title: 'Certificado de registro fiscal comercial de la Ciudad (BTRC)',
		accepted: (where) => [
			'Una copia, con su cuenta fiscal al corriente: nada vencido y sin multas',
			`Si solicita por sus empleados, debe mostrar su dirección en ${where}`
		]
	},
	btrcExemption: {
		title: 'Prueba de que está exento del BTRC',
		accepted: lines('De la Oficina de Finanzas de la Ciudad (Office of Finance)')
	},
	btrcOrExemption: {
		title: 'Certificado de registro fiscal comercial de la Ciudad (BTRC)',
		accepted: lines('Una copia, con su cuenta fiscal al corriente', 'O la prueba de que está exento')
	},
	countyLicense: {
		title: 'Licencia comercial del Condado de Los Ángeles',
		accepted: lines('Una copia, si su tipo de negocio la necesita')
	},
	requiredLicenses: {
		title: 'Cualquier otra licencia que exija su trabajo',
		accepted: lines('Una copia de cada una, sin vencer')
	},
	secretaryOfState: {
		title: 'Documentos del Secretario de Estado de California',
		accepted: lines(
			'Acta constitutiva (Articles of Incorporation u Organization)',
			'Declaración de información (Statement of Information)'
		),
		why: 'Su estado debe ser activo. Los documentos pueden mostrar una sede en otra parte.'
	},
	fictitiousName: {
		title: 'Registro del nombre comercial ficticio',
		accepted: lines('Para un negocio de un solo dueño (Fictitious Business Name)')
	},
	headquartersProof: {
		title: 'Prueba de la dirección de su sede',
		accepted: lines(
			'El contrato de alquiler, o la factura más reciente del impuesto a la propiedad',
			'El BTRC de la Ciudad',
			'Su declaración federal de impuestos, si presenta una',
			'El acta constitutiva, si tiene una'
		),
		why: 'Se exige a toda empresa que califica por su sede.'
	},
	homeStatement: {
		title: 'Declaración de hechos sobre su sede en casa',
		person: 'Firma el dueño o un directivo de la empresa',
		accepted: (where) => [
			'En papel membretado, firmada por el dueño o un directivo de la empresa. Certifica:',
			'que la sede está en la dirección de la solicitud',
			`que no tiene otra oficina ni espacio de trabajo fuera de ${where}`,
			'que la gerencia o los directivos trabajan físicamente allí y dirigen la empresa desde allí',
			'cuántas horas trabajan allí'
		],
		why: 'Porque su sede está en una casa.'
	},
	subsidiaryArticles: {
		title: 'Documentos legales de la subsidiaria',
		accepted: lines(
			'Acta constitutiva presentada ante el Secretario de Estado',
			'Declaración de nombre comercial ficticio',
			'Cualquier otro documento legal que muestre dónde está su sede'
		),
		why: onlyWithParentElsewhere
	},
	subsidiaryStatement: {
		title: 'Declaración de hechos de la subsidiaria',
		accepted: (where) => [`Cómo lleva y dirige todo su negocio desde ${where}, aparte de su empresa matriz`],
		why: onlyWithParentElsewhere
	},
	subsidiaryRecords: {
		title: 'Registros de la subsidiaria y de su matriz',
		person: 'La subsidiaria y su matriz',
		accepted: lines(
			'Estatutos (bylaws)',
			'Organigrama',
			'Actas de reuniones',
			'Acuerdo operativo (operating agreement)',
			'Declaraciones de impuestos separadas de ambas'
		),
		why: onlyWithParentElsewhere
	},
	jointVentureAgreement: {
		title: 'Acuerdo de empresa conjunta (joint venture)',
		person: 'Cada socio',
		accepted: (where) => [
			'El día en que empieza',
			'El trabajo, bien definido, y de qué responde cada socio',
			'El personal y el equipo que aporta cada socio',
			`La dirección de la sede de la empresa conjunta, en ${where}`,
			'Si la aloja un socio local certificado: en qué lugar'
		],
		why: 'Se entrega al menos 15 días antes de la fecha límite de la licitación.'
	},
	employeeList: {
		title: 'Hoja de cálculo de empleados de tiempo completo',
		accepted: (where) => [
			`Cincuenta de ellos, o la mitad de todos, que trabajan en ${where}`,
			'Para cada uno, la página del DE 9C donde está su nombre',
			'Solo personas que aparecen en los cuatro trimestres más recientes'
		]
	},
	de9c: {
		title: 'Informes DE 9C de los cuatro trimestres más recientes',
		accepted: lines(
			'El informe trimestral de salarios y contribuciones del Estado',
			'Con los nombres de su lista resaltados',
			'De los doce meses anteriores a su firma'
		)
	},
	parentSubsidiaryProof: {
		title: 'Prueba de la matriz y sus subsidiarias',
		person: 'La matriz y cada subsidiaria',
		accepted: lines(
			'Documentos que muestren que las subsidiarias son totalmente suyas',
			'El FEIN o TIN propio de cada una'
		),
		why: 'Porque usted cuenta a los empleados de sus subsidiarias.'
	}
};
