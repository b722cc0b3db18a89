/** The words of the papers for month-to-month tenancies: the landlord's statement and the log of payments. */
import type { LandlordStatementWords } from '../../papers/la-city/landlord-statement';
import type { PaymentLogWords } from '../../papers/la-city/payment-log';
import type { Place } from '../../rules/language';

const procedures = (places: readonly Place[]): string =>
	places.map((place) => (place === 'county' ? 'Procedure #1, item 1' : 'Procedure #2, item 1')).join('; ');

const space = 'Address of the work space';
const spaceName = 'Unit or name of the work space, if it has one';

export const tenancy = { space: 'Work space' };

export const landlordStatement: LandlordStatementWords = {
	title: 'Landlord’s Statement of Fact',
	footer:
		'Statement of the landlord for the City’s Local Business Preference Program. Not a form of the City.',
	subject: (places) =>
		`New month-to-month agreement. City of Los Angeles, LBPP Rules effective March 27, 2024: ${procedures(places)}.`,
	why: 'To the landlord: for a new month-to-month agreement, the City asks your tenant for proof of six months’ payments and for this statement. Fill in what is empty. Sign only if every line is true.',
	landlord: { name: 'Landlord', address: 'Landlord’s address', phone: 'Landlord’s phone' },
	tenant: 'Name of the tenant (the firm that applies for certification)',
	space,
	spaceName,
	agreement: 'Date of the month-to-month agreement',
	intro: 'I state as fact:',
	is: { owner: 'I own the property, or I sign for its owner.', manager: 'I manage the property.' },
	fact: 'The tenant rents this work space under a month-to-month agreement.',
	willing: (certifications) =>
		`I am willing to lease this work space to the tenant for the duration of its certification (5 years) as ${certifications.join(' and ')}.`,
	signing: {
		signature: 'Landlord’s signature',
		date: 'Date',
		name: 'Name of the person who signs',
		title: 'Title, if they sign for a company'
	},
	forLandlord: 'for the landlord to fill in',
	ask: {
		landlords: 'The landlord',
		landlordsHint:
			'One for each work space with a new month-to-month agreement. The landlord can fill this in as well.'
	}
};

export const paymentLog: PaymentLogWords = {
	title: 'Rent payments of six months',
	footer:
		'List of payments and proofs for the City’s Local Business Preference Program. Not a form of the City.',
	subject: (places) =>
		`Month-to-month tenancy. City of Los Angeles, LBPP Rules effective March 27, 2024: ${procedures(places)}.`,
	tenant: 'Name of the tenant (the firm that applies for certification)',
	space,
	spaceName,
	landlord: 'Paid to (landlord)',
	intro:
		'One line for each payment. The proof of each is attached: a canceled check, a bank statement, a credit card statement or the like.',
	columns: {
		month: 'Month it pays for',
		paid: 'Day paid',
		amount: 'Amount',
		method: 'How it was paid',
		proof: 'Proof',
		attached: 'Attached'
	},
	methods: {
		check: 'Check',
		transfer: 'Bank transfer',
		card: 'Credit card',
		moneyOrder: 'Money order',
		cash: 'Cash',
		other: 'Other'
	},
	proofs: {
		canceledCheck: 'Canceled check',
		bankStatement: 'Bank statement',
		cardStatement: 'Credit card statement',
		other: 'Other'
	},
	attached: 'Yes',
	lastOnLease:
		'Or, instead of the six months: the most recent payment made on the original lease of more than three years',
	forHand: 'to fill in',
	forTicking: 'tick once the proof is attached',
	ask: {
		payments: 'Rent payments',
		paymentsHint: 'Six months, one payment after the other.',
		monthHint: 'Such as March 2026.'
	}
};
