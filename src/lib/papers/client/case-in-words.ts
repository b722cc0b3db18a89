/** A case in brief, in the words of one language: whoever fills papers puts it together, since papers know no messages. */
import type { CalendarDate } from '../../rules/dates';
import type { Status } from '../../rules/explain';
import type { ProgramId } from '../../rules/language';

/** A sentence, and where in the rules it comes from. */
export interface Said {
	says: string;
	sections: readonly string[];
}

export interface ProgramInWords {
	program: ProgramId;
	status: Status;
	/** “Likely qualifies”, and so on. */
	verdict: string;
	/** What decides it, the most telling first; empty while it is open. */
	reasons: readonly Said[];
	/** What is missing, by its name, in the order worth asking. */
	missing: readonly string[];
	/** What it takes in any case, then what the easiest way takes besides; empty where it is not out, or nothing helps. */
	change: readonly Said[];
	/** How many other ways there are. */
	otherWays: number;
	/** What there is to say of the change as a whole: that nothing leads there, or that no firm can bring it about. */
	changeNote: string | undefined;
}

export interface DateInWords {
	day: CalendarDate;
	title: string;
	/** The later day of another reading. */
	later?: CalendarDate | undefined;
}

export interface CaseInWords {
	headline: string;
	/** By which rules, and for which day. */
	judged: string;
	programs: readonly ProgramInWords[];
	/** Programs that were judged though nobody chose them. */
	others: readonly { program: ProgramId; verdict: string }[];
	/** Said of programs that this kind of firm cannot have; absent where there are none. */
	forProfitOnly: { programs: readonly ProgramId[]; how: string } | undefined;
	steps: readonly Said[];
	/** The days to come, the nearest first. */
	dates: readonly DateInWords[];
	documents: readonly {
		title: string;
		spaceName: string | undefined;
		ifApplies: boolean;
		withBid: boolean;
	}[];
	/** What the agencies decide. */
	points: readonly Said[];
}
