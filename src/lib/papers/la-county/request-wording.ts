/**
 * The wording of Exhibit II, *Request for Preference Consideration*, as the County's guidelines of November 2016 print
 * it, oddities included: what a firm signs is the County's, not ours. A Spanish reading of it stands in the messages.
 */
export interface RequestWording {
	heading: string;
	version: { restricted: string; unrestricted: string };
	title: string;
	instructions: string;
	requirements: { restricted: string; unrestricted: string };
	lsbe: {
		request: string;
		federal: string;
		state: string;
		inclusion: string;
		certified: string;
	};
	se: { request: string; serving: string; certified: string };
	dvbe: {
		request: string;
		state: string;
		veteransAffairs: string;
		inclusion: { restricted: string; unrestricted: string };
		certified: string;
	};
	oneApplies: string;
	declaration: string;
	attached: string;
	firm: string;
	webven: string;
	printName: string;
	printTitle: string;
	signature: string;
	date: string;
	reviewer: readonly [string, string, string, string];
}

const inclusionDvbe = (under: string) =>
	`Certified as a DVBE with other certifying agencies ${under} DCBA's inclusion policy that meets the criteria set forth by: the State of California as a DVBE or is verified as a service-disabled veteran-owned small business by the Veterans Administration: and`;

const requirements = (letters: string) =>
	`I MEET ALL OF THE REQUIREMENTS AND REQUEST THIS PROPOSAL BE CONSIDERED FOR THE PREFERENCE PROGRAM(S) SELECTED BELOW. A COPY OF THE CERTIFICATION ${letters} ISSUED BY THE DEPARTMENT OF CONSUMER AND BUSINESS AFFAIRS (DCBA) IS ATTACHED.`;

export const requestWording: RequestWording = {
	heading: 'REQUIRED FORMS - EXHIBIT 7',
	version: {
		restricted: 'For County Solicitations subject to the Federal Restriction',
		unrestricted: 'Use this form for County Solicitations Not subject to the Federal Restriction'
	},
	title: 'REQUEST FOR PREFERENCE CONSIDERATION',
	instructions:
		'INSTRUCTIONS: Businesses requesting preference consideration must complete and return this form for proper consideration of the proposal. Businesses may request consideration for one or more preference programs. Check all certifications that apply.*',
	requirements: { restricted: requirements('LETTER(S)'), unrestricted: requirements('LETTER') },
	lsbe: {
		request: 'Request for Local Small Business Enterprise (LSBE) Program Preference',
		federal:
			'Meets the revenues and employee size criteria of the federal Small Business Administration and maintains an active registration as a small business in the System for Award Management (SAM) data base; and',
		state:
			'Certified by the State of California as a small business and has had its principal place of business located in Los Angeles County for at least one (1) year; or',
		inclusion:
			"Certified as a LSBE with other certifying agencies under DCBA's inclusion policy that has its principal place of business located in Los Angeles County and has revenues and employee size that meet the State's Department of General Services requirements; and",
		certified: 'Certified as a LSBE by the DCBA.'
	},
	se: {
		request: 'Request for Social Enterprise (SE) Program Preference',
		serving:
			'A business that has been in operation for at least one year providing transitional or permanent employment to a Transitional Workforce or providing social, environmental and/or human justice services; and',
		certified: 'Certified as a SE business by the DCBA.'
	},
	dvbe: {
		request: 'Request for Disabled Veterans Business Enterprise (DVBE) Program Preference',
		state: 'Certified by the State of California, or',
		veteransAffairs: 'Certified by U.S. Department of Veterans Affairs as a DVBE; or',
		inclusion: { restricted: inclusionDvbe('under to'), unrestricted: inclusionDvbe('under') },
		certified: 'Certified as a DVBE by the DCBA.'
	},
	oneApplies:
		'*BUSINESS UNDERSTANDS THAT ONLY ONE OF THE ABOVE PREFERENCES WILL APPLY. IN NO INSTANCE SHALL ANY OF THE ABOVE LISTED PREFERENCE PROGRAMS PRICE OR SCORING PREFERENCE BE COMBINED WITH ANY OTHER COUNTY PROGRAM TO EXCEED FIFTEEN PERCENT (15%) IN RESPONSE TO ANY COUNTY SOLICITATION.',
	declaration:
		'DECLARATION: I DECLARE UNDER PENALTY OF PERJURY UNDER THE LAWS OF THE STATE OF CALIFORNIA THAT THE ABOVE INFORMATION IS TRUE AND ACCURATE.',
	attached: 'DCBA certification is attached.',
	firm: 'Name of Firm',
	webven: 'County Webven No.',
	printName: 'Print Name:',
	printTitle: 'Title:',
	signature: 'Signature:',
	date: 'Date:',
	reviewer: ["Reviewer's Signature", 'Approved', 'Disapproved', 'Date']
};
