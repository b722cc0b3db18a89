/** The City's office for certifications, as its rules of March 27, 2024 print it, and the bureau that an appeal goes to. */
export const cityOffice = {
	email: 'bca.certifications@lacity.org',
	bureau: [
		'City of Los Angeles, Department of Public Works',
		'Bureau of Contract Administration',
		'Office of Contract Compliance',
		'1149 S. Broadway Street, 3rd Floor',
		'Los Angeles, CA 90015'
	],
	/** The day of the rules that print it. */
	printed: '2024-03-27'
} as const;
