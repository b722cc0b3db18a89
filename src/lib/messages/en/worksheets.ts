import type { WorksheetMessages } from '../../interview/words';

/** The worksheets that help with three numbers, and what is said of a typed answer that cannot be read. */
export const worksheets: WorksheetMessages = {
	open: 'Help me work it out',
	use: 'Use this answer',
	fromLists: 'Count from payroll or DE 9C files instead',
	stillBlank: 'Nothing is added up until these are filled in. Write 0 where there was none:',
	annualReceipts: {
		title: 'Annual receipts, step by step',
		intro:
			'The City’s own definition, in its own order. Use the figures of your last full fiscal year, as on the books and on the federal tax return.',
		structure: {
			asks: 'How is the business taxed?',
			options: {
				corporationOrPartnership: {
					label: 'As a corporation or a partnership',
					hint: 'Gross income is then the cost of goods sold plus the total income'
				},
				other: { label: 'In another way', hint: 'For example as a sole proprietor' }
			}
		},
		lines: {
			costOfGoodsSold: {
				label: 'Cost of goods sold',
				hint: 'From the tax return. It is added back, because receipts count before costs.'
			},
			totalIncome: { label: 'Total income', hint: 'From the tax return. Not the taxable income.' },
			grossIncome: {
				label: 'Gross income',
				hint: 'Sales of products and services, interest, rents, fees, commissions, and whatever else came in, before costs.'
			},
			returnsAndAllowances: {
				label: 'Returns and allowances',
				hint: 'What was given back to customers, and only if it is still in the amounts above. If your return has already taken it off, write 0.'
			},
			salesOfFixedAssets: {
				label: 'Sales of fixed assets',
				hint: 'For example a truck or a machine that you sold, and only as far as it is in the amounts above. Otherwise write 0.'
			},
			interAffiliateTransactions: {
				label: 'Business between you and your affiliates',
				hint: 'Sales among you, which would be counted twice. Without affiliates, write 0.'
			}
		},
		affiliates: {
			title: 'Affiliates',
			hint: 'Firms, here or abroad, that control yours, that yours controls, or that have the same people in control. Nonprofits too. For each one, its annual receipts, worked out in the same way.',
			none: 'There are no affiliates',
			add: 'Add an affiliate',
			name: 'Its name (only for you)',
			receipts: {
				label: 'Its annual receipts',
				hint: 'For the entire fiscal year, even if it was an affiliate for a part of it only.'
			},
			acquiredDuringYear: 'A firm that became an affiliate during the year counts with its whole year.',
			former: 'So does one that is an affiliate no longer, but was for a part of the year.'
		},
		total: (dollars) => `Annual receipts: ${dollars}`,
		problems: {
			moreTakenOffThanThereIs:
				'More is taken off than there is. Check the amounts: receipts cannot be less than nothing.'
		}
	},
	fullTime: {
		title: 'Full-time employees, step by step',
		intro:
			'Have the last four DE 9C reports at hand. In the County and City counts, only people who appear on all four are counted.',
		firm: 'Your business',
		subsidiary: (number) => `Subsidiary ${number}`,
		subsidiaries: {
			asks: 'Do you want to count the people of subsidiaries that you wholly own?',
			hint: 'You may, if you own them by 100 per cent and can prove it. Then their people count in every number: in all, in the County, in the City.',
			none: 'Count no subsidiaries',
			add: 'Add a subsidiary',
			name: 'Its name (only for you)'
		},
		lines: {
			fullTime: { label: 'Full-time people, wherever they work' },
			ownersNotOnDe9c: {
				label: 'Of those, owners who are not on the DE 9C',
				hint: 'They are not counted. Write 0 if there are none.'
			},
			inCounty: {
				label: 'Full-time people who work in the County',
				hint: 'Only those on all four DE 9C reports. The City is in the County.'
			},
			hoursOfCountyPeople: { label: 'All their regular hours in a year' },
			hoursInCounty: { label: 'Of those hours, the ones worked in the County' },
			inCity: {
				label: 'Full-time people who work in the City',
				hint: 'Only those on all four DE 9C reports.'
			},
			hoursOfCityPeople: { label: 'All their regular hours in a year' },
			hoursInCity: { label: 'Of those hours, the ones worked in the City' }
		},
		total: {
			people: 'Full-time employees in all',
			inCounty: 'In the County',
			inCity: 'In the City',
			hoursInCounty: 'Share of hours in the County',
			hoursInCity: 'Share of hours in the City'
		},
		problems: {
			moreOwnersThanPeople: 'There are more owners than full-time people. Check both numbers.',
			moreInCityThanInCounty:
				'More people work in the City than in the County. The City is in the County, so the County’s number is at least as large.',
			moreInCountyThanInAll: 'More people work here than there are full-time in all. Check the numbers.',
			moreHoursThereThanInAll: 'More hours were worked here than in all. Check the hours.',
			peopleWithoutHours: 'There are people, but no hours. Write down their regular hours for a year.'
		}
	},
	affiliates: {
		title: 'Is another firm an affiliate?',
		intro:
			'Think of one other firm: of the same owners or family, a parent, a franchise, a partner. It is the power to control that counts, even if nobody uses it.',
		signs: {
			controlsIt: { label: 'Can your business control the other?' },
			isControlledByIt: { label: 'Can the other control your business?' },
			sameControl: { label: 'Can the same person or group control both?' },
			canBlock: {
				label: 'Can someone of one firm block decisions of the other?',
				hint: 'For example a minority owner who can stop a vote or keep it from taking place.'
			},
			indirectly: { label: 'Does someone control one of them through another person or firm?' },
			otherTies: {
				label: 'Are there other ties?',
				hint: 'Some of the same owners or managers, an earlier relation, contracts with each other.'
			}
		},
		findings: {
			affiliate: 'By your answers it is an affiliate: its people and receipts count with yours.',
			agencyDecides:
				'There are ties, but none of them settles it. The City looks at everything together. To be safe, find out what the answer would be with the other firm counted.',
			noSign: 'By your answers it is not an affiliate. The City may still look.',
			unknown: 'Some answers are still open.'
		}
	},
	answerProblems: {
		nothingTyped: () => 'Type an answer, or choose “I’m not sure”.',
		notACount: (found) => `“${found}” is not a number. Type a whole number, such as 12.`,
		notAWholeNumber: (found) => `“${found}” is not a whole number. Count people, such as 12.`,
		negative: (found) => `“${found}” is less than zero. Type zero or more.`,
		tooLarge: (found) => `“${found}” is too large. Check the number of zeros.`,
		notDollars: (found) => `“${found}” is not an amount. Type dollars, such as 480,000 or 1,234.50.`,
		tooManyDecimals: (found) =>
			`“${found}” has more than two digits for the cents. Type it such as 1,234.50.`,
		commaAsDecimal: (found) =>
			`“${found}” can be read in two ways. Type a comma between the thousands and a point before decimals, such as 1,234.50.`,
		notAShare: (found) => `“${found}” is not a per cent number. Type a number from 0 to 100, such as 60.`,
		shareAbove100: (found) => `“${found}” is more than 100 per cent. Type a number from 0 to 100.`,
		notADate: (found) => `“${found}” is not a date. Type day, month and year in numbers.`,
		noSuchDate: (found) => `There is no such date as ${found} (year-month-day). Check the day and the month.`,
		yearTooShort: () => 'Type the year with four digits, such as 2024.'
	}
};
