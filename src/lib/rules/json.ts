/** An assessment as JSON, with the sentences of one language put in: the shape that the command line gives. */
import type { Assessment, ProgramAssessment } from './assess';
import type { Citation, Criterion, Point, ProgramId, Subject } from './language';
import type { Status } from './explain';
import type { CriterionKey, PointKey } from './sentences';

/** The sentences an assessment needs, of one language. */
export interface Speaks {
	criteria: Record<CriterionKey, Record<'requires' | 'met' | 'unmet', (about: Subject) => string>>;
	points: Record<PointKey, string>;
}

interface Said {
	says: string;
	citation: Citation;
}

export interface AssessmentJson {
	asOf: string;
	ruleSets: { title: string; effective: string }[];
	programs: Record<
		ProgramId,
		{
			status: Status;
			reasons: (Said & { status: Status })[];
			missing: string[];
			agencyDecides: Said[];
			toChange: { criteria: (Said & { inTheFirmsHands: boolean })[] }[];
		}
	>;
}

/** The same few hundred things are said in every case: each is put in words once. */
const remember = <K extends object, V>(make: (key: K) => V) => {
	const made = new WeakMap<K, V>();
	return (key: K): V => {
		const found = made.get(key);
		if (found !== undefined) return found;
		const fresh = make(key);
		made.set(key, fresh);
		return fresh;
	};
};

const forms = { met: 'met', unmet: 'unmet', unknown: 'requires' } as const;

/** Gives assessments in the sentences of one language. */
export function assessmentWriter(speaks: Speaks): (assessment: Assessment) => AssessmentJson {
	const sentence = (criterion: Criterion, form: 'requires' | 'met' | 'unmet') =>
		speaks.criteria[criterion.says][form](criterion.about);
	const reasonOf = (status: Status) =>
		remember((criterion: Criterion) => ({
			status,
			says: sentence(criterion, forms[status]),
			citation: criterion.cite
		}));
	const reason = { met: reasonOf('met'), unmet: reasonOf('unmet'), unknown: reasonOf('unknown') };
	const change = remember((criterion: Criterion) => ({
		says: sentence(criterion, 'requires'),
		citation: criterion.cite,
		inTheFirmsHands: criterion.inTheFirmsHands
	}));
	const point = remember(({ says, cite }: Point): Said => ({ says: speaks.points[says], citation: cite }));
	const program = (judged: ProgramAssessment) => ({
		status: judged.status,
		reasons: judged.reasons.map(({ status, criterion }) => reason[status](criterion)),
		missing: judged.missing,
		agencyDecides: judged.agencyDecides.map(point),
		toChange: judged.toChange.map((criteria) => ({ criteria: criteria.map(change) }))
	});
	return ({ asOf, ruleSets, programs }) => ({
		asOf,
		ruleSets: ruleSets.map(({ title, effective }) => ({ title, effective })),
		programs: Object.fromEntries(
			Object.entries(programs).map(([id, judged]) => [id, program(judged)])
		) as AssessmentJson['programs']
	});
}
