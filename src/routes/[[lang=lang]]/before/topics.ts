/** What to know before applying, in the order of the work, each with where it stands in the rules. */
import type { AgencyKey } from '$lib/checklist/agencies';
import type { Words } from '$lib/messages/index';
import type { Citation } from '$lib/rules/language';
import { procedure } from '$lib/rules/sources/la-city-lbpp-2024';
import { countyCode, guidelines } from '$lib/rules/sources/la-county-preference-2016';

export type TopicKey = keyof Words<'before'>['before']['says'];

export interface Topic {
	key: TopicKey;
	cites: readonly Citation[];
	reach?: { agency: AgencyKey; by: 'web' | 'email' };
}

const local = procedure(1);
const process = procedure(5);

export const cityTopics: readonly Topic[] = [
	{
		key: 'registerOnRamp',
		cites: [process('A 1'), local('item 1')],
		reach: { agency: 'ramp', by: 'web' }
	},
	{ key: 'published', cites: [process('C')] },
	{ key: 'whoSigns', cites: [process('')] },
	{
		key: 'howToSign',
		cites: [
			process(
				'',
				'Only authenticated digital/electronic signatures will be accepted in lieu of a wet signature'
			)
		]
	},
	{ key: 'complete', cites: [process('A 2'), process('A 3')] },
	{ key: 'documents', cites: [process('B 1'), process('B 2')] },
	{
		key: 'changes',
		cites: [process('responsibilities of certified firms'), procedure(7)('item 4')],
		reach: { agency: 'bca', by: 'email' }
	},
	{ key: 'notTransferable', cites: [local('item 3, note'), procedure(2)('item 3, note')] },
	{ key: 'jointVenture', cites: [local('item 3(c)'), procedure(2)('item 3(c)')] }
];

export const countyTopics: readonly Topic[] = [
	{
		key: 'registerOnWebven',
		cites: [guidelines('6.1 a i'), guidelines('6.4 a i'), guidelines('6.7 a i')],
		reach: { agency: 'webven', by: 'web' }
	},
	{ key: 'certifiedAtBid', cites: [guidelines('8 a'), guidelines('8 b')] },
	{ key: 'perjury', cites: [guidelines('10 a'), countyCode('2.204.080 A')] },
	{ key: 'countyChanges', cites: [guidelines('6.2 a'), guidelines('10 d and e')] }
];
