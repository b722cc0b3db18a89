import type { DealerCriterion, DealerQuestion } from '../../preference/dealer-or-broker';
import { preferenceCounty } from './preference-county';

type Question = { asks: string; hint?: string };
type Options = { [option: string]: string };
type Sentence = Record<'met' | 'unmet' | 'unknown', string>;

export interface PreferenceDealer {
	menu: typeof preferenceCounty.menu;
	title: string;
	hint: string;
	description: string;
	about: string;
	questions: Record<DealerQuestion, Question>;
	options: Options;
	notSure: string;
	finding: {
		title: string;
		dealer: Sentence;
		broker: Sentence;
		missing: string;
		requires: Record<DealerCriterion['says'], string>;
		status: Sentence;
		cityDecides: string;
		decides: string;
	};
	clear: string;
	cleared: string;
}

/** Dealer, supplier or broker: the questions behind the City's definitions, and what follows. */
export const preferenceDealer: PreferenceDealer = {
	menu: preferenceCounty.menu,
	title: 'Dealer, supplier or broker?',
	hint: 'For a City bid to sell or lease goods. The City’s rules define both; a firm can be one, both or neither.',
	description: 'A self-check by the definitions of the City of Los Angeles: dealer or supplier, or broker.',
	about:
		'The rules that this app follows only define these words. What they change for your bid stands in the solicitation and in the City’s ordinance.',
	questions: {
		certifiedAs: {
			asks: 'For which certification do you check?',
			hint: 'A City Business (CBE) is also a Local Business (LBE): check it for both.'
		},
		establishment: {
			asks: 'Where is the store, warehouse or other place that you own, run or maintain to sell from?',
			hint: 'If there are several, take one in the City of Los Angeles first, then one elsewhere in the County.'
		},
		suchGoods: {
			asks: 'Does that place sell or lease goods of the kind that the bid asks for?'
		},
		soldToPublic: { asks: 'Does it regularly sell or lease such goods to the public?' },
		ownInventory: { asks: 'Do these goods come from your own inventory?' },
		usualCourse: { asks: 'Or do you procure them in the usual course of your business?' },
		arranges: {
			asks: 'In this sale, are you a packager or a manufacturer’s representative, or do you only arrange or expedite it?'
		},
		takesOwnership: {
			asks: 'Do you own the finished goods yourself before they are sold or leased to the City?'
		},
		madeIn: { asks: 'Where are the goods manufactured?' }
	},
	options: {
		localBusiness: 'Local Business (LBE)',
		cityBusiness: 'City Business (CBE)',
		cityOfLosAngeles: 'In the City of Los Angeles',
		elsewhereInCounty: 'Elsewhere in Los Angeles County',
		outsideOrNone: 'Outside the County, or nowhere',
		yes: 'Yes',
		no: 'No'
	},
	notSure: 'I’m not sure',
	finding: {
		title: 'By your answers',
		dealer: {
			met: 'A dealer or supplier, by the City’s definition',
			unmet: 'Not a dealer or supplier',
			unknown: 'Dealer or supplier: still open'
		},
		broker: {
			met: 'A broker, by the City’s definition',
			unmet: 'Not a broker',
			unknown: 'Broker: still open'
		},
		missing: 'These answers can still change it:',
		requires: {
			establishmentInside:
				'Owns, runs or maintains a store, warehouse or other establishment in the County (for a Local Business) or in the City (for a City Business)',
			sellsSuchGoods: 'Goods of the kind that the bid asks for are sold or leased there',
			sellsToPublic: 'They are regularly sold or leased to the public',
			fromInventoryOrUsualCourse:
				'They come from its own inventory, or are procured in the usual course of its business',
			takesOwnershipIfItArranges: 'Does not just arrange or expedite the sale without owning the goods first',
			arrangesTheTransaction:
				'Is a packager or a manufacturer’s representative, or arranges or expedites the sale',
			madeInside:
				'The goods are manufactured in the County (for a Local Business) or in the City (for a City Business)'
		},
		status: { met: 'met', unmet: 'not met', unknown: 'open' },
		cityDecides:
			'You arrange the sale, but own the goods first. The rules name packagers, brokers and representatives as no dealers; whether owning the goods changes this, the City decides.',
		decides: 'A self-check. The City decides.'
	},
	clear: 'Start over',
	cleared: 'All answers were removed.'
};
