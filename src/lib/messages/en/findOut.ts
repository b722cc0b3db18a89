import type { FindOutMessages } from '../../interview/words';

/** Where an answer is found, and how to get at it. */
export const findOut: FindOutMessages = {
	places: {
		lease: {
			title: 'The lease, the deed and the rent records',
			how: 'The first and last pages of the lease say who rents to whom, for how long and for what rent. Your bank or card statements show what was paid.'
		},
		landlord: {
			title: 'The landlord or property manager',
			how: 'Ask for a signed letter that says they are willing to rent to you for the five years of the certification.'
		},
		mapOfTheCity: {
			title: 'A look-up of the exact address',
			how: 'Look the street address up on the City’s own map of its boundaries, or ask the City’s Bureau of Contract Administration. A “Los Angeles” mailing address does not settle it.'
		},
		btrc: {
			title: 'The Business Tax Registration Certificate (BTRC)',
			how: 'Look where the business keeps its licenses. The City’s Office of Finance can tell you the status of the account, and the address that it has.'
		},
		ramp: {
			title: 'Your profile on RAMP',
			how: 'Sign in to RAMP, the City’s website for bids, and compare the name and the address, letter by letter, with the BTRC.'
		},
		taxOffices: {
			title: 'The tax offices',
			how: 'Ask, or sign in to your account with, the State, the County and the City: is anything past due? Your accountant may know.'
		},
		licenses: {
			title: 'Your licenses and permits',
			how: 'Look at the date on which each one runs out. The office that issued it can tell you if you need another.'
		},
		secretaryOfState: {
			title: 'The California Secretary of State’s list of businesses',
			how: 'Search the State’s public list for the exact name. It shows the status: active, suspended or canceled.'
		},
		formationPapers: {
			title: 'The papers the business was formed with',
			how: 'Articles of incorporation or organization, a partnership or joint venture agreement, or the fictitious business name statement.'
		},
		ownershipPapers: {
			title: 'The papers that show who owns it',
			how: 'The share register, the operating agreement, the bylaws. They say who owns how much, and who can decide or block.'
		},
		de9c: {
			title: 'The last four DE 9C reports',
			how: 'The DE 9C is the wage report that goes to the State every quarter. It lists every employee. Whoever does your payroll has it.'
		},
		timeRecords: {
			title: 'Time sheets or payroll records',
			how: 'They show how many hours each person worked, and often where. Whoever does your payroll can add them up for the year.'
		},
		taxReturns: {
			title: 'The federal tax returns',
			how: 'The most recent one, with all schedules, and those of your affiliates. For the three-year average, the last three. Your accountant has them.'
		},
		stateCertificate: {
			title: 'The State’s certificate',
			how: 'The Department of General Services (DGS) lists certified businesses and sends a letter. Look at the type and the date on which it ends.'
		},
		otherCertificate: {
			title: 'Another agency’s certificate',
			how: 'Look at who issued it and until when. The County’s Department of Consumer and Business Affairs (DCBA) keeps the list of those it accepts.'
		},
		sam: {
			title: 'Your registration in SAM',
			how: 'Sign in to SAM, the federal System for Award Management. It shows whether the registration is active, and whether it says small business.'
		},
		sba: {
			title: 'The table of size standards of the SBA',
			how: 'The U.S. Small Business Administration has a limit for each line of business. You need your industry code (NAICS), which stands on your tax return or in SAM.'
		},
		veteransAffairs: {
			title: 'The certificate for veterans’ businesses',
			how: 'Look for the letter that certifies the business as service-disabled veteran-owned, and until when. Since the County’s guidelines of 2016 another federal office may have taken this over: ask.'
		},
		programRecords: {
			title: 'The records of your program',
			how: 'Enrollment lists, the first contract or grant, and reports to funders show since when, for how many and for whom.'
		},
		missionStatement: {
			title: 'Your mission statement',
			how: 'Look on your website, in your bylaws and in your reports. Your board knows if it was published.'
		},
		bLab: {
			title: 'B Lab’s directory',
			how: 'B Lab lists every certified B Corp on its website.'
		},
		greenCertificate: {
			title: 'The green certificate',
			how: 'See which city issued it, whether that city lies in Los Angeles County, and until when it runs.'
		},
		bidDocuments: {
			title: 'The bid documents',
			how: 'The number, the title, the deadline, the work and any federal restriction stand in the solicitation. Its contact person can answer questions.'
		},
		webven: {
			title: 'Your Webven registration',
			how: 'Webven is where the County registers vendors. Sign in, or look at the message you got when you registered.'
		},
		dcbaLetter: {
			title: 'The certification letter of DCBA',
			how: 'The County’s Department of Consumer and Business Affairs sends it by e-mail when it certifies you. Number and dates are on it.'
		},
		ownersAndManagers: {
			title: 'The owners and managers',
			how: 'No paper says it better than the people who run the business. Ask them.'
		}
	},
	contactAsOf: (source, date) => `From “${source}”, ${date}.`,
	checkFirst: 'Check before you call, write or send: the address in your own letter governs.'
};
