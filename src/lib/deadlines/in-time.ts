/**
 * "Am I in time?": what each program answers to a bid's due date. Plain calendar dates, no clock: the hour of the
 * deadline stands in the bid's own papers.
 */
import type { Assessment } from '../rules/assess';
import type { CalendarDate } from '../rules/dates';
import type { Status } from '../rules/explain';
import type { Case, Facts } from '../rules/facts';
import { programIds, type Citation, type ProgramId } from '../rules/language';
import { periodsOn } from '../rules/periods-in-force';
import { agencyOf } from '../rules/programs';
import { procedure } from '../rules/sources/la-city-lbpp-2024';
import { guidelines } from '../rules/sources/la-county-preference-2016';
import { daysAfter, daysBetween } from './calendar-days';

/** How a certificate of DCBA stands on the day the bid is due. */
export type CertificateAnswer =
	| 'noCertificate'
	| 'covers'
	/** It begins after today: it covers a bid that is submitted from that day on. */
	| 'coversFromItsStart'
	| 'endsBefore'
	| 'beginsAfter'
	| 'datesUnknown';

export type TimeKey = 'noDate' | 'uploadBefore' | 'uploadToday' | 'cityDeadlinePast' | 'countyDeadlinePast';

export interface ProgramInTime {
	program: ProgramId;
	agency: 'city' | 'county';
	/** Where the program stands by the answers: being in time helps only a firm that qualifies. */
	standing: Status;
	says: TimeKey | CertificateAnswer;
	cite: Citation;
	/** County: the certificate's own dates, as far as they are known. */
	certificate?: { number?: string; start?: CalendarDate; end?: CalendarDate };
}

export interface InTime {
	due: CalendarDate | undefined;
	/** Whole days from today to the due date; negative when it is past. */
	daysLeft: number | undefined;
	/** The programs of the bid's agency, or of both while that is unknown. */
	programs: ProgramInTime[];
	/** A joint venture's agreement: its last day, and whether that is still to come. */
	jointVenture: { lastDay: CalendarDate; isPast: boolean; cite: Citation } | undefined;
}

/** @param today the calendar date in Los Angeles */
export function inTime(kase: Case, assessment: Assessment, today: CalendarDate): InTime {
	const { agency, due } = kase.facts.solicitation ?? {};
	const daysLeft = due === undefined ? undefined : daysBetween(today, due);
	const asked = programIds
		.filter((id) => isInView(id, kase.facts))
		.filter((id) => agency === undefined || agencyOf[id] === agency);
	return {
		due,
		daysLeft,
		programs: asked.map((program) => ({
			program,
			standing: assessment.programs[program].status,
			...(agencyOf[program] === 'city' ? cityAnswer(daysLeft) : countyAnswer(kase.facts, program, due, today))
		})),
		jointVenture: agency === 'county' ? undefined : jointVentureDay(kase.facts, due, today)
	};
}

/** Of each pair of County rules the one that the bid falls under; without a word on it, the unrestricted one. */
function isInView(id: ProgramId, facts: Facts): boolean {
	const isFederal = facts.solicitation?.federallyRestricted === true;
	if (id === 'lsbe' || id === 'se') return !isFederal;
	if (id === 'lsbeFederal' || id === 'seFederal') return isFederal;
	return true;
}

type Answer = Omit<ProgramInTime, 'program' | 'standing'>;

/** Procedure #5 A: the form must be on RAMP before the deadline; afterwards only the Awarding Authority can help. */
function cityAnswer(daysLeft: number | undefined): Answer {
	const agency = 'city';
	const upload = procedure(5)(
		'A 2',
		'must be uploaded to RAMP before the contracting opportunity submission'
	);
	if (daysLeft === undefined) return { agency, says: 'noDate', cite: upload };
	if (daysLeft < 0)
		return { agency, says: 'cityDeadlinePast', cite: procedure(5)('A, Awarding Authorities Requests') };
	return { agency, says: daysLeft === 0 ? 'uploadToday' : 'uploadBefore', cite: upload };
}

const certificateNames = {
	lsbe: 'lsbe',
	lsbeFederal: 'lsbe',
	dvbe: 'dvbe',
	se: 'se',
	seFederal: 'se'
} as const;

/** Section 8 a: certified when the bid is submitted; what is in process does not count. */
function countyAnswer(
	facts: Facts,
	program: ProgramId,
	due: CalendarDate | undefined,
	today: CalendarDate
): Answer {
	const held = facts.county?.dcba?.[certificateNames[program as keyof typeof certificateNames]];
	const answer = {
		agency: 'county',
		cite: guidelines('8 a', 'Certifications that are in process and not complete are not eligible')
	} as const;
	const certificate = {
		...(held?.number === undefined ? {} : { number: held.number }),
		...(held?.start === undefined ? {} : { start: held.start }),
		...(held?.end === undefined ? {} : { end: held.end })
	};
	if (due === undefined) return { ...answer, says: 'noDate', certificate };
	if (due < today) return { ...answer, says: 'countyDeadlinePast', certificate };
	return { ...answer, says: certificateAnswer(certificate, due, today), certificate };
}

/** A certificate is valid through its last day (6.3 a). Either date can rule it out alone; both are needed to rule it in. */
function certificateAnswer(
	{ number, start, end }: NonNullable<ProgramInTime['certificate']>,
	due: CalendarDate,
	today: CalendarDate
): CertificateAnswer {
	if (end !== undefined && end < due) return 'endsBefore';
	if (start !== undefined && start > due) return 'beginsAfter';
	if (!number?.trim() && start === undefined && end === undefined) return 'noCertificate';
	if (!number?.trim() || start === undefined || end === undefined) return 'datesUnknown';
	return start > today ? 'coversFromItsStart' : 'covers';
}

/** Procedures #1 and #2, item 3(c): "at least fifteen (15) days prior to the bid due date", which are calendar days. */
function jointVentureDay(
	facts: Facts,
	due: CalendarDate | undefined,
	today: CalendarDate
): InTime['jointVenture'] {
	if (facts.business?.structure !== 'jointVenture' || due === undefined) return undefined;
	const lastDay = daysAfter(due, -periodsOn(due).jointVenture);
	const cite = procedure(1)('item 3(c)', 'at least fifteen (15) days prior to the bid due date');
	return { lastDay, isPast: lastDay < today, cite };
}
