/** The words of the packet for a Local Transitional Employer, part by part. */
export type PacketKind = 'forProfit' | 'nonprofit';

export interface LtePacketWords {
	title: Record<PacketKind, string>;
	footer: string;
	/** What it answers, and as of which day. */
	intro: Record<PacketKind, (day: string) => string>;
	/** In a blank that only the person can fill. */
	yours: string;
	firm: {
		title: string;
		name: string;
		kind: string;
		address: string;
		phone: string;
		email: string;
		ramp: string;
	};
	local: {
		title: Record<PacketKind, string>;
		nonprofit: string;
		certified: (program: string) => string;
		askedTogether: (program: string) => string;
	};
	began: {
		title: Record<PacketKind, string>;
		jobs: string;
		placement: string;
		/** A year with the day behind it. */
		year: (year: string, day: string) => string;
		atLeastOneYear: string;
	};
	counts: {
		title: string;
		participants: string;
		fullTime: string;
		employees: string;
		share: string;
		tenFullTime: string;
		tenPercent: string;
		/** Why a way is neither ticked nor unticked. */
		open: string;
		note: string;
	};
	profile: {
		title: Record<PacketKind, string>;
		/** Of which whole the shares are. */
		ofWorkers: (workers: string) => string;
		ofFullTime: (employees: string) => string;
		ofUnknown: string;
		category: string;
		count: string;
		percent: string;
		moved: string;
		/** Why rows add up to more than there are people. */
		several: (people: string) => string;
		open: (people: string) => string;
		byHand: string;
	};
	components: {
		title: Record<PacketKind, string>;
		intro: string;
		longestStay: string;
		training: string;
		services: string;
		servicesIfAny: string;
		other: string;
	};
	declarations: { title: string; intro: string; handedIn: string };
	visit: {
		title: string;
		/** What the rules say of the visit, and what they do not. */
		rules: readonly string[];
		facility: string;
		contact: string;
		ready: string;
		readyItems: readonly string[];
	};
	other: { title: string; says: string };
	roster: {
		title: string;
		keep: string;
		/** Whom the definition means. */
		definition: string;
		none: string;
		person: (number: number) => string;
		columns: {
			person: string;
			lives: string;
			criteria: string;
			fullTime: string;
			moved: string;
			counts: string;
		};
		/** What was met, of each list of the definition. */
		ofFive: (criteria: readonly string[]) => string;
		ofSix: (criteria: readonly string[]) => string;
		noCriteria: string;
		notNeeded: string;
		counts: string;
		open: string;
		outside: string;
		tooFew: string;
	};
	asks: {
		workers: { label: string; hint: string };
		longestStay: { label: string; hint: string };
		training: { label: string; hint: string };
		services: { label: string; hint: string };
		other: { label: string; hint: string };
		contact: { label: string; hint: string };
	};
}
