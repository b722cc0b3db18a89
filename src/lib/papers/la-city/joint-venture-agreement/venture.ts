/** The joint venture itself: the contract it is for, and its headquarters. */
import type { Place } from '../../../rules/language';
import { detail } from '../../asks';
import { addressLine, told, writer } from '../../lines';
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { headquartersOf, lacksHeadquartersIn } from '../places';
import { field } from './field';
import { dueOf } from './submission';

const id = 'city-joint-venture-agreement';

/** What it is called, the bid, and what the rules require of the entity. */
export function venture(input: PaperInput): Block[] {
	const says = input.words.jointVentureAgreement.venture;
	const { business, solicitation } = input.case.facts;
	const write = writer(input);
	const isCounty = solicitation?.agency === 'county';
	const bid = isCounty
		? undefined
		: [told(solicitation?.number), told(solicitation?.title)].filter(Boolean).join(', ');
	const due = dueOf(input);
	return [
		field('venture', says.name, told(business?.name), input),
		{
			kind: 'row',
			cells: [
				{ ...field('bid', says.bid, bid, input), share: 2 },
				field('due', says.due, due && input.words.answers.date(due), input)
			]
		},
		{
			kind: 'row',
			cells: [
				field('established', says.established, write.yesNo('jointVenture.legallyEstablished'), input),
				field('useful', says.useful, write.yesNo('jointVenture.commerciallyUsefulPurpose'), input)
			]
		}
	];
}

/** Its address, and the partner who houses it where one does. */
export function headquarters(places: readonly Place[], input: PaperInput): Block[] {
	const { jointVentureAgreement: says, answers } = input.words;
	const space = headquartersOf(input)?.space;
	return [
		{
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 2, words: `4. ${says.headquarters.title}` },
				{ kind: 'list', items: places.map((place) => says.headquarters.inside[place]) },
				{
					kind: 'row',
					cells: [
						{
							...field('headquarters', says.headquarters.address, addressLine(space?.address), input),
							share: 2
						},
						field(
							'headquarters-location',
							says.headquarters.location,
							space?.location && answers.location[space.location],
							input
						)
					]
				},
				...(lacksHeadquartersIn(places, input)
					? [
							{
								kind: 'paragraph',
								words: [{ text: says.headquarters.outside, bold: true as const }]
							} as const
						]
					: [])
			]
		},
		{
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 2, words: `5. ${says.housing.title}` },
				{ kind: 'paragraph', words: says.housing.words },
				field('housed-by', says.housing.label, detail(input, id, 'housed-by'), input)
			]
		}
	];
}
