/** The County's papers and the summary, on the screen of papers. */
export const aboutCounty = {
	'client-summary': {
		title: 'Summary for your file',
		what: 'Where you stand, why, what is missing, what comes next and when, what it is worth: one or two pages in plain words.',
		notCalledFor: 'Once something is answered.'
	},
	'county-lsbe-worksheet': {
		title: 'Worksheet for the LSBE application',
		what: 'Your answers in the order of the County’s guidelines, to copy into the online application on Webven. Nothing to sign.',
		notCalledFor:
			'For a firm with a small business certificate that the County accepts, until DCBA has certified it, and again for its renewal.'
	},
	'county-dvbe-worksheet': {
		title: 'Worksheet for the DVBE application',
		what: 'Your answers in the order of the County’s guidelines, to copy into the online application on Webven. Nothing to sign.',
		notCalledFor:
			'For a firm certified as that of disabled veterans, until DCBA has certified it, and again for its renewal.'
	},
	'county-se-worksheet': {
		title: 'Worksheet for the Social Enterprise application',
		what: 'The mission statement, the programs, services and impact, with a guide to the ways to qualify. To copy into the online application.',
		notCalledFor:
			'For a business or nonprofit with a social mission, until DCBA has certified it, and again for its renewal.'
	},
	'county-commercially-useful-function': {
		title: 'Commercially useful function: own check',
		what: 'For an LSBE: each point of the definition, how you meet it on the contract, and a line to sign. For your own file.',
		notCalledFor:
			'For a firm on its way to LSBE with the County, once a question about its part in the contract is answered.'
	},
	'county-appeal': {
		title: 'Appeal to the County',
		what: 'A letter, and the same as an e-mail, if DCBA denied a certification. It must be sent within 10 business days.',
		notCalledFor: 'If the County denied a certification as LSBE, DVBE or SE.'
	}
};
