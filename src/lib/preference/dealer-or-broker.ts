/**
 * Is a firm a "Dealer" or "Supplier", or a "Broker", as the City's rules define them? Exact: an answer is open where,
 * and only where, absent answers can still change it. So few answers are asked that all their ways can be tried.
 */
import type { Citation } from '../rules/language';
import { statusOf, type Status } from '../rules/explain';
import { definition } from '../rules/sources/la-city-lbpp-2024';

const places = ['cityOfLosAngeles', 'elsewhereInCounty', 'outsideOrNone'] as const;
const yesAndNo = ['yes', 'no'] as const;

/** What is asked, in this order, and every answer there is. */
export const dealerQuestions = {
	certifiedAs: ['localBusiness', 'cityBusiness'],
	establishment: places,
	suchGoods: yesAndNo,
	soldToPublic: yesAndNo,
	ownInventory: yesAndNo,
	usualCourse: yesAndNo,
	arranges: yesAndNo,
	takesOwnership: yesAndNo,
	madeIn: places
} as const;
export type DealerQuestion = keyof typeof dealerQuestions;
export type DealerAnswers = { [Q in DealerQuestion]?: (typeof dealerQuestions)[Q][number] };
type Complete = Required<DealerAnswers>;

export const questionNames = Object.keys(dealerQuestions) as DealerQuestion[];

/** One thing that a definition requires, as the key of a sentence. */
export interface DealerCriterion {
	says: (typeof criterionNames)[number];
	cite: Citation;
	asks: readonly DealerQuestion[];
	holds: (answers: Complete) => boolean;
}
export const criterionNames = [
	'establishmentInside',
	'sellsSuchGoods',
	'sellsToPublic',
	'fromInventoryOrUsualCourse',
	'takesOwnershipIfItArranges',
	'arrangesTheTransaction',
	'madeInside'
] as const;

const dealerCite = (quote: string) => definition('Dealer” or “Supplier', quote);
const brokerCite = (quote: string) => definition('Broker', quote);

/** The County for a Local Business, the City for a City Business. */
const isInside = (place: Complete['madeIn'], { certifiedAs }: Complete) =>
	place === 'cityOfLosAngeles' || (place === 'elsewhereInCounty' && certifiedAs === 'localBusiness');

const dealer: readonly DealerCriterion[] = [
	{
		says: 'establishmentInside',
		cite: dealerCite('owns, operates, or maintains a store, warehouse, or other establishment'),
		asks: ['certifiedAs', 'establishment'],
		holds: (answers) => isInside(answers.establishment, answers)
	},
	{
		says: 'sellsSuchGoods',
		cite: dealerCite('of the general character described in the Bid or Proposal specifications'),
		asks: ['suchGoods'],
		holds: ({ suchGoods }) => suchGoods === 'yes'
	},
	{
		says: 'sellsToPublic',
		cite: dealerCite('regularly sold or leased to the public'),
		asks: ['soldToPublic'],
		holds: ({ soldToPublic }) => soldToPublic === 'yes'
	},
	{
		says: 'fromInventoryOrUsualCourse',
		cite: dealerCite('from its own inventory or otherwise procured in the usual course of its business'),
		asks: ['ownInventory', 'usualCourse'],
		holds: ({ ownInventory, usualCourse }) => ownInventory === 'yes' || usualCourse === 'yes'
	},
	{
		says: 'takesOwnershipIfItArranges',
		cite: dealerCite('arranges or expedites a transaction without taking ownership'),
		asks: ['arranges', 'takesOwnership'],
		holds: ({ arranges, takesOwnership }) => arranges === 'no' || takesOwnership === 'yes'
	}
];

const broker: readonly DealerCriterion[] = [
	{
		says: 'arrangesTheTransaction',
		cite: brokerCite('manufacturer’s representative, packager, or other Person who arranges or expedites'),
		asks: ['arranges'],
		holds: ({ arranges }) => arranges === 'yes'
	},
	{
		says: 'madeInside',
		cite: brokerCite('manufactured in the County of Los Angeles if certified as a Local Business'),
		asks: ['certifiedAs', 'madeIn'],
		holds: (answers) => isInside(answers.madeIn, answers)
	}
];

export interface DealerFinding {
	status: Status;
	criteria: readonly { status: Status; criterion: DealerCriterion }[];
	/** The questions whose answers can still change it, in their order. */
	missing: readonly DealerQuestion[];
}

/** Both definitions, judged on the answers there are. A firm may meet both, one or neither. */
export const dealerOrBroker = (answers: DealerAnswers): Record<'dealer' | 'broker', DealerFinding> => ({
	dealer: judge(dealer, answers),
	broker: judge(broker, answers)
});

/** The rules do not say whether a packager or representative who takes ownership can be a dealer: the City decides. */
export const cityDecidesOnDealer = ({ arranges, takesOwnership }: DealerAnswers): boolean =>
	arranges === 'yes' && takesOwnership === 'yes';

function judge(criteria: readonly DealerCriterion[], answers: DealerAnswers): DealerFinding {
	const asked = questionNames.filter((name) => criteria.some(({ asks }) => asks.includes(name)));
	const ways = completions(answers, asked);
	const holds = (way: Complete) => criteria.every((criterion) => criterion.holds(way));
	const turns = (name: DealerQuestion) =>
		ways.some((way) =>
			dealerQuestions[name].some((answer) => holds({ ...way, [name]: answer }) !== holds(way))
		);
	return {
		status: agreed(ways.map(holds)),
		criteria: criteria.map((criterion) => ({
			criterion,
			status: agreed(completions(answers, criterion.asks).map(criterion.holds))
		})),
		missing: asked.filter((name) => answers[name] === undefined && turns(name))
	};
}

const agreed = (truths: readonly boolean[]): Status =>
	statusOf(truths.every((truth) => truth === truths[0]) ? truths[0] : undefined);

/** Every way in which the questions named can come out, given the answers there are. */
function completions(answers: DealerAnswers, asked: readonly DealerQuestion[]): Complete[] {
	return asked.reduce<DealerAnswers[]>(
		(ways, name) =>
			answers[name] !== undefined
				? ways
				: ways.flatMap((way) => dealerQuestions[name].map((answer) => ({ ...way, [name]: answer }))),
		[answers]
	) as Complete[];
}
