/** Where the words of the areas are that a visit needs only after its first question, in both languages. */

const inEnglish = {
	questions: () => import('./en/questions').then((area) => area.questions),
	findOut: () => import('./en/findOut').then((area) => area.findOut),
	rules: () => import('./en/rules').then((area) => area.rules),
	worksheets: () => import('./en/worksheets').then((area) => area.worksheets),
	spaces: () => import('./en/spaces').then((area) => area.spaces),
	editions: () => import('./en/editions').then((area) => area.editions),
	drafts: () => import('./en/drafts').then((area) => area.drafts),
	review: () => import('./en/review').then((area) => area.review),
	results: () => import('./en/results').then((area) => area.results),
	documents: () => import('./en/documents').then((area) => area.documents),
	inTime: () => import('./en/inTime').then((area) => area.inTime),
	before: () => import('./en/before').then((area) => area.before),
	reviewer: () => import('./en/reviewer').then((area) => area.reviewer),
	deadlines: () => import('./en/deadlines').then((area) => area.deadlines),
	madeInLa: () => import('./en/madeInLa').then((area) => area.madeInLa),
	after: () => import('./en/after').then((area) => area.after),
	papers: () => import('./en/papers').then((area) => area.papers),
	fill: () => import('./en/fill').then((area) => area.fill),
	cautions: () => import('./en/papers-cautions').then((area) => area.cautions),
	printed: () => import('./en/papers-printed').then((area) => area.printed),
	preferenceCounty: () => import('./en/preference-county').then((area) => area.preferenceCounty),
	preferenceCity: () => import('./en/preference-city').then((area) => area.preferenceCity),
	preferenceDealer: () => import('./en/preference-dealer').then((area) => area.preferenceDealer),
	employees: () => import('./en/employees').then((area) => area.employees)
};

const inSpanish: typeof inEnglish = {
	questions: () => import('./es/questions').then((area) => area.questions),
	findOut: () => import('./es/findOut').then((area) => area.findOut),
	rules: () => import('./es/rules').then((area) => area.rules),
	worksheets: () => import('./es/worksheets').then((area) => area.worksheets),
	spaces: () => import('./es/spaces').then((area) => area.spaces),
	editions: () => import('./es/editions').then((area) => area.editions),
	drafts: () => import('./es/drafts').then((area) => area.drafts),
	review: () => import('./es/review').then((area) => area.review),
	results: () => import('./es/results').then((area) => area.results),
	documents: () => import('./es/documents').then((area) => area.documents),
	inTime: () => import('./es/inTime').then((area) => area.inTime),
	before: () => import('./es/before').then((area) => area.before),
	reviewer: () => import('./es/reviewer').then((area) => area.reviewer),
	deadlines: () => import('./es/deadlines').then((area) => area.deadlines),
	madeInLa: () => import('./es/madeInLa').then((area) => area.madeInLa),
	after: () => import('./es/after').then((area) => area.after),
	papers: () => import('./es/papers').then((area) => area.papers),
	fill: () => import('./es/fill').then((area) => area.fill),
	cautions: () => import('./es/papers-cautions').then((area) => area.cautions),
	printed: () => import('./es/papers-printed').then((area) => area.printed),
	preferenceCounty: () => import('./es/preference-county').then((area) => area.preferenceCounty),
	preferenceCity: () => import('./es/preference-city').then((area) => area.preferenceCity),
	preferenceDealer: () => import('./es/preference-dealer').then((area) => area.preferenceDealer),
	employees: () => import('./es/employees').then((area) => area.employees)
};

export const laterAreas = { en: inEnglish, es: inSpanish };
