/** The words of the sheet of terms for a joint venture agreement. */
import type { Place } from '../../../rules/language';

export interface JointVentureAgreementWords {
	title: string;
	footer: string;
	subject: (places: readonly Place[]) => string;
	submit: (day: string, due: string) => string;
	submitUnknown: string;
	late: string;
	venture: { name: string; bid: string; due: string; established: string; useful: string };
	commencement: { title: string; label: string; hint: string };
	scope: { title: string; label: string; hint: string };
	partners: {
		title: string;
		intro: string;
		partner: (number: number) => string;
		name: string;
		certified: string;
		responsibilities: string;
		personnel: string;
		equipment: string;
		hint: string;
	};
	headquarters: {
		title: string;
		address: string;
		location: string;
		inside: Record<Place, string>;
		outside: string;
	};
	housing: { title: string; words: string; label: string; hint: string };
	oneContract: string;
	notWhole: string;
	signing: {
		title: string;
		agrees: (partner: number) => string;
		signature: string;
		date: string;
		name: string;
	};
	byHand: string;
	partnersAsk: string;
}
