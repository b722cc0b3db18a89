/** Facts that decide no certification: the bid in view, and what papers need to be filled. */
import { procedure } from '../../rules/sources/la-city-lbpp-2024';
import { guidelines } from '../../rules/sources/la-county-preference-2016';
import type { Answer, Question, QuestionsWhere, Topic } from '../question';
import type { FindOutKey } from '../find-out-places';

const request = guidelines('8 b');
const application = procedure(5)('A. Receive and Checking Applications');
const name = procedure(1)('item 1');

const paper = <const A extends Answer>(
	topic: Topic,
	answer: A,
	cite: Question['cite'],
	findOutIn: FindOutKey
) => ({ topic, answer, cite, findOutIn, paperOnly: true as const });

const text = { kind: 'text' } as const;
const date = { kind: 'date' } as const;
const isCounty = { path: 'solicitation.agency', is: ['county'] } as const;
const holdsBtrc = { path: 'compliance.btrc', is: ['clear', 'delinquent'] } as const;

const lsbe = [guidelines('6.1 d'), request];
const dvbe = [guidelines('6.4 d'), request];
const se = [guidelines('6.7 d'), request];

export const paperQuestions: QuestionsWhere<
	| `solicitation.${string}`
	| `signatory.${string}`
	| `county.dcba.${string}`
	| 'county.webvenNumber'
	| `business.${'name' | 'dba' | 'fein' | 'phone' | 'email' | 'rampVendorNumber' | 'btrcNumber' | 'address'}`
> = {
	'solicitation.agency': paper(
		'bid',
		{ kind: 'choice', values: ['city', 'county'] },
		[application, guidelines('8 a')],
		'bidDocuments'
	),
	'solicitation.due': paper('bid', date, [application, guidelines('8 a')], 'bidDocuments'),
	'solicitation.federallyRestricted': {
		...paper('bid', { kind: 'yesNo' }, [guidelines('5.1 b'), guidelines('5.3 b')], 'bidDocuments'),
		onlyWhile: isCounty
	},
	'solicitation.number': paper('bid', text, [request], 'bidDocuments'),
	'solicitation.title': paper('bid', text, [request], 'bidDocuments'),
	'business.name': paper('papers', text, [name, request], 'ramp'),
	'business.dba': paper('papers', text, [name], 'formationPapers'),
	'business.address': paper('papers', { kind: 'address' }, [name], 'lease'),
	'business.phone': paper('papers', text, [application], 'ownersAndManagers'),
	'business.email': paper('papers', text, [application], 'ownersAndManagers'),
	'business.fein': paper('papers', text, [procedure(1)('item 3, note')], 'taxReturns'),
	'business.btrcNumber': {
		...paper('papers', text, [procedure(1)('item 2')], 'btrc'),
		onlyWhile: holdsBtrc
	},
	'business.rampVendorNumber': paper('papers', text, [application], 'ramp'),
	'county.webvenNumber': paper('papers', text, [guidelines('6.1 a'), request], 'webven'),
	'county.dcba.lsbe.number': paper('papers', text, lsbe, 'dcbaLetter'),
	'county.dcba.lsbe.start': paper('papers', date, lsbe, 'dcbaLetter'),
	'county.dcba.lsbe.end': paper('papers', date, lsbe, 'dcbaLetter'),
	'county.dcba.dvbe.number': paper('papers', text, dvbe, 'dcbaLetter'),
	'county.dcba.dvbe.start': paper('papers', date, dvbe, 'dcbaLetter'),
	'county.dcba.dvbe.end': paper('papers', date, dvbe, 'dcbaLetter'),
	'county.dcba.se.number': paper('papers', text, se, 'dcbaLetter'),
	'county.dcba.se.start': paper('papers', date, se, 'dcbaLetter'),
	'county.dcba.se.end': paper('papers', date, se, 'dcbaLetter'),
	'signatory.name': paper('papers', text, [procedure(5)('')], 'ownersAndManagers'),
	'signatory.title': paper('papers', text, [procedure(5)('')], 'ownersAndManagers')
};
