import type { DeadlineWords } from '../../deadlines/words';

/** What each date is, what the rule says, and what to do. Numbers are those of `deadlines/periods.ts`. */
export const deadlineDates: DeadlineWords['dates'] = {
	uploadToRamp: {
		title: 'City bid due: your application must be on RAMP',
		rule: 'The completed and signed application must be on RAMP before the bid’s deadline. The day RAMP receives it counts.',
		todo: 'Upload it days before, not on the day itself. The bid’s own papers give the hour. A form with gaps is rejected and loses its date.'
	},
	jointVentureAgreement: {
		title: 'Hand in the joint venture agreement',
		rule: 'At least 15 days before the bid is due. The rule says only “days”: we count calendar days.',
		todo: 'Send the City the signed agreement with the scope of work, the people and equipment of each partner, and the headquarters’ address.'
	},
	jointVentureBidFrom: {
		title: 'First bid due date that this agreement serves',
		rule: 'The agreement must be handed in at least 15 days before the bid is due. The rule says only “days”: we count calendar days.',
		todo: 'For a bid that is due before this day, the agreement comes too late.'
	},
	sendDocuments: {
		title: 'Send the City the documents it asked for',
		rule: '14 calendar days from the day the City’s email was sent. The rules also say the documents must arrive “before” the deadline, so do not wait for the last day.',
		todo: 'Send what the email lists, the way it says. Without it the application is closed. If you need longer, ask before this day: the City may extend, but does not have to.'
	},
	appealToCity: {
		title: 'Last day to appeal to the City',
		rule: '7 calendar days from the day the notice was sent to your RAMP administrator. A mailed appeal must be postmarked by then.',
		todo: 'Write to the Assistant Director of the Bureau of Contract Administration on your letterhead, signed by an executive, with your reasons and papers that prove them. It may go as an attachment to bca.certifications@lacity.org. A late appeal is not considered.'
	},
	cityDecides: {
		title: 'The City should answer your appeal',
		rule: '30 calendar days from the day the Assistant Director has your appeal. The City may take up to 45 days and must tell you so.',
		todo: 'If you hear nothing by then, ask bca.certifications@lacity.org. The decision is final.'
	},
	cityDecidesExtended: {
		title: 'The City must answer your appeal, if it took more time',
		rule: '45 days from the day the Assistant Director has your appeal. The rule says only “days”: we count calendar days.',
		todo: 'Nothing to send. The City tells you if it needs this longer time.'
	},
	renewalReminder: {
		title: 'Renew now: the City sends its reminder',
		rule: 'The City emails your RAMP administrator 30 calendar days before the fifth anniversary. A renewal takes about 30 days.',
		todo: 'Upload the renewal form on RAMP right away, even if no email comes. That is the way not to expire.'
	},
	cityExpires: {
		title: 'The certification ends',
		rule: 'It is valid for five years. The end that RAMP shows is the one that counts.',
		todo: 'Have the renewal on RAMP well before. Do not count on this day itself for a bid.'
	},
	renewalLastDay: {
		title: 'Last day for a renewal instead of a new application',
		rule: 'A form that comes in more than 30 calendar days after the end is treated as a new application.',
		todo: 'Use these days only in need: the rules do not say that you count as certified in them.'
	},
	smallRenewalOpens: {
		title: 'Renewal opens: the form can go in',
		rule: 'The form must be submitted within 30 calendar days of the end. Counted back from the end, they begin on this day.',
		todo: 'Upload the renewal form on RAMP from this day on.'
	},
	smallRenewalLastDay: {
		title: 'The certification ends: last safe day to renew',
		rule: 'It is valid for five years. The form must be submitted within 30 calendar days of the end. The end that RAMP shows is the one that counts.',
		todo: 'Have the renewal form on RAMP by this day, and answer the email that asks for documents.'
	},
	notifyCity: {
		title: 'Tell the City about the change',
		rule: '10 calendar days from any change that affects a certification: a move, another headquarters, employees, owners, affiliates, receipts, the address on RAMP.',
		todo: 'Email bca.certifications@lacity.org in writing. Without it the certification may be taken away at once.'
	},
	preferenceRecovered: {
		title: 'Last day to be certified again under a City contract',
		rule: 'If a certification behind the preference is missing for more than 60 days, the City withholds or takes back the preference’s value. The days of the whole contract add up.',
		todo: 'Be certified again by this day. If there were days without it earlier in the same contract, your date is earlier.'
	},
	replaceSubcontractor: {
		title: 'Replace the local subcontractor',
		rule: '60 days from the notice of the Awarding Authority. The rule says only “days”: we count calendar days.',
		todo: 'Bring in another certified local subcontractor by this day. Otherwise the preference’s value is withheld or taken back.'
	},
	countyBid: {
		title: 'County bid due: be certified and ask for the preference',
		rule: 'You must be certified by DCBA when you hand in the bid. An application in process does not count.',
		todo: 'Hand in the Request for Preference Consideration (Exhibit II) with the bid. The bid’s own papers give the hour.'
	},
	appealToCounty: {
		title: 'Last day to appeal to the County',
		rule: '10 business days from the day the certification was denied: no weekends and no County holidays.',
		todo: 'Email the written appeal: your reasons, the papers that prove them, your name and vendor number, the certification, and the date. The guidelines of 2016 give cbesbe@dcba.lacounty.gov; look in DCBA’s notice for a newer address.'
	},
	countyRenewalNotice: {
		title: 'Renewal opens: the County sends its notice',
		rule: 'DCBA emails you 30 days before the certificate expires. The rule says only “days”: we count calendar days.',
		todo: 'Go through the certification again right away, even if no email comes. The guidelines do not say how long it takes.'
	},
	countyExpires: {
		title: 'The County certification expires',
		rule: 'It is valid through the day on DCBA’s certificate. A Social Enterprise: two years from approval.',
		todo: 'Be certified anew before. A bid handed in later gets no preference. If the letter shows an earlier day, that one counts.'
	},
	notifyCounty: {
		title: 'Tell the County about the change now',
		rule: 'DCBA must be notified immediately when a change means that you no longer qualify. The rules give no days.',
		todo: 'Write to DCBA today, and to any other agency that certified you (the State, for one). Do it before you bid again or take a contract.'
	},
	countyPays: {
		title: 'The County should have paid the invoice',
		rule: 'Departments make every effort to pay certified Local Small Businesses within 15 calendar days. It is a goal, not a promise.',
		todo: 'If it is not paid by then, ask the department’s Small Business Advocate. Only an undisputed and approved invoice counts.'
	}
};
