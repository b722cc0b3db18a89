/**
 * What binds a firm after it has won, from the contract's facts. A duty binds, may bind while an answer is open, or does
 * not. What the sources leave out (exceptions, the forms to use) is said as open, and is for the agency to answer.
 */
import { daysAfter } from '../deadlines/calendar-days';
import { directive20Figures } from '../rules/figures/la-mayor-directive-20';
import { periodsOn } from '../rules/periods-in-force';
import type { CalendarDate } from '../rules/dates';
import type { Citation } from '../rules/language';
import { procedure } from '../rules/sources/la-city-lbpp-2024';
import { countyCode, guidelines } from '../rules/sources/la-county-preference-2016';
import { directive } from '../rules/sources/la-mayor-directive-20';
import type { Contract, ContractAnswer } from './contract';

export const obligationNames = [
	'firstSource',
	'fairChance',
	'keepCityCertificate',
	'cityPreferenceWithheld',
	'replaceSubcontractor',
	'cooperateWithAudit',
	'usefulFunction',
	'tellTheCounty',
	'countyPenalties',
	'countyPayment',
	'federalConflict'
] as const;
export type ObligationName = (typeof obligationNames)[number];

export interface Obligation {
	name: ObligationName;
	/** `open`: an answer still decides whether it binds. */
	binds: 'yes' | 'open' | 'no';
	/** The answers that still decide, in the order worth asking. */
	missing: readonly ContractAnswer[];
	cites: readonly Citation[];
	/** The last day to do it; absent where the rules set none, or the day it is counted from is not known. */
	by?: CalendarDate;
}

/** City contracts above this many dollars come under First Source Hiring (Executive Directive 20, Introduction). */
const firstSourceAbove = directive20Figures.firstSourceAbove.is;

const introduction = (quote: string) => directive('Introduction', quote);
const responsibilities = procedure(5)('Required Responsibilities of Certified Firms');

type Truth = boolean | undefined;
const all = (...parts: Truth[]): Truth =>
	parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
const is = <T>(value: T | undefined, wanted: T): Truth =>
	value === undefined ? undefined : value === wanted;

interface Rule {
	name: ObligationName;
	cites: readonly Citation[];
	/** The answers it hangs on. */
	asks: readonly ContractAnswer[];
	binds: (contract: Contract) => Truth;
	by?: (contract: Contract) => CalendarDate | undefined;
}

const isCity = ({ agency }: Contract) => is(agency, 'city');
const isCounty = ({ agency }: Contract) => is(agency, 'county');
/** Whether a certification of that agency brought a preference on this contract. */
const wasPreferred =
	(programs: readonly string[]) =>
	({ preferredFor }: Contract): Truth =>
		preferredFor && preferredFor.some((program) => programs.includes(program));
const cityPreferred = wasPreferred(['lbe', 'cbe', 'lsb', 'lte']);
const countyPreferred = wasPreferred(['lsbe', 'lsbeFederal', 'dvbe', 'se', 'seFederal']);
const smallPreferred = wasPreferred(['lsbe', 'lsbeFederal']);

const rules: readonly Rule[] = [
	{
		name: 'firstSource',
		cites: [
			introduction('applies to City contracts exceeding $25,000'),
			directive('A.4', 'are not executed unless contractors have complied')
		],
		asks: ['agency', 'amount', 'hiring'],
		binds: (contract) =>
			all(
				isCity(contract),
				contract.amount === undefined ? undefined : contract.amount > firstSourceAbove,
				contract.hiring
			),
		by: ({ signOn }) => signOn
	},
	{
		name: 'fairChance',
		cites: [introduction('unless and until a conditional offer of employment has been made')],
		asks: ['agency'],
		binds: isCity
	},
	{
		name: 'keepCityCertificate',
		cites: [responsibilities, procedure(7)('item 4')],
		asks: ['agency', 'preferredFor'],
		binds: (contract) => all(isCity(contract), cityPreferred(contract))
	},
	{
		name: 'cityPreferenceWithheld',
		cites: [procedure(7)('item 5', 'for more than 60 days during the entire time of the Contract')],
		asks: ['agency', 'preferredFor', 'role'],
		binds: (contract) => all(isCity(contract), cityPreferred(contract), is(contract.role, 'prime'))
	},
	{
		name: 'replaceSubcontractor',
		cites: [procedure(7)('item 6', 'within 60 days of notification by the Awarding Authority')],
		asks: ['agency', 'pledgedSubcontractors'],
		binds: (contract) => all(isCity(contract), contract.pledgedSubcontractors)
	},
	{
		name: 'cooperateWithAudit',
		cites: [procedure(7)(''), responsibilities],
		asks: ['agency', 'preferredFor'],
		binds: (contract) => all(isCity(contract), cityPreferred(contract))
	},
	{
		name: 'usefulFunction',
		cites: [guidelines('5.1 d'), countyCode('2.204.030 C.4')],
		asks: ['agency', 'preferredFor'],
		binds: (contract) => all(isCounty(contract), smallPreferred(contract))
	},
	{
		name: 'tellTheCounty',
		cites: [
			countyCode('2.204.080 E', 'prior to responding to a solicitation or accepting a contract award'),
			countyCode('2.211.080 E'),
			countyCode('2.205.080 E'),
			guidelines('10 e')
		],
		asks: ['agency', 'preferredFor'],
		binds: (contract) => all(isCounty(contract), countyPreferred(contract))
	},
	{
		name: 'countyPenalties',
		cites: [countyCode('2.204.080 D'), guidelines('10 d')],
		asks: ['agency', 'preferredFor'],
		binds: (contract) => all(isCounty(contract), countyPreferred(contract))
	},
	{
		name: 'countyPayment',
		cites: [guidelines('12.2 h', 'within 15 calendar days of receipt of an undisputed and approved invoice')],
		asks: ['agency', 'preferredFor'],
		binds: (contract) => all(isCounty(contract), smallPreferred(contract))
	},
	{
		name: 'federalConflict',
		cites: [guidelines('9 e', 'to the extent of any conflict')],
		asks: ['agency', 'federallyFunded'],
		binds: (contract) => all(isCounty(contract), contract.federallyFunded)
	}
];

/** Every duty, in the order of the list above, and whether it binds by what is known of the contract. */
export function obligationsOf(contract: Contract): Obligation[] {
	return rules.map(({ name, cites, asks, binds, by }) => {
		const truth = binds(contract);
		const day = truth === false ? undefined : by?.(contract);
		return {
			name,
			cites,
			binds: truth === undefined ? 'open' : truth ? 'yes' : 'no',
			missing: truth === undefined ? asks.filter((answer) => contract[answer] === undefined) : [],
			...(day !== undefined && { by: day })
		};
	});
}

/** The answers that still decide something, without repeats. */
export const stillAsked = (obligations: readonly Obligation[]): ContractAnswer[] => [
	...new Set(obligations.flatMap(({ missing }) => missing))
];

/** The last day to tell the City of a change that affects a certification (Procedure #5). */
export const tellTheCityBy = (changedOn: CalendarDate): CalendarDate =>
	daysAfter(changedOn, periodsOn(changedOn).notice);
