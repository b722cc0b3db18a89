/** A document to have ready, named by key: messages say what it is, what is accepted and why it is asked for. */
import type { Citation, Place, ProgramId } from '../rules/language';

/** By what they show: the right to a space, the firm's standing and its tie to the place, or one certification alone. */
export const documentGroups = {
	premises: [
		'lease',
		'sublease',
		'leaseOrDeed',
		'propertyTaxBillOrDeed',
		'partnerHousing',
		'monthToMonthAgreement',
		'sixMonthsPayments',
		'sixMonthsOrLastLeasePayment',
		'landlordStatement'
	],
	firm: [
		'btrc',
		'btrcExemption',
		'btrcOrExemption',
		'countyLicense',
		'requiredLicenses',
		'secretaryOfState',
		'fictitiousName',
		'headquartersProof',
		'homeStatement',
		'subsidiaryArticles',
		'subsidiaryStatement',
		'subsidiaryRecords',
		'jointVentureAgreement',
		'employeeList',
		'de9c',
		'parentSubsidiaryProof'
	],
	certification: [
		'taxReturns',
		'ownersReturns',
		'manufacturerHeadcount',
		'microAffidavit',
		'participantProfile',
		'participantDeclarations',
		'movedToUnsubsidized',
		'programDescription',
		'siteVisit',
		'stateSmallCertificate',
		'inclusionPolicyCertificate',
		'samRegistration',
		'stateDvbeCertificate',
		'vaCertificate',
		'inclusionPolicyDvbeCertificate',
		'missionStatement',
		'programsAndServices',
		'impactAnswers',
		'dcbaLetter'
	]
} as const;
export type DocumentGroup = keyof typeof documentGroups;
export type DocumentKey = (typeof documentGroups)[DocumentGroup][number];

/** In the order in which the agencies' rules come to them. */
export const documentKeys: readonly DocumentKey[] = Object.values(documentGroups).flat();

/** When in the work it is asked for: with the application, or with each bid once certified. */
export type Occasion = 'application' | 'bid';

export interface NeededDocument {
	key: DocumentKey;
	/** The work space it is about, counted from 0. */
	space?: number;
	/** The boundaries it is to speak of: the County (Procedure #1), the City (Procedure #2), or both. */
	places: Place[];
	/** The certifications among those asked about that it serves. */
	programs: ProgramId[];
	cites: Citation[];
	/** True where the case leaves open, or cannot tell, whether the agency will want it. */
	ifApplies: boolean;
	/**
	 * `severalLocations`: people at several are added up, so each is shown; `oneIsEnough`: the headquarters is shown
	 * already, and this one only if the firm wants to rely on it.
	 */
	because: 'severalLocations' | 'oneIsEnough' | undefined;
	when: Occasion;
}

export interface DocumentList {
	documents: NeededDocument[];
	/** Absent facts that could still add to the list or take from it, as paths. */
	openFacts: string[];
}
