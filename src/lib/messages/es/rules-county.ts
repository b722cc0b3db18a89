import type { countyCriteria as inEnglish } from '../en/rules-county';
import type { CriterionSentence } from '../shape';
import { dollarsOf, peopleOf, yearsOf } from './rules-subject';

/** Las pautas del Condado, secciones 5.1 y 5.2: la pequeña empresa local y la empresa de veteranos con discapacidad. */
export const countyCriteria: Record<keyof typeof inEnglish, CriterionSentence> = {
	stateSmallWithYearInCounty: {
		requires: (about) =>
			`El Estado de California ha certificado a la empresa como pequeña, y su lugar principal de negocios ha estado en el Condado de Los Ángeles durante al menos ${yearsOf(about)}.`,
		met: (about) =>
			`El Estado ha certificado a su empresa como pequeña, y usted ha estado en el Condado de Los Ángeles durante al menos ${yearsOf(about)}.`,
		unmet: (about) =>
			`No se cumple la vía del Estado. Hacen falta el certificado de pequeña empresa del Estado y al menos ${yearsOf(about)} en el Condado de Los Ángeles.`
	},
	isStateSmallBusiness: {
		requires: () =>
			'El Departamento de Servicios Generales del Estado (DGS) ha certificado a la empresa como pequeña.',
		met: () =>
			'El Departamento de Servicios Generales del Estado (DGS) ha certificado a su empresa como pequeña.',
		unmet: () =>
			'El Departamento de Servicios Generales del Estado (DGS) no ha certificado a su empresa como pequeña.'
	},
	principalPlaceForAYear: {
		requires: (about) =>
			`El lugar principal de negocios de la empresa ha estado en el Condado de Los Ángeles durante al menos ${yearsOf(about)}.`,
		met: (about) =>
			`Su lugar principal de negocios ha estado en el Condado de Los Ángeles durante al menos ${yearsOf(about)}.`,
		unmet: (about) =>
			`Su lugar principal de negocios no ha estado en el Condado de Los Ángeles durante al menos ${yearsOf(about)}.`
	},
	inclusionPolicySmall: {
		requires: () =>
			'Otra agencia que el Condado acepta ha certificado a la empresa como pequeña, su lugar principal de negocios está en el Condado de Los Ángeles y su tamaño está dentro de los límites del Estado.',
		met: () =>
			'Otra agencia que el Condado acepta ha certificado a su empresa como pequeña, y su lugar y su tamaño también corresponden.',
		unmet: () =>
			'No se cumple la vía de otra agencia. Hacen falta un certificado aceptado de pequeña empresa, el lugar principal de negocios en el Condado de Los Ángeles y un tamaño dentro de los límites del Estado.'
	},
	isInclusionPolicySmall: {
		requires: () =>
			'Una agencia que el Condado acepta por su política de inclusión ha certificado a la empresa como pequeña.',
		met: () => 'Una agencia que el Condado acepta ha certificado a su empresa como pequeña.',
		unmet: () => 'Ninguna otra agencia que el Condado acepte ha certificado a su empresa como pequeña.'
	},
	principalPlaceInCounty: {
		requires: () => 'El lugar principal de negocios de la empresa está en el Condado de Los Ángeles.',
		met: () => 'Su lugar principal de negocios está en el Condado de Los Ángeles.',
		unmet: () => 'Su lugar principal de negocios no está en el Condado de Los Ángeles.'
	},
	hasAtMost100Employees: {
		requires: (about) => `La empresa tiene ${peopleOf(about)} empleados o menos.`,
		met: (about) => `Usted tiene ${peopleOf(about)} empleados o menos.`,
		unmet: (about) => `Usted tiene más de ${peopleOf(about)} empleados.`
	},
	receiptsWithinStateStandard: {
		requires: (about) =>
			`El promedio anual de ingresos brutos de los últimos tres años es de ${dollarsOf(about)} o menos, o el Estado confirma que está dentro de su límite actual.`,
		met: (about) =>
			`Su promedio anual de ingresos brutos es de ${dollarsOf(about)} o menos, o el Estado confirma que está dentro de su límite actual.`,
		unmet: (about) =>
			`Su promedio anual de ingresos brutos es de más de ${dollarsOf(about)}, y el Estado no ha confirmado que esté dentro de su límite actual.`
	},
	isLocalSmallByOnePath: {
		requires: (about) =>
			`La empresa califica por una de dos vías: el certificado de pequeña empresa del Estado con ${yearsOf(about)} en el Condado de Los Ángeles, o el de otra agencia aceptada con su lugar y tamaño.`,
		met: () =>
			'Usted califica por al menos una de las dos vías: el certificado de pequeña empresa del Estado o el de otra agencia aceptada.',
		unmet: () =>
			'Usted no califica por ninguna de las dos vías: el certificado de pequeña empresa del Estado o el de otra agencia aceptada.'
	},
	meetsSbaSize: {
		requires: () =>
			'La empresa es pequeña según las normas de la agencia federal para pequeñas empresas, Small Business Administration (SBA).',
		met: () =>
			'Usted es pequeña empresa según las normas de la agencia federal Small Business Administration (SBA).',
		unmet: () =>
			'Usted no es pequeña empresa según las normas de la agencia federal Small Business Administration (SBA).'
	},
	isActiveInSam: {
		requires: () =>
			'La empresa mantiene un registro activo como pequeña empresa en el sistema federal System for Award Management (SAM).',
		met: () =>
			'Usted tiene un registro activo como pequeña empresa en el sistema federal System for Award Management (SAM).',
		unmet: () =>
			'Usted no tiene un registro activo como pequeña empresa en el sistema federal System for Award Management (SAM).'
	},
	executesDistinctElement: {
		requires: () => 'La empresa es responsable de una parte definida del trabajo del contrato.',
		met: () => 'Usted es responsable de una parte definida del trabajo del contrato.',
		unmet: () => 'Usted no es responsable de una parte definida del trabajo del contrato.'
	},
	performsManagesOrSupervises: {
		requires: () => 'La empresa misma hace, administra o supervisa su parte del trabajo.',
		met: () => 'Su propia empresa hace, administra o supervisa su parte del trabajo.',
		unmet: () => 'Su propia empresa no hace, administra ni supervisa su parte del trabajo.'
	},
	workIsNormal: {
		requires: () => 'El trabajo es normal para el negocio de la empresa.',
		met: () => 'El trabajo es normal para su negocio.',
		unmet: () => 'El trabajo no es normal para su negocio.'
	},
	isResponsibleForSupplies: {
		requires: () =>
			'La empresa se encarga de los productos y materiales que el contrato necesita: precio, calidad y cantidad, pedido, instalación donde haga falta, y pago.',
		met: () =>
			'Usted se encarga de los productos y materiales que el contrato necesita, o no necesita ninguno.',
		unmet: () => 'Usted no se encarga de los productos y materiales que el contrato necesita.'
	},
	subcontractsNormally: {
		requires: () => 'La empresa no subcontrata una parte de su trabajo mayor de lo normal en su industria.',
		met: () => 'Usted no subcontrata una parte de su trabajo mayor de lo normal en su industria.',
		unmet: () => 'Usted subcontrata una parte de su trabajo mayor de lo normal en su industria.'
	},
	isNoPassThrough: {
		requires: () =>
			'La empresa no está allí solo para que el dinero pase por ella y parezca que participa una pequeña empresa local.',
		met: () => 'Su papel es más que dejar pasar el dinero.',
		unmet: () => 'Su único papel es dejar pasar el dinero, y eso no cuenta como trabajo útil.'
	},
	isDisabledVeteranByOnePath: {
		requires: () =>
			'La empresa tiene uno de tres certificados como empresa de veteranos con discapacidad: del Estado, del Departamento federal de Asuntos de Veteranos (VA) o de otra agencia que el Condado acepta.',
		met: () =>
			'Usted tiene al menos uno de los tres certificados como empresa de veteranos con discapacidad.',
		unmet: () =>
			'Usted no tiene ninguno de los tres certificados como empresa de veteranos con discapacidad: del Estado, del Departamento federal de Asuntos de Veteranos (VA) o de otra agencia que el Condado acepte.'
	},
	isStateDvbe: {
		requires: () =>
			'El Estado de California ha certificado a la empresa como empresa de veteranos con discapacidad (DVBE).',
		met: () => 'El Estado ha certificado a su negocio como empresa de veteranos con discapacidad (DVBE).',
		unmet: () => 'El Estado no ha certificado a su negocio como empresa de veteranos con discapacidad (DVBE).'
	},
	isVaSdvosb: {
		requires: () =>
			'El Departamento federal de Asuntos de Veteranos (VA) ha certificado a la empresa como pequeña empresa de veteranos con discapacidad por su servicio (SDVOSB).',
		met: () =>
			'Su negocio está certificado como pequeña empresa de veteranos con discapacidad por su servicio (SDVOSB).',
		unmet: () =>
			'Su negocio no está certificado como pequeña empresa de veteranos con discapacidad por su servicio (SDVOSB).'
	},
	isInclusionPolicyDvbe: {
		requires: () =>
			'Una agencia que el Condado acepta por su política de inclusión ha certificado a la empresa como de veteranos con discapacidad. La empresa cumple los criterios del Estado o los del Departamento federal de Asuntos de Veteranos (VA).',
		met: () =>
			'Una agencia que el Condado acepta ha certificado a su negocio como empresa de veteranos con discapacidad, según los criterios estatales o federales.',
		unmet: () =>
			'Ninguna otra agencia que el Condado acepte ha certificado a su negocio como empresa de veteranos con discapacidad, según los criterios estatales o federales.'
	}
};
