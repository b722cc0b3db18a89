/** The words of an appeal to the City, as a letter and as the e-mail that carries it. */
export type Decision = 'denial' | 'removal';

export interface CityAppealWords {
	assistantDirector: string;
	byEmail: (address: string) => string;
	/** Programs are listed in words; without any, the certification is not named. */
	subject: (decision: Decision | undefined, programs: string | undefined) => string;
	list: (items: readonly string[]) => string;
	greeting: string;
	opening: string;
	about: {
		certification: string;
		decision: string;
		noticeSent: string;
		decidedOn: string;
		vendorNumber: string;
	};
	decisions: Record<Decision, string>;
	grounds: {
		title: string;
		ground: (number: number) => string;
		factor: string;
		answer: string;
	};
	documents: { title: string; intro: string; document: string; shows: string };
	request: Record<Decision | 'either', string>;
	executive: string;
	yours: string;
	email: {
		subject: (decision: Decision | undefined, programs: string | undefined, firm: string) => string;
		body: string;
		attached: string;
		letter: string;
		closing: string;
	};
	keep: {
		title: string;
		notice: string;
		last: (day: string) => string;
		lastUnknown: string;
		items: readonly string[];
	};
	asks: {
		decision: { label: string };
		certifications: { label: string };
		program: string;
		noticeSent: { label: string; hint: string };
		decidedOn: { label: string; hint: string };
		grounds: { label: string; hint: string };
		factor: string;
		answer: string;
		documents: { label: string; hint: string };
	};
}
