/** The words of the sheet for a Local Small Business. */
import type { LsbSheetWords } from '../../papers/la-city/lsb-sheet/words';

const signs: LsbSheetWords['affiliates']['signs'] = {
	controlsIt: 'Does your firm control the other, or could it? (part 1)',
	isControlledByIt: 'Does the other control your firm, or could it? (part 1)',
	sameControl: 'Does the same person, family or group control both, or could they? (part 1)',
	otherTies: 'Do you share owners or managers, an earlier relationship, or contracts? (part 2)',
	canBlock: 'Can a minority owner of one keep a vote from taking place or block decisions? (part 3)',
	indirectly: 'Is one controlled through another person or firm in between? (part 4)'
};
const employees = 'How many employees does it have?';

export const lsbSheet: LsbSheetWords = {
	title: 'Receipts, affiliates and headcount for LSB',
	footer: 'Worksheet for your own file. Not a City form. Made with BidLocal LA.',
	intro:
		'These are the figures behind a Local Small Business (LSB), by Procedure #3 and the Definitions of the City’s LBPP rules, effective March 27, 2024. Copy the results into the City’s form. The City checks them against tax returns and decides.',
	yours: 'for you to fill in',
	affiliates: {
		title: 'Who counts with you: affiliates',
		parts: [
			'Two firms are affiliates when one controls the other or could, or when a third party controls both or could. It does not matter whether that power is used.',
			'Ownership, management, earlier relationships or ties, and contracts are all looked at.',
			'Control can also be negative: for example, a minority shareholder who can prevent a quorum or block the board or the shareholders.',
			'Control can be indirect, through someone in between.',
			'The City looks at everything together. It may find that firms are affiliates though no single point is enough.',
			'For size, the firm counts together with all its affiliates, here and abroad, for profit or not.'
		],
		firms: 'For each other firm, the answers so far:',
		noFirms:
			'For each other firm that could be an affiliate, answer these questions. Nothing is written down yet; here is one sheet to copy.',
		firm: (number, name) => (name === undefined ? `Other firm ${number}` : `Other firm ${number}: ${name}`),
		columns: { asked: 'Question', answer: 'Answer' },
		signs,
		note: 'What explains it (agreements, shares, names of owners in common)',
		findings: {
			affiliate: 'By these answers it is an affiliate. Its receipts and employees count with yours.',
			agencyDecides:
				'There are ties, and none settles it alone. The City weighs everything together (part 5). Ask the City, or count it to be safe.',
			noSign: 'By these answers it is not an affiliate. The City may see it differently.',
			unknown: 'Still open: some questions have no answer yet.'
		}
	},
	receipts: {
		title: 'Annual receipts, with all affiliates',
		intro:
			'Gross income of the last completed fiscal year, as on the books and the federal tax return. The limit is less than $5,000,000, with all affiliates.',
		fiscalYearEnds: 'The fiscal year ended on',
		notTaxed:
			'For a corporation or a partnership, gross income is the cost of goods sold plus the total income. For all others it is one line. Fill in the lines that fit.',
		taxed: {
			corporationOrPartnership:
				'As a corporation or a partnership: gross income is the cost of goods sold plus the total income.',
			other: 'Not as a corporation or a partnership: gross income is one line.'
		},
		columns: { line: 'Line', amount: 'Amount' },
		lines: {
			costOfGoodsSold: 'Cost of goods sold',
			totalIncome: 'Total income',
			grossIncome: 'Gross income, from whatever source',
			returnsAndAllowances: 'Returns and allowances',
			salesOfFixedAssets: 'Sales of fixed assets',
			interAffiliateTransactions: 'Transactions among affiliates'
		},
		plus: (line) => `+ ${line}`,
		minus: (line) => `– ${line}`,
		affiliate: (number, name) =>
			name === undefined
				? `+ Affiliate ${number}: its annual receipts`
				: `+ Affiliate ${number}, ${name}: its annual receipts`,
		affiliateBlank: '+ Each affiliate: its annual receipts',
		noAffiliates: 'No affiliates, by your worksheet.',
		total: 'What this comes to',
		inCase: 'Annual receipts in your answers',
		tooMuchOff: 'More is taken off than there is. Check the amounts.',
		differ: (total, inCase) =>
			`This worksheet comes to ${total}. Your answers say ${inCase}. Settle which is right before anyone declares it.`,
		useTotal: (total) => `This worksheet comes to ${total}. Put it in your answers as the annual receipts.`,
		missing: (names) => `Affiliates by your answers, but not in this table by name: ${names}`,
		underLimit: 'The receipts in your answers are less than $5,000,000.',
		overLimit: 'The receipts in your answers are $5,000,000 or more: no LSB.',
		openLimit: 'The annual receipts are not answered yet.',
		notes: [
			'A firm that became an affiliate during the year counts with its receipts of the entire year. A former affiliate counts if it was one during a part of the year.',
			'The City may ask for the previous calendar year instead.',
			'A new firm without tax returns may be asked for more, such as the owners’ own federal tax returns.',
			'A firm that changed its fiscal year after more than 12 months in business uses its last 12 completed months.'
		]
	},
	headcount: {
		title: 'Headcount of a manufacturer',
		rule: 'A manufacturer must have fewer than 25 employees and less than $5,000,000 in annual gross receipts, each with all affiliates. Other firms have no limit of employees.',
		manufacturer: 'Manufacturer?',
		own: 'Employees of the firm itself',
		affiliate: (number, name) =>
			name === undefined ? `Employees of affiliate ${number}` : `Employees of affiliate ${number}, ${name}`,
		all: 'Employees, with affiliates, in your answers',
		differ: (sum, inCase) =>
			`The lines of this table come to ${sum}. Your answers say ${inCase}. Settle which is right before anyone declares it.`,
		notManufacturer: 'Not a manufacturer, by your answers: no headcount is needed.',
		under: 'By your answers the firm is a manufacturer with fewer than 25 employees.',
		over: 'By your answers the firm is a manufacturer with 25 employees or more: no LSB.',
		open: 'Not settled yet by your answers.'
	},
	asks: {
		firms: {
			label: 'Which other firms could be affiliates?',
			hint: 'Firms with the same owners or family, a parent, a subsidiary, a franchise, a close partner. Here or abroad, nonprofits too. Leave out what you do not know.'
		},
		name: 'Name of the firm',
		signs,
		employees,
		note: 'What explains it?',
		fiscalYearEnds: { label: 'When did the last completed fiscal year end?' },
		ownEmployees: {
			label: 'How many employees does your own firm have, without affiliates?',
			hint: 'Only a manufacturer needs this.'
		}
	}
};
