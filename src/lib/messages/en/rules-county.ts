import type { RuleMessages } from '../shape';
import { dollarsOf, peopleOf, yearsOf } from './rules-subject';

/** The County's guidelines, sections 5.1 and 5.2: the local small business and the disabled veteran business. */
export const countyCriteria = {
	stateSmallWithYearInCounty: {
		requires: (about) =>
			`The State of California has certified the firm as a small business, and its principal place of business has been in Los Angeles County for at least ${yearsOf(about)}.`,
		met: (about) =>
			`The State has certified you as a small business, and you have been in Los Angeles County for at least ${yearsOf(about)}.`,
		unmet: (about) =>
			`The path by the State is not met. It takes the State’s small business certificate, and at least ${yearsOf(about)} in Los Angeles County.`
	},
	isStateSmallBusiness: {
		requires: () =>
			'The State’s Department of General Services (DGS) has certified the firm as a small business.',
		met: () => 'The State’s Department of General Services (DGS) has certified you as a small business.',
		unmet: () => 'The State’s Department of General Services (DGS) has not certified you as a small business.'
	},
	principalPlaceForAYear: {
		requires: (about) =>
			`The firm’s principal place of business has been in Los Angeles County for at least ${yearsOf(about)}.`,
		met: (about) =>
			`Your principal place of business has been in Los Angeles County for at least ${yearsOf(about)}.`,
		unmet: (about) =>
			`Your principal place of business has not been in Los Angeles County for at least ${yearsOf(about)}.`
	},
	inclusionPolicySmall: {
		requires: () =>
			'Another agency that the County accepts has certified the firm as small, its principal place of business is in Los Angeles County, and its size is within the State’s limits.',
		met: () =>
			'Another agency that the County accepts has certified you as small, and your place and size fit as well.',
		unmet: () =>
			'The path by another agency is not met. It takes an accepted certificate as a small business, a principal place of business in Los Angeles County, and a size within the State’s limits.'
	},
	isInclusionPolicySmall: {
		requires: () =>
			'An agency that the County accepts under its inclusion policy has certified the firm as a small business.',
		met: () => 'An agency that the County accepts has certified you as a small business.',
		unmet: () => 'No other agency that the County accepts has certified you as a small business.'
	},
	principalPlaceInCounty: {
		requires: () => 'The firm’s principal place of business is in Los Angeles County.',
		met: () => 'Your principal place of business is in Los Angeles County.',
		unmet: () => 'Your principal place of business is not in Los Angeles County.'
	},
	hasAtMost100Employees: {
		requires: (about) => `The firm has ${peopleOf(about)} employees or fewer.`,
		met: (about) => `You have ${peopleOf(about)} employees or fewer.`,
		unmet: (about) => `You have more than ${peopleOf(about)} employees.`
	},
	receiptsWithinStateStandard: {
		requires: (about) =>
			`Average yearly gross receipts over the last three years are ${dollarsOf(about)} or less, or the State confirms that they are within its current limit.`,
		met: (about) =>
			`Your average yearly gross receipts are ${dollarsOf(about)} or less, or the State confirms that they are within its current limit.`,
		unmet: (about) =>
			`Your average yearly gross receipts are more than ${dollarsOf(about)}, and the State has not confirmed that they are within its current limit.`
	},
	isLocalSmallByOnePath: {
		requires: (about) =>
			`The firm qualifies by one of two paths: the State’s small business certificate with ${yearsOf(about)} in Los Angeles County, or another accepted agency’s certificate with its place and size.`,
		met: () =>
			'You qualify by at least one of the two paths: the State’s small business certificate, or that of another accepted agency.',
		unmet: () =>
			'You qualify by neither of the two paths: the State’s small business certificate, or that of another accepted agency.'
	},
	meetsSbaSize: {
		requires: () => 'The firm is small by the standards of the federal Small Business Administration (SBA).',
		met: () => 'You are small by the standards of the federal Small Business Administration (SBA).',
		unmet: () => 'You are not small by the standards of the federal Small Business Administration (SBA).'
	},
	isActiveInSam: {
		requires: () =>
			'The firm keeps an active registration as a small business in the federal System for Award Management (SAM).',
		met: () =>
			'You are actively registered as a small business in the federal System for Award Management (SAM).',
		unmet: () =>
			'You are not actively registered as a small business in the federal System for Award Management (SAM).'
	},
	executesDistinctElement: {
		requires: () => 'The firm is responsible for a distinct part of the contract’s work.',
		met: () => 'You are responsible for a distinct part of the contract’s work.',
		unmet: () => 'You are not responsible for a distinct part of the contract’s work.'
	},
	performsManagesOrSupervises: {
		requires: () => 'The firm itself does, manages or supervises its part of the work.',
		met: () => 'You do, manage or supervise your part of the work yourselves.',
		unmet: () => 'You do not do, manage or supervise your part of the work yourselves.'
	},
	workIsNormal: {
		requires: () => 'The work is normal for the firm’s business.',
		met: () => 'The work is normal for your business.',
		unmet: () => 'The work is not normal for your business.'
	},
	isResponsibleForSupplies: {
		requires: () =>
			'The firm is responsible for the products and supplies that the contract needs: the price, quality and quantity, ordering, installing where needed, and paying.',
		met: () => 'You are responsible for the products and supplies that the contract needs, or it needs none.',
		unmet: () => 'You are not responsible for the products and supplies that the contract needs.'
	},
	subcontractsNormally: {
		requires: () => 'The firm subcontracts no larger part of its work than is normal in its industry.',
		met: () => 'You subcontract no larger part of your work than is normal in your industry.',
		unmet: () => 'You subcontract a larger part of your work than is normal in your industry.'
	},
	isNoPassThrough: {
		requires: () =>
			'The firm is not there only so that money passes through it and a local small business appears to take part.',
		met: () => 'Your part is more than letting money pass through.',
		unmet: () => 'Your only part is that money passes through, and that does not count as useful work.'
	},
	isDisabledVeteranByOnePath: {
		requires: () =>
			'The firm has one of three certificates as a disabled veteran business: from the State, from the federal Department of Veterans Affairs (VA), or from another agency that the County accepts.',
		met: () => 'You have at least one of the three certificates as a disabled veteran business.',
		unmet: () =>
			'You have none of the three certificates as a disabled veteran business: the State’s, that of the federal Department of Veterans Affairs (VA), or that of another agency that the County accepts.'
	},
	isStateDvbe: {
		requires: () =>
			'The State of California has certified the firm as a Disabled Veteran Business Enterprise (DVBE).',
		met: () => 'The State has certified you as a Disabled Veteran Business Enterprise (DVBE).',
		unmet: () => 'The State has not certified you as a Disabled Veteran Business Enterprise (DVBE).'
	},
	isVaSdvosb: {
		requires: () =>
			'The federal Department of Veterans Affairs (VA) has certified the firm as a Service-Disabled Veteran-Owned Small Business (SDVOSB).',
		met: () => 'You are certified as a Service-Disabled Veteran-Owned Small Business (SDVOSB).',
		unmet: () => 'You are not certified as a Service-Disabled Veteran-Owned Small Business (SDVOSB).'
	},
	isInclusionPolicyDvbe: {
		requires: () =>
			'An agency that the County accepts under its inclusion policy has certified the firm as a disabled veteran business. It meets the criteria of the State or of the federal Department of Veterans Affairs (VA).',
		met: () =>
			'An agency that the County accepts has certified you as a disabled veteran business, by the State’s or the federal criteria.',
		unmet: () =>
			'No other agency that the County accepts has certified you as a disabled veteran business, by the State’s or the federal criteria.'
	}
} satisfies Partial<RuleMessages['criteria']>;
