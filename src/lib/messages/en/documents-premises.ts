/** The papers of a work space: by what right the firm is there. */
import { lines, type DocumentWordsFor } from '../document-words';

export const premises: DocumentWordsFor<'premises'> = {
	lease: {
		title: 'Lease or rental agreement, signed',
		accepted: lines('The original agreement', 'Its most recent amendment, if there is one'),
		why: 'It shows that the space is yours to use. Rent below fair market value is not accepted.'
	},
	sublease: {
		title: 'Sublease agreement, signed',
		accepted: lines(
			'The agreement and its most recent amendment, if there is one',
			'It must show that the agreement is with the owner or manager of the property'
		),
		why: 'Subleasing from someone who is subleasing too is not accepted.'
	},
	leaseOrDeed: {
		title: 'Lease or deed of your space',
		accepted: lines(
			'If you rent: the signed agreement and its most recent amendment',
			'If you own it: the most recent property tax bill, or a notarized grant deed'
		),
		why: 'Answer how you hold the space, and this becomes exact.'
	},
	propertyTaxBillOrDeed: {
		title: 'Property tax bill or grant deed',
		accepted: lines(
			'The most recent Annual Property Tax Bill',
			'Or a grant deed, completed and signed by the grantor, whose signature is notarized'
		),
		why: 'It shows that you own the space.'
	},
	partnerHousing: {
		title: 'Proof that a certified partner houses the joint venture',
		accepted: lines('The joint venture agreement, with that address', 'The partner’s own certification'),
		why: 'A certified local partner may house the joint venture. The rules name no paper for it; these show it.'
	},
	monthToMonthAgreement: {
		title: 'Month-to-month agreement',
		accepted: lines('The agreement you have now', 'The original lease, if it began as one'),
		why: 'A month-to-month tenancy may count, with the proofs below.'
	},
	sixMonthsPayments: {
		title: 'Proof of six months of rent payments',
		accepted: lines('Canceled checks', 'Or bank statements', 'Or credit card statements')
	},
	sixMonthsOrLastLeasePayment: {
		title: 'Proof of rent payments',
		accepted: lines(
			'Six months of payments: canceled checks, bank or credit card statements',
			'Or the most recent payment made on the original long lease'
		),
		why: 'Because your lease ran for more than three years, one of the two is enough.'
	},
	landlordStatement: {
		title: 'Statement of fact from your landlord',
		person: 'The landlord signs',
		accepted: lines('A letter saying that the landlord is willing to lease to you for all five years'),
		why: 'Because your month-to-month agreement is a new one.'
	}
};
