/** What comes next on the way to a certification and its preference, from where this case stands. */
import type { Assessment } from '../rules/assess';
import type { CalendarDate } from '../rules/dates';
import type { Case, Facts } from '../rules/facts';
import { agencyOf } from '../rules/programs';
import type { Citation, ProgramId } from '../rules/language';
import { procedure } from '../rules/sources/la-city-lbpp-2024';
import { guidelines } from '../rules/sources/la-county-preference-2016';
import type { AgencyKey } from './agencies';

export const stepKeys = [
	'answerWhatIsOpen',
	'registerOnRamp',
	'sendJointVentureAgreement',
	'uploadApplication',
	'sendDocuments',
	'waitForVerified',
	'keepCityInformed',
	'registerOnWebven',
	'applyOnWebven',
	'waitForDcba',
	'requestWithEachBid',
	'renewCertificate'
] as const;
export type StepKey = (typeof stepKeys)[number];

export interface NextStep {
	key: StepKey;
	cite?: Citation;
	/** Whom to reach for it. */
	reach?: AgencyKey;
	/** The screen of this app that helps with it. */
	screen?: 'questions' | 'papers' | 'before';
}

/**
 * The steps in their order. While the program is open the first of them is to answer; where it is out there are none:
 * what would have to change comes first. `today` is the calendar date in Los Angeles.
 */
export function nextStepsFor(
	kase: Case,
	assessment: Assessment,
	program: ProgramId,
	today: CalendarDate
): NextStep[] {
	const { status } = assessment.programs[program];
	if (status === 'unmet') return [];
	const open: NextStep[] = status === 'unknown' ? [{ key: 'answerWhatIsOpen', screen: 'questions' }] : [];
	const rest = agencyOf[program] === 'city' ? citySteps(kase.facts) : countySteps(kase.facts, program, today);
	return [...open, ...rest];
}

function citySteps(facts: Facts): NextStep[] {
	const five = procedure(5);
	return [
		...(facts.business?.rampVendorNumber?.trim()
			? []
			: [{ key: 'registerOnRamp', cite: five('A 1'), reach: 'ramp' } as const]),
		...(facts.business?.structure === 'jointVenture'
			? [{ key: 'sendJointVentureAgreement', cite: procedure(1)('item 3(c)'), reach: 'bca' } as const]
			: []),
		{ key: 'uploadApplication', cite: five('A 2'), reach: 'ramp', screen: 'papers' },
		{ key: 'sendDocuments', cite: five('B 2'), reach: 'bca' },
		{ key: 'waitForVerified', cite: five('C') },
		{
			key: 'keepCityInformed',
			cite: five('responsibilities of certified firms'),
			reach: 'bca',
			screen: 'before'
		}
	];
}

const certificateOf = {
	lsbe: 'lsbe',
	lsbeFederal: 'lsbe',
	dvbe: 'dvbe',
	se: 'se',
	seFederal: 'se'
} as const;
/** Where the guidelines tell how to apply, and how to renew. */
const sections = { lsbe: ['6.1', '6.3'], dvbe: ['6.4', '6.5'], se: ['6.7', '6.9'] } as const;

function countySteps(facts: Facts, program: ProgramId, today: CalendarDate): NextStep[] {
	const name = certificateOf[program as keyof typeof certificateOf];
	const [applying, renewing] = sections[name];
	const certificate = facts.county?.dcba?.[name];
	const request: NextStep = {
		key: 'requestWithEachBid',
		cite: guidelines('8 b'),
		screen: 'papers'
	};
	if (certificate?.number?.trim()) {
		const hasEnded = certificate.end !== undefined && certificate.end < today;
		const renew: NextStep = { key: 'renewCertificate', cite: guidelines(renewing), reach: 'webven' };
		return hasEnded ? [renew, request] : [request, renew];
	}
	const isRegistered = Boolean(facts.county?.webvenNumber?.trim());
	return [
		...(isRegistered
			? []
			: [{ key: 'registerOnWebven', cite: guidelines(`${applying} a i`), reach: 'webven' } as const]),
		{ key: 'applyOnWebven', cite: guidelines(`${applying} a`), reach: 'webven' },
		{ key: 'waitForDcba', cite: guidelines(`${applying} d`), reach: 'dcba' },
		request
	];
}
