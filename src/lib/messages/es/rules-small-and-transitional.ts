import type { smallAndTransitionalCriteria as inEnglish } from '../en/rules-small-and-transitional';
import type { CriterionSentence } from '../shape';
import { dollarsOf, inPlace, peopleOf, shareOf, yearsOf } from './rules-subject';

/** Procedimiento n.º 3, pequeña empresa local, y procedimiento n.º 4, empleador local de transición. */
export const smallAndTransitionalCriteria: Record<keyof typeof inEnglish, CriterionSentence> = {
	isLocalForSmall: {
		requires: () =>
			'La empresa cumple los criterios de una empresa local (LBE). Toda empresa de la Ciudad (CBE) los cumple.',
		met: () => 'Usted cumple los criterios de una empresa local (LBE).',
		unmet: () => 'Usted no cumple todos los criterios de una empresa local (LBE).'
	},
	isNotDominant: {
		requires: () =>
			'La empresa, junto con sus afiliadas (empresas bajo el mismo control), no es dominante en su ramo.',
		met: () => 'Su empresa, junto con sus afiliadas, no es dominante en su ramo.',
		unmet: () => 'Su empresa, junto con sus afiliadas, es dominante en su ramo.'
	},
	isIndependent: {
		requires: () => 'La empresa es de propiedad y de operación independientes.',
		met: () => 'Su empresa es de propiedad y de operación independientes.',
		unmet: () => 'Su empresa no es de propiedad y de operación independientes.'
	},
	isNoSubsidiary: {
		requires: () => 'La empresa no es una subsidiaria: ninguna empresa matriz es dueña de toda ella.',
		met: () => 'Su empresa no es subsidiaria de una empresa matriz.',
		unmet: () =>
			'Una empresa matriz es dueña de toda su empresa, y una subsidiaria no puede ser pequeña empresa local (LSB).'
	},
	smallIsHeadquartered: {
		requires: (about) =>
			`La sede principal de la empresa está ${inPlace(about)}. Para una pequeña empresa local (LSB) no basta ningún otro vínculo.`,
		met: (about) =>
			`Su sede principal está ${inPlace(about)}, como se exige a una pequeña empresa local (LSB).`,
		unmet: (about) =>
			`Usted no tiene ${inPlace(about)} una sede principal que cuente, y una pequeña empresa local (LSB) la necesita.`
	},
	btrcIsClear: {
		requires: () =>
			'La empresa tiene el certificado de impuesto comercial de la Ciudad (BTRC) y su cuenta de ese impuesto no tiene nada pendiente. Aquí no basta con una exención.',
		met: () =>
			'Usted tiene el certificado de impuesto comercial de la Ciudad (BTRC) y su cuenta de ese impuesto no tiene nada pendiente.',
		unmet: () =>
			'Usted no tiene un certificado de impuesto comercial de la Ciudad (BTRC) con la cuenta sin nada pendiente. Aquí no basta con una exención.'
	},
	receiptsAreSmall: {
		requires: (about) =>
			`Los ingresos brutos de la empresa en el último año fiscal, junto con los de sus afiliadas, son de menos de ${dollarsOf(about)}.`,
		met: (about) =>
			`Sus ingresos brutos en el último año fiscal, junto con los de sus afiliadas, son de menos de ${dollarsOf(about)}.`,
		unmet: (about) =>
			`Sus ingresos brutos en el último año fiscal, junto con los de sus afiliadas, no son de menos de ${dollarsOf(about)}.`
	},
	manufacturerIsSmall: {
		requires: (about) =>
			`Si la empresa es fabricante, tiene menos de ${peopleOf(about)} empleados, junto con sus afiliadas.`,
		met: (about) => `Usted tiene menos de ${peopleOf(about)} empleados, como se exige a un fabricante.`,
		unmet: (about) => `Usted no tiene menos de ${peopleOf(about)} empleados, como se exige a un fabricante.`
	},
	isLocalForTransitional: {
		requires: () =>
			'Con fines de lucro, se cumplen los criterios de una empresa local (LBE). Sin fines de lucro, se cumplen los mismos o los de una empresa de la Ciudad (CBE), salvo el de tener fines de lucro.',
		met: () => 'Usted cuenta como local para ser empleador local de transición (LTE).',
		unmet: () => 'Usted no cumple todos los criterios locales para ser empleador local de transición (LTE).'
	},
	providedJobsForAYear: {
		requires: (about) =>
			`La empresa u organización ha dado empleos de transición a participantes de un programa durante al menos ${yearsOf(about)}.`,
		met: (about) => `Usted ha dado empleos de transición durante al menos ${yearsOf(about)}.`,
		unmet: (about) => `Usted no ha dado empleos de transición durante al menos ${yearsOf(about)}.`
	},
	placedPeopleForAYear: {
		requires: (about) =>
			`Una empresa con fines de lucro se ha dedicado durante al menos ${yearsOf(about)} a reclutar, referir o colocar a empleados de transición.`,
		met: (about) =>
			`Usted se ha dedicado durante al menos ${yearsOf(about)} a reclutar, referir o colocar a empleados de transición.`,
		unmet: (about) =>
			`Usted no se ha dedicado durante al menos ${yearsOf(about)} a reclutar, referir o colocar a empleados de transición.`
	},
	hasProgramForAYear: {
		requires: (about) =>
			`Se han dado empleos de transición durante al menos ${yearsOf(about)}. Una empresa con fines de lucro puede, en cambio, haberse dedicado durante al menos ${yearsOf(about)} a reclutar, referir o colocar a empleados de transición.`,
		met: (about) => `Su trabajo con empleados de transición lleva al menos ${yearsOf(about)}.`,
		unmet: (about) =>
			`Usted no lleva al menos ${yearsOf(about)} en el trabajo con empleados de transición que cuenta.`
	},
	hasEnoughParticipants: {
		requires: (about) =>
			`En los últimos 12 meses, al menos ${peopleOf(about)} participantes trabajaron a tiempo completo, o todos los participantes sumaron al menos el ${shareOf(about)} de los empleados de tiempo completo.`,
		met: (about) =>
			`Usted tiene al menos ${peopleOf(about)} participantes a tiempo completo, o participantes que suman al menos el ${shareOf(about)} de sus empleados de tiempo completo.`,
		unmet: (about) =>
			`Usted no tiene ni ${peopleOf(about)} participantes a tiempo completo ni participantes que sumen el ${shareOf(about)} de sus empleados de tiempo completo.`
	},
	hasTenFullTimeParticipants: {
		requires: (about) =>
			`Al menos ${peopleOf(about)} participantes de los últimos 12 meses trabajaron a tiempo completo.`,
		met: (about) => `Al menos ${peopleOf(about)} de sus participantes trabajaron a tiempo completo.`,
		unmet: (about) => `Menos de ${peopleOf(about)} de sus participantes trabajaron a tiempo completo.`
	},
	participantsAreTenPercent: {
		requires: (about) =>
			`Todos los participantes de los últimos 12 meses, a tiempo completo o no, suman al menos el ${shareOf(about)} de los empleados de tiempo completo.`,
		met: (about) =>
			`Sus participantes suman al menos el ${shareOf(about)} de sus empleados de tiempo completo.`,
		unmet: (about) =>
			`Sus participantes suman menos del ${shareOf(about)} de sus empleados de tiempo completo, o usted no tiene empleados de tiempo completo.`
	}
};
