/** Cases that papers are filled from: a named firm with everything known, and what a test changes in it. */
import { documentsFor } from '../../src/lib/checklist/documents';
import { deadlines as englishDeadlines } from '../../src/lib/messages/en/deadlines';
import { questions as englishQuestions } from '../../src/lib/messages/en/questions';
import { results as englishResults } from '../../src/lib/messages/en/results';
import { rules as englishRules } from '../../src/lib/messages/en/rules';
import { deadlines as spanishDeadlines } from '../../src/lib/messages/es/deadlines';
import { questions as spanishQuestions } from '../../src/lib/messages/es/questions';
import { results as spanishResults } from '../../src/lib/messages/es/results';
import { rules as spanishRules } from '../../src/lib/messages/es/rules';
import { nothingRecorded, summaryOf } from '../../src/lib/summary/summary';
import { caseInUse } from '../../src/lib/interview/in-use';
import { documents as englishDocuments } from '../../src/lib/messages/en/documents';
import { printed as english } from '../../src/lib/messages/en/papers-printed';
import { documents as spanishDocuments } from '../../src/lib/messages/es/documents';
import { printed as spanish } from '../../src/lib/messages/es/papers-printed';
import { documentsToHave } from '../../src/lib/messages/paper-documents';
import type { Details } from '../../src/lib/papers/asks';
import { certificationsToAskFor } from '../../src/lib/papers/asks-for';
import type { PaperInput } from '../../src/lib/papers/paper';
import { assess } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import { programIds } from '../../src/lib/rules/language';

export const today = '2026-11-21';

const address = {
	street: '2100 E. 1st Street',
	unit: 'Suite 4',
	city: 'Los Angeles',
	state: 'CA',
	zip: '90033'
};

/** A bakery in Boyle Heights that meets LBE, CBE and LSB, and LSBE with a certificate in force. */
export const bakery: Facts = {
	business: {
		name: 'Panadería La Esperanza',
		dba: 'La Esperanza',
		fein: '95-1234567',
		phone: '(323) 555-0142',
		email: 'ana@laesperanza.example',
		rampVendorNumber: 'RAMP-00123',
		btrcNumber: '0002345678-0001-3',
		address,
		kind: 'forProfit',
		structure: 'llc',
		independentlyOwnedAndOperated: true,
		subsidiary: false,
		dominantInField: false,
		manufacturer: false,
		employees: 12,
		completedFiscalYear: true,
		annualReceipts: 480000,
		averageReceipts3y: 450000,
		nameMatchesRampAndBtrc: true
	},
	workspaces: [
		{
			label: 'Bakery',
			address,
			location: 'cityOfLosAngeles',
			headquarters: true,
			kind: 'commercial',
			exclusiveAtAllTimes: true,
			tenancy: 'lease',
			rentAtFairMarketValue: true
		}
	],
	ownersOtherPermanentOffice: 'none',
	compliance: {
		btrc: 'clear',
		btrcAddress: 'cityOfLosAngeles',
		taxesDelinquent: false,
		licensesCurrent: true,
		secretaryOfState: 'active'
	},
	workforce: {
		fullTime: 12,
		fullTimeInCounty: 12,
		fullTimeInCity: 8,
		hoursShareInCounty: 100,
		hoursShareInCity: 70,
		includesWhollyOwnedSubsidiaries: false
	},
	transitional: { jobsSince: 'never', placementSince: 'never', participants: 0, fullTimeParticipants: 0 },
	solicitation: { agency: 'county', due: '2027-01-15', federallyRestricted: false },
	signatory: { name: 'Ana María Quispe', title: 'Owner' },
	county: {
		webvenNumber: '123456',
		dcba: { lsbe: { number: 'LSBE-7', start: '2026-01-01', end: '2028-01-01' } },
		principalPlaceOfBusinessSince: '2020-03-01',
		majorOffice: true,
		dgsSmallBusiness: true,
		inclusionPolicyCertified: false,
		meetsSbaSizeStandard: true,
		samActiveSmallBusiness: false,
		commerciallyUseful: {
			executesDistinctElement: true,
			performsManagesOrSupervises: true,
			normalForItsBusiness: true,
			responsibleForSupplies: true,
			subcontractsNoMoreThanIndustryPractice: true,
			passThroughOnly: false
		},
		stateDvbe: false,
		vaSdvosb: false,
		inclusionPolicyDvbe: false,
		socialEnterprise: { servingSince: 'never' }
	}
};

