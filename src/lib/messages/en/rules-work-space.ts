import type { RuleMessages } from '../shape';
import { placeOf, spaceOf } from './rules-subject';

/** Procedures #1 and #2, item 1: a physical work space that qualifies. */
export const workSpaceCriteria = {
	occupiesWorkSpace: {
		requires: (about) => `The firm has a physical work space in ${placeOf(about)} that qualifies.`,
		met: (about) => `You have a work space in ${placeOf(about)} that qualifies.`,
		unmet: (about) => `You have no work space in ${placeOf(about)} that qualifies.`
	},
	spaceIsInside: {
		requires: (about) => `The firm’s ${spaceOf(about)} is in ${placeOf(about)}.`,
		met: (about) => `Your ${spaceOf(about)} is in ${placeOf(about)}.`,
		unmet: (about) => `Your ${spaceOf(about)} is not in ${placeOf(about)}.`
	},
	spaceCounts: {
		requires: (about) =>
			`The firm’s ${spaceOf(about)} is a commercial space or a home, not a coworking space, a virtual office or a mailbox.`,
		met: (about) => `Your ${spaceOf(about)} is a commercial space or a home, and both can count.`,
		unmet: (about) =>
			`Your ${spaceOf(about)} is a coworking space, a virtual office or a mailbox, and none of these counts.`
	},
	spaceIsExclusive: {
		requires: (about) =>
			`The firm’s ${spaceOf(about)} is reserved for the firm alone at all times, not only when needed.`,
		met: (about) => `Your ${spaceOf(about)} is reserved for you at all times.`,
		unmet: (about) => `Your ${spaceOf(about)} is not reserved for you at all times.`
	},
	ownersHaveNoOfficeOutside: {
		requires: (about) =>
			`If the firm’s ${spaceOf(about)} is a home, no owner or officer keeps a permanent office outside ${placeOf(about)}.`,
		met: (about) => `No owner or officer of yours keeps a permanent office outside ${placeOf(about)}.`,
		unmet: (about) =>
			`An owner or officer keeps a permanent office outside ${placeOf(about)}, so your ${spaceOf(about)} cannot count as a home office.`
	},
	tenancyCounts: {
		requires: (about) =>
			`The firm’s ${spaceOf(about)} is owned, leased, subleased from a tenant of the owner or manager, rented month to month, or provided by a certified joint venture partner.`,
		met: (about) => `The way you hold your ${spaceOf(about)} is one that can count.`,
		unmet: (about) =>
			`You have no lease or deed for your ${spaceOf(about)}, or you rent it from someone who only subleases it. Neither counts.`
	},
	isHousedAsJointVenture: {
		requires: (about) =>
			`The firm is a joint venture, because only a joint venture may use its partner’s space as its ${spaceOf(about)}.`,
		met: () => 'You are a joint venture, so a partner that is certified as local may house you.',
		unmet: (about) =>
			`You are not a joint venture, so your ${spaceOf(about)} does not count while a partner only houses you there.`
	},
	hasSixMonthsPayments: {
		requires: (about) =>
			`There is proof of six months of rent payments for the firm’s ${spaceOf(about)}, because it is rented month to month.`,
		met: (about) => `You can show six months of rent payments for your ${spaceOf(about)}.`,
		unmet: (about) =>
			`You cannot show six months of rent payments for your ${spaceOf(about)}, and a month-to-month rental needs them.`
	},
	hasPaymentsOrLastLeasePayment: {
		requires: (about) =>
			`For the firm’s ${spaceOf(about)} there is proof of six months of rent payments, or of the last payment on its old lease of more than three years.`,
		met: (about) =>
			`For your ${spaceOf(about)} you can show six months of rent payments, or the last payment on its old lease of more than three years.`,
		unmet: (about) =>
			`For your ${spaceOf(about)} you can show neither six months of rent payments nor the last payment on its old lease of more than three years.`
	},
	hasLandlordLetter: {
		requires: (about) =>
			`The landlord of the firm’s ${spaceOf(about)} states in a letter the will to rent to the firm for all five years of the certification.`,
		met: (about) =>
			`You have or can get a letter from the landlord of your ${spaceOf(about)} for all five years of the certification.`,
		unmet: (about) =>
			`You have no letter from the landlord of your ${spaceOf(about)} for all five years, and a new month-to-month rental needs one.`
	},
	rentIsFair: {
		requires: (about) =>
			`The rent of the firm’s ${spaceOf(about)} is not below fair market value, which is what others pay for such a space.`,
		met: (about) => `The rent of your ${spaceOf(about)} is not below fair market value.`,
		unmet: (about) =>
			`The rent of your ${spaceOf(about)} is below fair market value, and such a lease does not qualify.`
	}
} satisfies Partial<RuleMessages['criteria']>;
