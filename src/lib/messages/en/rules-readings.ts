import type { RuleMessages } from '../shape';

/** How we read the rules where they are silent or disagree: docs/decisions/0003-readings.md has the whole of it. */
export const readings: RuleMessages['readings'] = {
	1: 'The rules do not say what kind of place a headquarters may be, so we count only a commercial space or a home. With a home headquarters, every other space but a mailbox must lie inside too. The City may read this otherwise.',
	2: 'The rules leave open whether a coworking space or a virtual office could count with a better agreement, so we never count them, nor a mailbox. An executive suite under a real lease counts for us as a commercial space. The City may read this otherwise.',
	3: 'The rules say that a joint venture must be headquartered here, and not whether its employees could be its tie instead. We accept only a headquarters, with a legal entity and a useful purpose. The City may read this otherwise.',
	4: 'The rules do not follow through what an exemption from the City business tax certificate (BTRC) means. We take it as enough to be local but not for a Local Small Business (LSB), and half of nobody is no tie. The City may read this otherwise.',
	5: 'A City Business is by definition a Local Business, so we ask for both. The rules call the $5,000,000 one thing “among the criteria” for a small business; we take it as a firm limit for all. The City may read this otherwise.',
	6: 'The rules do not say whether participants must be full-time to count as 10 per cent, or what local means for a nonprofit. We count all participants, and ask a nonprofit for every local criterion but being for-profit. The City may read this otherwise.',
	7: 'The County’s guidelines ask for one year of service on one path, its ordinance on all; we ask for it on all. The common good is tested only on the path that names it. The County may read this otherwise.',
	8: 'With the federal restriction, one section asks for federal small business size or a federal registration, another for both; we ask for both. A certificate from another agency needs no year in the County. The County may read this otherwise.',
	9: 'The County’s guidelines print the State’s size limits of 2016: 100 employees and $14,000,000. The State raises the dollars every two years, so above that figure we go by the State’s own word. The County may read this otherwise.'
};