/** The same bakery with its headquarters elsewhere: it is local by half of its people. */
export const localByPeople: Facts = {
	...bakery,
	workspaces: bakery.workspaces!.map((space) => ({ ...space, headquarters: false }))
};

/** A nonprofit with eleven transitional employees, local by its headquarters. */
export const nonprofit: Facts = {
	...bakery,
	business: { ...bakery.business, name: 'Nuevo Comienzo', kind: 'nonprofit', structure: 'corporation' },
	transitional: {
		jobsSince: '2022-05-01',
		roster: Array.from({ length: 11 }, (_, i) => ({
			label: `P-${i + 1}`,
			livesInCity: true,
			criteria: i < 4 ? (['veteran'] as const).slice() : (['lowIncome', 'noDiploma'] as const).slice(),
			fullTime: true,
			movedToUnsubsidizedJob: i % 2 === 0
		}))
	}
};

/** A nonprofit that the County has certified as a Social Enterprise by its workforce and its mission, and as a DVBE. */
export const socialEnterprise: Facts = {
	...nonprofit,
	county: {
		...bakery.county,
		dcba: {
			dvbe: { number: 'DVBE-3', start: '2025-06-01', end: '2027-05-31' },
			se: { number: 'SE-12', start: '2026-02-01', end: '2028-01-31' }
		},
		stateDvbe: true,
		socialEnterprise: {
			servingSince: '2022-05-01',
			jobsWithSupportiveServices: true,
			transitionalWorkforceShare: 60,
			bCorp: false,
			greenCertifiedByCityInCounty: false,
			primaryPurposeCommonGood: true,
			publishedMissionStatement: true,
			principalActivityServesMission: true
		}
	}
};

const street = Array.from({ length: 72 }, (_, i) => `Suite${i}`)
	.join(' ')
	.padEnd(500, ' x')
	.slice(0, 500);

/** The longest answers, and names that the standard fonts of PDF cannot print. */
export const hostile: Facts = {
	...nonprofit,
	business: {
		...nonprofit.business,
		name: 'Nguyễn Đặng Thị Ánh & Łódź Żółw Sp. z o.o. — Ελληνική Εταιρεία «Кириллица» of Los Angeles County',
		dba: 'Ὀδυσσεύς Հայկական «Արարատ» חברת שלום 12 شركة السلام (2025) '.repeat(6).trim(),
		address: { street }
	},
	workspaces: [
		{ ...bakery.workspaces![0]!, label: 'Xưởng bánh Łódź, שלום 12', address: { street } },
		{ location: 'outsideCounty', kind: 'mailbox', address: { street: 'شارع الملك 45، الطابق 3' } },
		{}
	],
	signatory: { name: 'Trần Thị Ngọc Ánh Wiśniewska-Żółtowska Παπαδοπούλου', title: 'Президент' }
};

const sentences = {
	en: {
		rules: englishRules,
		results: englishResults,
		deadlines: englishDeadlines,
		questions: englishQuestions,
		documents: englishDocuments,
		date: english.answers.date
	},
	es: {
		rules: spanishRules,
		results: spanishResults,
		deadlines: spanishDeadlines,
		questions: spanishQuestions,
		documents: spanishDocuments,
		date: spanish.answers.date
	}
};

/** What a paper is filled from, as the screen and the command line put it together. */
export function inputOf(
	facts: Facts,
	language: 'en' | 'es' = 'en',
	details: Details = {},
	asked?: PaperInput['asksFor']
): PaperInput {
	const whole = { format: 1 as const, asOf: today, facts };
	const assessment = assess(whole, today);
	const inUse = caseInUse(whole, today, programIds);
	const asksFor = asked ?? certificationsToAskFor(assessment);
	const says = sentences[language];
	const summarized = { case: inUse, assessment, today, goals: [], recorded: nothingRecorded };
	return {
		case: inUse,
		today,
		assessment,
		asksFor,
		documents: documentsToHave(
			documentsFor(inUse, assessment, asksFor),
			inUse.facts.workspaces,
			says.documents
		),
		summary: summaryOf(summarized, says),
		words: language === 'en' ? english : spanish,
		details
	};
}
