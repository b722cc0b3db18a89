import type { workSpaceCriteria as inEnglish } from '../en/rules-work-space';
import type { CriterionSentence } from '../shape';
import { inPlace, ofPlace, spaceOf } from './rules-subject';

/** Procedimientos n.º 1 y n.º 2, punto 1: un espacio de trabajo físico que califica. */
export const workSpaceCriteria: Record<keyof typeof inEnglish, CriterionSentence> = {
	occupiesWorkSpace: {
		requires: (about) => `La empresa tiene ${inPlace(about)} un espacio de trabajo físico que califica.`,
		met: (about) => `Usted tiene ${inPlace(about)} un espacio de trabajo que califica.`,
		unmet: (about) => `Usted no tiene ${inPlace(about)} ningún espacio de trabajo que califique.`
	},
	spaceIsInside: {
		requires: (about) => `El ${spaceOf(about)} de la empresa está ${inPlace(about)}.`,
		met: (about) => `Su ${spaceOf(about)} está ${inPlace(about)}.`,
		unmet: (about) => `Su ${spaceOf(about)} no está ${inPlace(about)}.`
	},
	spaceCounts: {
		requires: (about) =>
			`El ${spaceOf(about)} de la empresa es un local comercial o una vivienda, no un espacio compartido (coworking), una oficina virtual ni un buzón.`,
		met: (about) => `Su ${spaceOf(about)} es un local comercial o una vivienda, y ambos pueden contar.`,
		unmet: (about) =>
			`Su ${spaceOf(about)} es un espacio compartido (coworking), una oficina virtual o un buzón, y ninguno de ellos cuenta.`
	},
	spaceIsExclusive: {
		requires: (about) =>
			`El ${spaceOf(about)} está reservado solo para la empresa en todo momento, no únicamente cuando lo necesita.`,
		met: (about) => `Su ${spaceOf(about)} está reservado para usted en todo momento.`,
		unmet: (about) => `Su ${spaceOf(about)} no está reservado para usted en todo momento.`
	},
	ownersHaveNoOfficeOutside: {
		requires: (about) =>
			`Si el ${spaceOf(about)} de la empresa es una vivienda, ningún dueño o directivo mantiene una oficina permanente fuera ${ofPlace(about)}.`,
		met: (about) => `Ningún dueño o directivo mantiene una oficina permanente fuera ${ofPlace(about)}.`,
		unmet: (about) =>
			`Un dueño o directivo mantiene una oficina permanente fuera ${ofPlace(about)}, así que su ${spaceOf(about)} no puede contar como oficina en casa.`
	},
	tenancyCounts: {
		requires: (about) =>
			`El ${spaceOf(about)} de la empresa es propio, alquilado, subalquilado a un inquilino del dueño o administrador, alquilado mes a mes o facilitado por un socio certificado de la empresa conjunta.`,
		met: (about) => `La forma en que usted ocupa su ${spaceOf(about)} puede contar.`,
		unmet: (about) =>
			`Usted no tiene contrato de alquiler ni escritura de su ${spaceOf(about)}, o se lo alquila a alguien que solo lo subalquila. Ni lo uno ni lo otro cuenta.`
	},
	isHousedAsJointVenture: {
		requires: (about) =>
			`La empresa es una empresa conjunta, porque solo una empresa conjunta puede usar el local de su socio como su ${spaceOf(about)}.`,
		met: () =>
			'Usted es una empresa conjunta, así que puede alojarla un socio que esté certificado como local.',
		unmet: (about) =>
			`Usted no es una empresa conjunta, así que su ${spaceOf(about)} no cuenta mientras solo aloje allí a su empresa un socio.`
	},
	hasSixMonthsPayments: {
		requires: (about) =>
			`Hay comprobantes de seis meses de pagos de alquiler del ${spaceOf(about)} de la empresa, porque se alquila mes a mes.`,
		met: (about) => `Usted puede mostrar seis meses de pagos de alquiler de su ${spaceOf(about)}.`,
		unmet: (about) =>
			`Usted no puede mostrar seis meses de pagos de alquiler de su ${spaceOf(about)}, y un alquiler mes a mes los necesita.`
	},
	hasPaymentsOrLastLeasePayment: {
		requires: (about) =>
			`Para el ${spaceOf(about)} de la empresa hay comprobantes de seis meses de pagos de alquiler, o del último pago de su antiguo contrato de más de tres años.`,
		met: (about) =>
			`Para su ${spaceOf(about)} usted puede mostrar seis meses de pagos de alquiler, o el último pago de su antiguo contrato de más de tres años.`,
		unmet: (about) =>
			`Para su ${spaceOf(about)} usted no puede mostrar ni seis meses de pagos de alquiler ni el último pago de su antiguo contrato de más de tres años.`
	},
	hasLandlordLetter: {
		requires: (about) =>
			`El arrendador del ${spaceOf(about)} de la empresa declara en una carta que está dispuesto a alquilárselo durante los cinco años de la certificación.`,
		met: (about) =>
			`Usted tiene o puede conseguir una carta del arrendador de su ${spaceOf(about)} para los cinco años de la certificación.`,
		unmet: (about) =>
			`Usted no tiene una carta del arrendador de su ${spaceOf(about)} para los cinco años, y un alquiler nuevo mes a mes la necesita.`
	},
	rentIsFair: {
		requires: (about) =>
			`El alquiler del ${spaceOf(about)} de la empresa no es inferior al valor justo de mercado, que es lo que otros pagan por un espacio así.`,
		met: (about) => `El alquiler de su ${spaceOf(about)} no es inferior al valor justo de mercado.`,
		unmet: (about) =>
			`El alquiler de su ${spaceOf(about)} es inferior al valor justo de mercado, y un contrato así no califica.`
	}
};
