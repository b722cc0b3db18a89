import type { RuleMessages } from '../shape';

/** What the rules leave to the agency's judgment, and what that means for the user. */
export const points: RuleMessages['points'] = {
	cityDecides:
		'The City’s Bureau of Contract Administration decides, after it has seen your application and documents. It may ask for more, visit you, or interview people.',
	agreementsAreReviewed:
		'City staff will read your lease or other agreement. If it gives you the space only as needed, or no tenancy, the space does not count, whatever the agreement is called.',
	rentIsCompared:
		'The City compares your rent with others on at least two search engines and takes the average. If it finds your rent below that market value, the space does not count.',
	addressMayBeExcused:
		'Your business address should also be the same on the application, the City’s bid website (RAMP) and your tax certificate. If it is not, the City may grant an exception, case by case; ask before you apply.',
	usefulPurposeIsJudged:
		'For a joint venture, the City decides whether its purpose is commercially useful. The rules do not define this, so be ready to show what the joint venture itself does.',
	dominanceIsJudged:
		'The City decides whether you are dominant. It looks at everything that matters, such as your sales, money, market position, materials, patents and sales area, here and across the State.',
	affiliationIsJudged:
		'The City decides who your affiliates are. The power to control is enough, even if nobody uses it, and an affiliate’s receipts and employees are added to yours.',
	calendarYearMayBeAsked:
		'The City may ask for your receipts of the last calendar year instead of the last fiscal year. Check that both are under the limit.',
	otherLteCriteria:
		'The City may add criteria of its own for Local Transitional Employers (LTE). We cannot test those, so ask the City whether there are any.',
	siteVisit:
		'The City visits every nonprofit that applies to be a Local Transitional Employer (LTE). What it sees there is part of its decision.',
	dcbaDecides:
		'The County’s Department of Consumer and Business Affairs (DCBA) decides. A counselor reviews your application and may ask you to explain or to send documents.',
	inclusionPolicyIsDcbas:
		'The County’s Department of Consumer and Business Affairs (DCBA) decides which other agencies’ certificates it accepts. Check its current list for yours.',
	industryPracticeIsJudged:
		'The County decides how much subcontracting is normal in your industry. Be ready to show what is usual.',
	usefulFunctionIsJudged:
		'The County decides whether you do commercially useful work on a contract. It looks at what you really do there, not at what the papers call it.',
	majorOfficeIsJudged:
		'The County decides whether an office is a major one. The main activity of your social mission must happen there; an address in name only does not count.',
	missionIsJudged:
		'The County decides whether the common good is your primary purpose. It reads your mission statement and a description of your programs and services.',
	conflictDecidesFederal:
		'This rule applies only where federal money forbids a preference by place, and federal requirements come first. Look in the solicitation, or ask its contact person.'
};
