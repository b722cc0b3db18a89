/** The words of the worksheets for the County's online applications (guidelines, section 6). */
import type { Status } from '../../../rules/explain';
import type { CountyProgram } from '../certificates';

/** A certificate of another agency that an application rests on. */
export type Proof = 'stateSmall' | 'otherSmall' | 'sam' | 'stateDvbe' | 'veteransAffairs' | 'otherDvbe';

/** The ways of section 5.3 a to be a social enterprise, by their numbers there. */
export type SocialPath = 'i' | 'ii' | 'iii' | 'iv';

interface Ask {
	label: string;
	hint: string;
}

export interface CountyWorksheetWords {
	footer: string;
	notTheForm: string;
	asOf: (day: string) => string;
	/** What to do with it, in order; `section` is where the guidelines tell how to apply. */
	howTo: (section: string) => readonly string[];
	firm: {
		title: string;
		name: string;
		dba: string;
		kind: string;
		structure: string;
		address: string;
		phone: string;
		email: string;
		vendorNumber: string;
	};
	standing: {
		title: string;
		says: Record<Status, (program: string) => string>;
		decides: string;
	};
	proofs: {
		title: string;
		intro: (section: string) => string;
		none: string;
		of: Record<Proof, string>;
		agency: string;
		number: string;
		start: string;
		end: string;
		/** As an ask: which certificate, and what of it. */
		ask: (proof: string, part: string) => string;
	};
	lsbe: {
		title: string;
		paths: { title: string; intro: string; state: string; inclusion: string; federal: string };
		place: string;
		employees: string;
		receipts: string;
		stateConfirms: string;
		sizeNote: string;
		sba: string;
		sam: string;
		useful: { title: string; says: Record<Status, string> };
	};
	dvbe: {
		title: string;
		paths: { title: string; intro: string; state: string; veteransAffairs: string; inclusion: string };
		thirdPath: string;
		noFederalVersion: string;
	};
	se: {
		title: string;
		year: { title: string; intro: string; since: string };
		paths: {
			title: string;
			intro: string;
			taken: string;
			notTaken: string;
			of: Record<SocialPath, { name: string; needs: readonly string[]; inFederal: boolean }>;
			inFederal: string;
			notInFederal: string;
		};
		facts: {
			jobs: string;
			share: string;
			bCorp: string;
			green: string;
			purpose: string;
			statement: string;
			activity: string;
		};
		place: { title: string; intro: string; principal: string; office: string };
		federal: { title: string; says: string };
		written: {
			title: string;
			intro: string;
			mission: Ask;
			published: Ask;
			programs: Ask;
			services: Ask;
			impact: Ask;
			corporation: Ask;
			green: Ask;
		};
	};
	after: {
		title: string;
		steps: (
			at: Record<'applying' | 'renewing' | 'revoking', string>,
			program: CountyProgram
		) => readonly string[];
		contact: string;
		contactNote: string;
	};
}
