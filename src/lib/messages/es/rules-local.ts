import type { localCriteria as inEnglish } from '../en/rules-local';
import type { CriterionSentence } from '../shape';
import { hoursOf, inPlace, ofPart, ofPlace, partOf, peopleOf } from './rules-subject';

/** Procedimientos n.º 1 y n.º 2, puntos 2 y 3: licencias e impuestos, y uno de tres vínculos con el Condado o la Ciudad. */
export const localCriteria: Record<keyof typeof inEnglish, CriterionSentence> = {
	isForProfit: {
		requires: () => 'La empresa tiene fines de lucro.',
		met: () => 'Su empresa tiene fines de lucro.',
		unmet: () =>
			'Su organización no tiene fines de lucro, y la Ciudad solo certifica como locales a empresas con fines de lucro. Aun así, puede llegar a ser empleador local de transición (LTE).'
	},
	isCertifiedLocal: {
		requires: () =>
			'La empresa tiene también el vínculo con el Condado de Los Ángeles que exige una empresa local (LBE), porque toda empresa de la Ciudad es una empresa local.',
		met: () =>
			'Usted tiene también el vínculo con el Condado de Los Ángeles que exige una empresa local (LBE).',
		unmet: () =>
			'Usted no tiene también el vínculo con el Condado de Los Ángeles que exige una empresa local (LBE), y una empresa de la Ciudad debe serlo.'
	},
	nameMatches: {
		requires: () =>
			'El nombre de la empresa es igual en la solicitud, en el sitio de licitaciones de la Ciudad (RAMP) y en el certificado de impuesto comercial de la Ciudad (BTRC), si tiene uno.',
		met: () =>
			'El nombre de su empresa es igual en el sitio de licitaciones de la Ciudad (RAMP) y en el certificado de impuesto comercial de la Ciudad (BTRC), si tiene uno.',
		unmet: () =>
			'El nombre de su empresa no es igual en la solicitud, en el sitio de licitaciones de la Ciudad (RAMP) y en su certificado de impuesto comercial de la Ciudad (BTRC).'
	},
	holdsBtrcOrIsExempt: {
		requires: () =>
			'La empresa tiene el certificado de impuesto comercial de la Ciudad (BTRC) sin nada pendiente, o está exenta de tenerlo.',
		met: () =>
			'Su certificado de impuesto comercial de la Ciudad (BTRC) no tiene nada pendiente, o su empresa está exenta de tenerlo.',
		unmet: () =>
			'Usted no tiene un certificado de impuesto comercial de la Ciudad (BTRC) sin nada pendiente, y su empresa tampoco está exenta de tenerlo.'
	},
	owesNoTaxes: {
		requires: () => 'La empresa no tiene impuestos atrasados con el Estado, el Condado ni la Ciudad.',
		met: () => 'Usted no tiene impuestos atrasados con el Estado, el Condado ni la Ciudad.',
		unmet: () => 'Usted tiene impuestos atrasados con el Estado, el Condado o la Ciudad.'
	},
	licensesAreCurrent: {
		requires: () => 'La empresa tiene todas las licencias que necesita y ninguna está vencida.',
		met: () => 'Usted tiene todas las licencias que necesita y ninguna está vencida.',
		unmet: () => 'A usted le falta una licencia que necesita, o tiene una vencida.'
	},
	isActiveWithSecretaryOfState: {
		requires: () =>
			'La empresa está activa ante el Secretario de Estado de California, o no tiene que registrarse allí.',
		met: () =>
			'Su empresa está activa ante el Secretario de Estado de California, o no tiene que registrarse allí.',
		unmet: () =>
			'Su empresa no está activa ante el Secretario de Estado de California: su registro está suspendido, cancelado o falta aunque debería existir.'
	},
	showsTie: {
		requires: (about) =>
			`La empresa tiene uno de tres vínculos ${inPlace(about)}: al menos ${peopleOf(about)} empleados de tiempo completo, al menos ${partOf(about)} de sus empleados de tiempo completo, o su sede principal.`,
		met: (about) =>
			`Usted tiene ${inPlace(about)} al menos uno de los tres vínculos: ${peopleOf(about)} empleados de tiempo completo, ${partOf(about)} de sus empleados de tiempo completo, o su sede principal.`,
		unmet: (about) =>
			`Usted no tiene ${inPlace(about)} ninguno de los tres vínculos: ${peopleOf(about)} empleados de tiempo completo, ${partOf(about)} de sus empleados de tiempo completo, o su sede principal.`
	},
	hasFiftyEmployees: {
		requires: (about) =>
			`Al menos ${peopleOf(about)} empleados de tiempo completo trabajan ${inPlace(about)}, y cumplen allí al menos el ${hoursOf(about)} de sus horas regulares del año. El certificado de impuesto comercial de la Ciudad (BTRC) muestra una dirección de allí, salvo que la empresa esté exenta.`,
		met: (about) =>
			`Usted tiene el vínculo por número: al menos ${peopleOf(about)} empleados de tiempo completo ${inPlace(about)}, con al menos el ${hoursOf(about)} de sus horas anuales regulares allí.`,
		unmet: (about) =>
			`Usted no tiene el vínculo por número. Hacen falta al menos ${peopleOf(about)} empleados de tiempo completo ${inPlace(about)} y allí al menos el ${hoursOf(about)} de sus horas regulares del año. El certificado de impuesto también debe mostrar una dirección de allí.`
	},
	hasHalfItsEmployees: {
		requires: (about) =>
			`Al menos ${partOf(about)} de los empleados de tiempo completo trabajan ${inPlace(about)}, y cumplen allí al menos el ${hoursOf(about)} de sus horas regulares del año. El certificado de impuesto comercial de la Ciudad (BTRC) muestra una dirección de allí, salvo que la empresa esté exenta.`,
		met: (about) =>
			`Usted tiene el vínculo por proporción: al menos ${partOf(about)} de sus empleados de tiempo completo ${inPlace(about)}, con al menos el ${hoursOf(about)} de sus horas anuales regulares allí.`,
		unmet: (about) =>
			`Usted no tiene el vínculo por proporción. Hacen falta al menos ${partOf(about)} de sus empleados de tiempo completo ${inPlace(about)} y allí al menos el ${hoursOf(about)} de sus horas regulares del año. El certificado de impuesto también debe mostrar una dirección de allí.`
	},
	employsFifty: {
		requires: (about) =>
			`Al menos ${peopleOf(about)} empleados de tiempo completo trabajan ${inPlace(about)} y aparecen en los cuatro informes de nómina más recientes al Estado (DE 9C).`,
		met: (about) =>
			`Al menos ${peopleOf(about)} de sus empleados de tiempo completo trabajan ${inPlace(about)}.`,
		unmet: (about) =>
			`Menos de ${peopleOf(about)} de sus empleados de tiempo completo trabajan ${inPlace(about)}.`
	},
	employsHalf: {
		requires: (about) =>
			`Al menos ${partOf(about)} de los empleados de tiempo completo trabajan ${inPlace(about)} y aparecen en los cuatro informes de nómina más recientes al Estado (DE 9C).`,
		met: (about) =>
			`Al menos ${partOf(about)} de sus empleados de tiempo completo trabajan ${inPlace(about)}.`,
		unmet: (about) =>
			`Menos ${ofPart(about)} de sus empleados de tiempo completo trabajan ${inPlace(about)}, o no tiene empleados de tiempo completo.`
	},
	hoursAreInside: {
		requires: (about) =>
			`Al menos el ${hoursOf(about)} de las horas regulares del año de estos empleados se trabaja ${inPlace(about)}.`,
		met: (about) =>
			`De las horas regulares del año de estos empleados, al menos el ${hoursOf(about)} se trabaja ${inPlace(about)}.`,
		unmet: (about) =>
			`Menos del ${hoursOf(about)} de las horas regulares del año de estos empleados se trabaja ${inPlace(about)}.`
	},
	btrcAddressIsInside: {
		requires: (about) =>
			`El certificado de impuesto comercial de la Ciudad (BTRC) muestra una dirección ${ofPlace(about)}, salvo que la empresa esté exenta de tenerlo.`,
		met: (about) =>
			`Su certificado de impuesto comercial de la Ciudad (BTRC) muestra una dirección ${ofPlace(about)}, o su empresa está exenta de tenerlo.`,
		unmet: (about) =>
			`Su certificado de impuesto comercial de la Ciudad (BTRC) no muestra una dirección ${ofPlace(about)}.`
	},
	isHeadquartered: {
		requires: (about) =>
			`La empresa tiene su sede principal ${inPlace(about)}: allí dirige todo el negocio y guarda sus registros.`,
		met: (about) => `Usted tiene su sede principal ${inPlace(about)} de una forma que cuenta.`,
		unmet: (about) => `Usted no tiene su sede principal ${inPlace(about)} de una forma que cuente.`
	},
	headquartersIsInside: {
		requires: (about) => `La sede principal de la empresa está ${inPlace(about)}.`,
		met: (about) => `Su sede principal está ${inPlace(about)}.`,
		unmet: (about) => `Usted no tiene una sede principal ${inPlace(about)}.`
	},
	headquartersKindCounts: {
		requires: () =>
			'La sede principal está en un local comercial o una vivienda, no en un espacio compartido (coworking), una oficina virtual ni un buzón.',
		met: () =>
			'Su sede principal no está en un espacio compartido (coworking), una oficina virtual ni un buzón.',
		unmet: () =>
			'Su sede principal está en un espacio compartido (coworking), una oficina virtual o un buzón. Según nuestra lectura, allí no cuenta.'
	},
	homeHeadquartersStandsAlone: {
		requires: (about) =>
			`Si la sede principal es una vivienda, la empresa no tiene ningún otro espacio de trabajo fuera ${ofPlace(about)}, sin contar los buzones.`,
		met: (about) =>
			`Usted no combina una sede principal en casa con otro espacio de trabajo fuera ${ofPlace(about)}.`,
		unmet: (about) =>
			`Su sede principal es una vivienda, y usted tiene otro espacio de trabajo fuera ${ofPlace(about)}.`
	},
	jointVentureIsEstablished: {
		requires: () => 'La empresa conjunta es una entidad legalmente constituida.',
		met: () => 'Su empresa conjunta es una entidad legalmente constituida.',
		unmet: () => 'Su empresa conjunta no es una entidad legalmente constituida.'
	},
	jointVentureIsUseful: {
		requires: () => 'La empresa conjunta cumple un propósito comercialmente útil.',
		met: () => 'Su empresa conjunta cumple un propósito comercialmente útil.',
		unmet: () => 'Su empresa conjunta no cumple un propósito comercialmente útil.'
	}
};
