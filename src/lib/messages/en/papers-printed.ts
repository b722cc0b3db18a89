/** The words that stand on papers. Exhibit II is printed in the County's own, which stand with the paper. */
import type { PaperWords } from '../../papers/words';
import { firstSource, jobPosting } from './papers-after';
import { madeInLa } from './papers-made-in-la';
import { letter } from './papers-letter';
import { cover } from './papers-cover';
import { countyAppeal } from './papers-county-appeal';
import { clientSummary } from './papers-summary';
import { countyWorksheet } from './papers-county-worksheet';
import { usefulFunction } from './papers-useful-function';
import { checklist } from './papers-checklist';
import { homeHeadquarters } from './papers-home-headquarters';
import { jointVentureAgreement } from './papers-joint-venture';
import { subsidiaryStatement } from './papers-subsidiary';
import { landlordStatement, paymentLog, tenancy } from './papers-tenancy';
import { programPapers, programTitles } from './papers-programs';
import { worksheet } from './papers-worksheet';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const count = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const dollars = new Intl.NumberFormat('en-US', {
	style: 'currency',
	currency: 'USD',
	trailingZeroDisplay: 'stripIfInteger'
});

export const printed: PaperWords = {
	language: 'en',
	titles: {
		...programTitles,
		'city-lbpp-worksheet': 'Worksheet for the City’s LBPP Application/Renewal',
		'city-document-checklist': 'Documents to have ready for the City',
		'city-home-headquarters': 'Statement of Fact: home-based headquarters',
		'city-landlord-statement': 'Landlord’s Statement of Fact',
		'city-payment-log': 'Rent payments of six months',
		'city-subsidiary-statement': 'Statement of Fact of a subsidiary',
		'city-joint-venture-agreement': 'Joint venture agreement: the required terms',
		'county-preference-request': 'Request for Preference Consideration (County)',
		'county-preference-request-federal':
			'Request for Preference Consideration (County, with the federal restriction)',
		'client-summary': 'Summary for your file',
		'county-lsbe-worksheet': 'Worksheet for the County’s LSBE application',
		'county-dvbe-worksheet': 'Worksheet for the County’s DVBE application',
		'county-se-worksheet': 'Worksheet for the County’s Social Enterprise application',
		'county-commercially-useful-function': 'Commercially useful function: our own check (County, LSBE)',
		'county-appeal': 'Appeal of a denied certification (County)',
		'county-made-in-la-interest': 'Expression of interest: Made in Los Angeles pilot (County)',
		'city-first-source-notice': 'Notice of upcoming job openings (First Source Hiring)',
		'client-job-posting-checklist': 'Checklist for a job posting under a City contract'
	},
	programs: {
		lbe: 'Local Business Enterprise (LBE)',
		cbe: 'City Business Enterprise (CBE)',
		lsb: 'Local Small Business (LSB)',
		lte: 'Local Transitional Employer (LTE)',
		lsbe: 'Local Small Business Enterprise (LSBE)',
		lsbeFederal: 'Local Small Business Enterprise (LSBE), federal restriction',
		dvbe: 'Disabled Veteran Business Enterprise (DVBE)',
		se: 'Social Enterprise (SE)',
		seFederal: 'Social Enterprise (SE), federal restriction'
	},
	readingAid: null,
	answers: {
		notAnswered: 'not answered yet',
		yes: 'Yes',
		no: 'No',
		never: 'Does not',
		date: (date) => day.format(new Date(`${date}T00:00:00Z`)),
		money: (amount) => dollars.format(amount),
		number: (people) => count.format(people),
		percent: (share) => `${count.format(share)}%`,
		location: {
			cityOfLosAngeles: 'the City of Los Angeles',
			elsewhereInCounty: 'the County of Los Angeles, outside the City',
			outsideCounty: 'outside the County of Los Angeles'
		},
		ownersOffice: {
			none: 'None',
			cityOfLosAngeles: 'In the City of Los Angeles',
			elsewhereInCounty: 'In the County of Los Angeles, outside the City',
			outsideCounty: 'Outside the County of Los Angeles'
		},
		businessKind: { forProfit: 'For profit', nonprofit: 'Nonprofit' },
		structure: {
			soleProprietorship: 'Sole proprietorship',
			partnership: 'Partnership',
			llc: 'Limited liability company (LLC)',
			corporation: 'Corporation',
			benefitCorporation: 'Benefit corporation (California)',
			socialPurposeCorporation: 'Social purpose corporation (California)',
			jointVenture: 'Joint venture',
			other: 'Other'
		},
		spaceKind: {
			commercial: 'Commercial space',
			home: 'Home',
			coworking: 'Coworking or shared space (does not count)',
			virtualOffice: 'Virtual office (does not count)',
			mailbox: 'Mailbox (does not count)'
		},
		tenancy: {
			owned: 'Ownership',
			lease: 'Lease',
			sublease: 'Sublease from a tenant of the owner or manager',
			subSublease: 'Sub-sublease (does not count)',
			monthToMonth: 'Month-to-month tenancy',
			housedByPartner: 'Housed by a certified joint venture partner',
			none: 'No lease or deed'
		},
		monthToMonthOrigin: {
			leaseOfThreeYearsOrLess: 'From a lease of three years or less',
			leaseOverThreeYears: 'From a lease of more than three years',
			newAgreement: 'A new month-to-month agreement'
		},
		btrc: {
			clear: 'Held, in clear standing',
			delinquent: 'Held, delinquent',
			exempt: 'Exempt from holding one',
			none: 'None'
		},
		secretaryOfState: {
			active: 'Active',
			suspended: 'Suspended',
			canceled: 'Canceled',
			notRegistered: 'Not registered, though it has to be',
			notRequired: 'Registration not required'
		}
	},
	letter,
	request: {
		form: null,
		footer:
			'Wording: Exhibit II, County guidelines, November 2016. Set by BidLocal LA, not the County. Use your solicitation’s own form if it has one.',
		leftForHand: 'for your own hand: the declaration is under penalty of perjury',
		leftForReviewer: 'for the County’s reviewer'
	},
	...programPapers,
	cover,
	usefulFunction,
	countyAppeal,
	countyWorksheet,
	clientSummary,
	worksheet,
	madeInLa,
	firstSource,
	jobPosting,
	checklist,
	homeHeadquarters,
	tenancy,
	landlordStatement,
	paymentLog,
	subsidiaryStatement,
	jointVentureAgreement
};
