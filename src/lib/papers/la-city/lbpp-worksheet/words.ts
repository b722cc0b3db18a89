/** The words of the worksheet, section by section. */
import type { TransitionalCriterion } from '../../../rules/choices';
import type { Place } from '../../../rules/language';
import type { Status } from '../../../rules/explain';
import type { CityProgramId } from '../../paper';

export interface WorksheetWords {
	title: string;
	/** At the top, and at the foot of every page. */
	notTheForm: string;
	footer: string;
	/** What the answers are as of: a day, written out. */
	asOf: (day: string) => string;
	howTo: readonly string[];
	columns: { asked: string; answer: string };
	/** After the label of a blank that nobody has filled yet. */
	stillOpen: string;
	/** In a blank that only the person knows. */
	yours: string;
	certifications: CertificationWords;
	firm: FirmWords;
	spaces: SpaceWords;
	basis: BasisWords;
	compliance: ComplianceWords;
	small: SmallWords;
	transitional: TransitionalWords;
	jointVenture: JointVentureWords;
	declaration: DeclarationWords;
	documents: DocumentWords;
	afterwards: AfterwardsWords;
}

export interface CertificationWords {
	title: string;
	intro: string;
	newOrRenewal: { new: string; renewal: string };
	standing: Record<Status, (program: string) => string>;
	due: string;
	nonprofit: string;
}

export interface FirmWords {
	title: string;
	name: string;
	dba: string;
	kind: string;
	structure: string;
	fein: string;
	address: string;
	phone: string;
	email: string;
	rampVendorNumber: string;
	nameMatches: string;
	subsidiary: string;
	subsidiaryNote: string;
}

export interface SpaceWords {
	title: string;
	intro: string;
	unknown: string;
	none: string;
	space: (number: number, label: string | undefined) => string;
	address: string;
	location: string;
	headquarters: string;
	kind: string;
	exclusive: string;
	tenancy: string;
	origin: string;
	sixMonths: string;
	lastPayment: string;
	landlordLetter: string;
	rent: string;
	ownersOffice: string;
	homeNote: string;
}

export interface BasisWords {
	title: string;
	intro: string;
	jointVenture: string;
	place: Record<Place, string>;
	fifty: Record<Place, string>;
	half: Record<Place, string>;
	headquarters: Record<Place, string>;
	fullTime: string;
	fullTimeIn: Record<Place, string>;
	hoursShare: Record<Place, string>;
	subsidiaries: string;
	oneIsEnough: string;
	notShown: string;
}

export interface ComplianceWords {
	title: string;
	btrc: string;
	btrcNumber: string;
	btrcAddress: string;
	taxes: string;
	licenses: string;
	secretaryOfState: string;
}

export interface SmallWords {
	title: string;
	independent: string;
	dominant: string;
	manufacturer: string;
	employees: string;
	receipts: string;
	fiscalYear: string;
	affiliates: string;
}

export interface TransitionalWords {
	title: string;
	jobsSince: string;
	placementSince: string;
	participants: string;
	fullTimeParticipants: string;
	profile: string;
	profileNote: string;
	category: string;
	count: string;
	moved: string;
	percent: string;
	row: Record<TransitionalCriterion, string>;
	declarations: string;
	components: string;
	componentsHint: string;
	siteVisit: string;
}

export interface JointVentureWords {
	title: string;
	established: string;
	useful: string;
	agreement: string;
	terms: readonly string[];
	oneContract: string;
}

export interface DeclarationWords {
	title: string;
	intro: string;
	local: Record<Place, readonly string[]>;
	compliance: readonly string[];
	of: Partial<Record<CityProgramId, readonly string[]>>;
	consequence: string;
	signing: string;
	who: readonly string[];
	name: string;
	position: string;
	doNotSign: string;
}

export interface DocumentWords {
	title: string;
	intro: string;
	ifApplies: string;
	/** What a problem report calls the name of a work space. */
	ofSpace: string;
	ask: string;
}

export interface AfterwardsWords {
	title: string;
	steps: readonly string[];
	contact: string;
	contactNote: string;
}
