import type { socialCriteria as inEnglish } from '../en/rules-social';
import type { CriterionSentence } from '../shape';
import { shareOf, yearsOf } from './rules-subject';

/** Las pautas del Condado, sección 5.3: la empresa social. */
export const socialCriteria: Record<keyof typeof inEnglish, CriterionSentence> = {
	servedForAYear: {
		requires: (about) =>
			`Durante al menos ${yearsOf(about)} se han dado empleos a personas a quienes les cuesta conseguir trabajo, o servicios sociales, ambientales o de justicia humana.`,
		met: (about) =>
			`Durante al menos ${yearsOf(about)} usted ha dado empleos a personas a quienes les cuesta conseguir trabajo, o servicios sociales, ambientales o de justicia humana.`,
		unmet: (about) =>
			`Usted todavía no lleva ${yearsOf(about)} dando empleos a personas a quienes les cuesta conseguir trabajo, o servicios sociales, ambientales o de justicia humana.`
	},
	isSocialEnterpriseByOnePath: {
		requires: () =>
			'La empresa social califica por al menos una de las vías: cuatro están abiertas en general, y dos de ellas en una licitación con la restricción federal.',
		met: () => 'Usted califica por al menos una de las vías que están abiertas aquí.',
		unmet: () => 'Usted no califica por ninguna de las vías que están abiertas aquí.'
	},
	employsTransitionalWorkforce: {
		requires: (about) =>
			`Durante al menos un año se han dado empleos con servicios de apoyo, y al menos el ${shareOf(about)} del personal son personas a quienes les cuesta conseguir trabajo.`,
		met: (about) =>
			`Usted ha dado empleos con servicios de apoyo durante al menos un año, y al menos el ${shareOf(about)} de su personal son personas a quienes les cuesta conseguir trabajo.`,
		unmet: (about) =>
			`No se cumple la vía del personal. Hacen falta empleos con servicios de apoyo durante al menos un año, y al menos un ${shareOf(about)} de personas a quienes les cuesta conseguir trabajo.`
	},
	gaveJobsWithServices: {
		requires: () =>
			'Durante al menos un año se han dado empleos de transición o permanentes con acceso a servicios de apoyo, capacitación laboral y desarrollo de habilidades.',
		met: () =>
			'Usted ha dado empleos con acceso a servicios de apoyo y capacitación durante al menos un año.',
		unmet: () =>
			'Usted no ha dado empleos con acceso a servicios de apoyo y capacitación durante al menos un año.'
	},
	workforceIsTransitional: {
		requires: (about) =>
			`Al menos el ${shareOf(about)} del personal son personas a quienes les cuesta conseguir trabajo (el Condado las llama “Transitional Workforce”).`,
		met: (about) =>
			`Al menos el ${shareOf(about)} de su personal son personas a quienes les cuesta conseguir trabajo.`,
		unmet: (about) =>
			`Menos del ${shareOf(about)} de su personal son personas a quienes les cuesta conseguir trabajo.`
	},
	isBCorpOrBenefit: {
		requires: () =>
			'B Lab ha certificado a la empresa social como B Corporation, o es una “benefit corporation” o una “social purpose corporation” de California.',
		met: () =>
			'B Lab ha certificado a su empresa como B Corporation, o es una “benefit corporation” o una “social purpose corporation” de California.',
		unmet: () =>
			'B Lab no ha certificado a su empresa como B Corporation, y tampoco es una “benefit corporation” ni una “social purpose corporation” de California.'
	},
	isGreenCertified: {
		requires: () =>
			'El gobierno de una ciudad del Condado de Los Ángeles ha certificado a la empresa social como ecológica (“green”).',
		met: () =>
			'El gobierno de una ciudad del Condado de Los Ángeles ha certificado a su negocio como empresa ecológica (“green”).',
		unmet: () =>
			'Ningún gobierno de una ciudad del Condado de Los Ángeles ha certificado a su negocio como empresa ecológica (“green”).'
	},
	servesCommonGood: {
		requires: () =>
			'El propósito principal es el bien común, como lo muestra una declaración de misión publicada, y la actividad principal sirve directamente a esa misión.',
		met: () =>
			'Su propósito principal es el bien común, su declaración de misión está publicada y su actividad principal sirve a esa misión.',
		unmet: () =>
			'No se cumple la vía de la misión. Hacen falta el bien común como propósito principal, una declaración de misión publicada y una actividad principal que sirva a la misión.'
	},
	purposeIsCommonGood: {
		requires: () => 'El propósito principal de la empresa social es el bien común.',
		met: () => 'Su propósito principal es el bien común.',
		unmet: () => 'Su propósito principal no es el bien común.'
	},
	hasMissionStatement: {
		requires: () => 'La empresa social ha publicado una declaración de misión que muestra este propósito.',
		met: () => 'Usted ha publicado una declaración de misión que muestra su propósito.',
		unmet: () => 'Usted no ha publicado una declaración de misión que muestre su propósito.'
	},
	activityServesMission: {
		requires: () => 'La actividad comercial principal está directamente ligada a la misión social declarada.',
		met: () => 'Su actividad comercial principal está directamente ligada a su misión declarada.',
		unmet: () => 'Su actividad comercial principal no está directamente ligada a su misión declarada.'
	},
	isInCounty: {
		requires: () =>
			'La empresa social tiene su lugar principal de negocios, o una oficina importante, en el Condado de Los Ángeles.',
		met: () =>
			'Usted tiene su lugar principal de negocios, o una oficina importante, en el Condado de Los Ángeles.',
		unmet: () =>
			'Usted no tiene ni su lugar principal de negocios ni una oficina importante en el Condado de Los Ángeles.'
	}
};
