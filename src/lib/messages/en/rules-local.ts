import type { RuleMessages } from '../shape';
import { hoursOf, partOf, peopleOf, placeOf } from './rules-subject';

/** Procedures #1 and #2, items 2 and 3: licenses and taxes, and one of three ties to the County or the City. */
export const localCriteria = {
	isForProfit: {
		requires: () => 'The firm is a for-profit business.',
		met: () => 'You are a for-profit business.',
		unmet: () =>
			'You are a nonprofit, and the City certifies only for-profit businesses as local. A nonprofit may still become a Local Transitional Employer (LTE).'
	},
	isCertifiedLocal: {
		requires: () =>
			'The firm also has the tie to Los Angeles County that a Local Business Enterprise (LBE) needs, because every City Business is a Local Business.',
		met: () => 'You also have the tie to Los Angeles County that a Local Business Enterprise (LBE) needs.',
		unmet: () =>
			'You do not also have the tie to Los Angeles County that a Local Business Enterprise (LBE) needs, and a City Business must be one.'
	},
	nameMatches: {
		requires: () =>
			'The firm’s name is the same on the application, on the Regional Alliance Marketplace for Procurement (RAMP) and on its City Business Tax Registration Certificate (BTRC), if it holds one.',
		met: () =>
			'Your name is the same on the City’s bid website (RAMP) and on any City business tax certificate (BTRC) you hold.',
		unmet: () =>
			'Your name is not the same on the application, the City’s bid website (RAMP) and your City business tax certificate (BTRC).'
	},
	holdsBtrcOrIsExempt: {
		requires: () =>
			'The firm holds a City Business Tax Registration Certificate (BTRC) with a clear tax status, or is exempt from holding one.',
		met: () =>
			'Your City business tax certificate (BTRC) has a clear tax status, or you are exempt from holding one.',
		unmet: () =>
			'You hold no City business tax certificate (BTRC) with a clear tax status, and you are not exempt from holding one.'
	},
	owesNoTaxes: {
		requires: () => 'The firm is not behind on any State, County or City tax.',
		met: () => 'You are not behind on any State, County or City tax.',
		unmet: () => 'You are behind on a State, County or City tax.'
	},
	licensesAreCurrent: {
		requires: () => 'The firm has every license that it needs, and none has expired.',
		met: () => 'You have every license that you need, and none has expired.',
		unmet: () => 'You lack a license that you need, or one has expired.'
	},
	isActiveWithSecretaryOfState: {
		requires: () =>
			'The firm is active with the California Secretary of State, or does not have to register there.',
		met: () => 'You are active with the California Secretary of State, or do not have to register there.',
		unmet: () =>
			'You are not active with the California Secretary of State: suspended, canceled, or not registered though you should be.'
	},
	showsTie: {
		requires: (about) =>
			`The firm has one of three ties to ${placeOf(about)}: at least ${peopleOf(about)} full-time employees there, at least ${partOf(about)} of its full-time employees there, or its headquarters there.`,
		met: (about) =>
			`You have at least one of the three ties to ${placeOf(about)}: ${peopleOf(about)} full-time employees, ${partOf(about)} of your full-time employees, or your headquarters.`,
		unmet: (about) =>
			`You have none of the three ties to ${placeOf(about)}: ${peopleOf(about)} full-time employees, ${partOf(about)} of your full-time employees, or your headquarters.`
	},
	hasFiftyEmployees: {
		requires: (about) =>
			`At least ${peopleOf(about)} full-time employees work in ${placeOf(about)}, with at least ${hoursOf(about)} of their regular yearly hours there. The City business tax certificate (BTRC) shows an address there, unless the firm is exempt.`,
		met: (about) =>
			`You have the tie by number: at least ${peopleOf(about)} full-time employees in ${placeOf(about)}, with at least ${hoursOf(about)} of their regular yearly hours there.`,
		unmet: (about) =>
			`You do not have the tie by number. It takes at least ${peopleOf(about)} full-time employees in ${placeOf(about)}, at least ${hoursOf(about)} of their regular yearly hours there, and a tax certificate address there.`
	},
	hasHalfItsEmployees: {
		requires: (about) =>
			`At least ${partOf(about)} of the full-time employees work in ${placeOf(about)}, with at least ${hoursOf(about)} of their regular yearly hours there. The City business tax certificate (BTRC) shows an address there, unless the firm is exempt.`,
		met: (about) =>
			`You have the tie by share: at least ${partOf(about)} of your full-time employees in ${placeOf(about)}, with at least ${hoursOf(about)} of their regular yearly hours there.`,
		unmet: (about) =>
			`You do not have the tie by share. It takes at least ${partOf(about)} of your full-time employees in ${placeOf(about)}, at least ${hoursOf(about)} of their regular yearly hours there, and a tax certificate address there.`
	},
	employsFifty: {
		requires: (about) =>
			`At least ${peopleOf(about)} full-time employees work in ${placeOf(about)} and appear on all four of the latest payroll reports to the State (DE 9C).`,
		met: (about) => `At least ${peopleOf(about)} of your full-time employees work in ${placeOf(about)}.`,
		unmet: (about) => `Fewer than ${peopleOf(about)} of your full-time employees work in ${placeOf(about)}.`
	},
	employsHalf: {
		requires: (about) =>
			`At least ${partOf(about)} of the full-time employees work in ${placeOf(about)} and appear on all four of the latest payroll reports to the State (DE 9C).`,
		met: (about) => `At least ${partOf(about)} of your full-time employees work in ${placeOf(about)}.`,
		unmet: (about) =>
			`Fewer than ${partOf(about)} of your full-time employees work in ${placeOf(about)}, or you have no full-time employees.`
	},
	hoursAreInside: {
		requires: (about) =>
			`At least ${hoursOf(about)} of these employees’ regular yearly hours are worked in ${placeOf(about)}.`,
		met: (about) =>
			`At least ${hoursOf(about)} of these employees’ regular yearly hours are worked in ${placeOf(about)}.`,
		unmet: (about) =>
			`Less than ${hoursOf(about)} of these employees’ regular yearly hours are worked in ${placeOf(about)}.`
	},
	btrcAddressIsInside: {
		requires: (about) =>
			`The City Business Tax Registration Certificate (BTRC) shows an address in ${placeOf(about)}, unless the firm is exempt from holding one.`,
		met: (about) =>
			`Your City business tax certificate (BTRC) shows an address in ${placeOf(about)}, or you are exempt from holding one.`,
		unmet: (about) =>
			`Your City business tax certificate (BTRC) does not show an address in ${placeOf(about)}.`
	},
	isHeadquartered: {
		requires: (about) =>
			`The firm has its headquarters in ${placeOf(about)}: it manages its whole business and keeps its records there.`,
		met: (about) => `You are headquartered in ${placeOf(about)} in a way that counts.`,
		unmet: (about) => `You are not headquartered in ${placeOf(about)} in a way that counts.`
	},
	headquartersIsInside: {
		requires: (about) => `The firm’s headquarters is in ${placeOf(about)}.`,
		met: (about) => `Your headquarters is in ${placeOf(about)}.`,
		unmet: (about) => `You have no headquarters in ${placeOf(about)}.`
	},
	headquartersKindCounts: {
		requires: () =>
			'The headquarters is at a commercial space or a home, not at a coworking space, a virtual office or a mailbox.',
		met: () => 'Your headquarters is not at a coworking space, a virtual office or a mailbox.',
		unmet: () =>
			'Your headquarters is at a coworking space, a virtual office or a mailbox. By our reading it does not count there.'
	},
	homeHeadquartersStandsAlone: {
		requires: (about) =>
			`If the headquarters is a home, the firm has no other work space outside ${placeOf(about)}, mailboxes aside.`,
		met: (about) =>
			`You do not combine a home headquarters with another work space outside ${placeOf(about)}.`,
		unmet: (about) =>
			`Your headquarters is a home, and you have another work space outside ${placeOf(about)}.`
	},
	jointVentureIsEstablished: {
		requires: () => 'The joint venture is a legally established entity.',
		met: () => 'Your joint venture is a legally established entity.',
		unmet: () => 'Your joint venture is not a legally established entity.'
	},
	jointVentureIsUseful: {
		requires: () => 'The joint venture serves a commercially useful purpose.',
		met: () => 'Your joint venture serves a commercially useful purpose.',
		unmet: () => 'Your joint venture does not serve a commercially useful purpose.'
	}
} satisfies Partial<RuleMessages['criteria']>;
