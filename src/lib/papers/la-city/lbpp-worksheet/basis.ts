/** Procedures #1 and #2, item 3: employees (a), (b), or headquarters (c). */
import { createJudge } from '../../../rules/exact/judge';
import { hasFiftyEmployees, hasHalfItsEmployees } from '../../../rules/la-city/employees';
import { isHeadquartered } from '../../../rules/la-city/headquarters';
import type { Place } from '../../../rules/language';
import { viewOf } from '../../../rules/view';
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { answerTable, writer, type Line } from '../../lines';

/**
 * LBE is shown for the County, CBE for the City; LSB and LTE rest on being local, which the County decides. A nonprofit
 * may be local by either (Procedure #4 A): the City stands where it alone is shown.
 */
export function placesAsked(input: PaperInput): Place[] {
	const { asksFor } = input;
	if (asksFor.includes('cbe')) return asksFor.some((id) => id !== 'cbe') ? ['county', 'city'] : ['city'];
	const isShown = (place: Place) => waysFor(place, input).some(({ ticked }) => ticked);
	const isNonprofit = input.case.facts.business?.kind === 'nonprofit';
	return isNonprofit && !isShown('county') && isShown('city') ? ['city'] : ['county'];
}

const isJointVenture = ({ case: { facts } }: PaperInput) => facts.business?.structure === 'jointVenture';

export function basis(input: PaperInput): Block[] {
	const says = input.words.worksheet.basis;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: isJointVenture(input) ? says.jointVenture : says.intro },
		...placesAsked(input).flatMap((place) => shownFor(place, input)),
		...(isJointVenture(input) ? [] : answerTable(input, counts(input)))
	];
}

/** The ways to show a tie to a place, each ticked where the answers support it. */
function waysFor(place: Place, input: PaperInput) {
	const says = input.words.worksheet.basis;
	const view = viewOf(input.case, input.today);
	const judge = createJudge(view);
	const { figures } = view.edition.city;
	const employees = [
		{ name: 'a', words: says.fifty[place], when: hasFiftyEmployees(figures, place) },
		{ name: 'b', words: says.half[place], when: hasHalfItsEmployees(figures, place) }
	];
	const ways = [
		...(isJointVenture(input) ? [] : employees),
		{ name: 'c', words: says.headquarters[place], when: isHeadquartered(place, view.spaces) }
	];
	return ways.map(({ name, words, when }) => ({ name, words, ticked: judge.truthOf(when) === true }));
}

function shownFor(place: Place, input: PaperInput): Block[] {
	const says = input.words.worksheet.basis;
	const ways = waysFor(place, input);
	const shown = ways.filter(({ ticked }) => ticked).length;
	const note = shown === 0 ? says.notShown : shown > 1 ? says.oneIsEnough : undefined;
	const blocks: Block[] = [
		{ kind: 'heading', level: 3, words: says.place[place] },
		...ways.map(({ name, words, ticked }): Block => {
			return { kind: 'checkBox', name: `basis-${place}-${name}`, words, ticked };
		}),
		...(note === undefined ? [] : [{ kind: 'paragraph', words: note } as const])
	];
	return [{ kind: 'together', blocks }];
}

function counts(input: PaperInput): Line[] {
	const says = input.words.worksheet.basis;
	const write = writer(input);
	const number = (path: string, label: string): Line => ({ path, label, answer: write.number(path) });
	const percent = (path: string, label: string): Line => ({ path, label, answer: write.percent(path) });
	const inCity = placesAsked(input).includes('city');
	return [
		number('workforce.fullTime', says.fullTime),
		number('workforce.fullTimeInCounty', says.fullTimeIn.county),
		percent('workforce.hoursShareInCounty', says.hoursShare.county),
		...(inCity
			? [
					number('workforce.fullTimeInCity', says.fullTimeIn.city),
					percent('workforce.hoursShareInCity', says.hoursShare.city)
				]
			: []),
		{
			path: 'workforce.includesWhollyOwnedSubsidiaries',
			label: says.subsidiaries,
			answer: write.yesNo('workforce.includesWhollyOwnedSubsidiaries')
		}
	];
}
