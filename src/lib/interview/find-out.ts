/** What nobody was sure of and still matters, by the paper or the person that knows. */
import { findOutKeys, type FindOutKey } from './find-out-places';
import { missingForGoals, type Interview } from './next-question';
import { askedFor, questionOf, type AskedPath } from './paths';
import { questionNamed } from './questions';

export interface FindOut {
	where: FindOutKey;
	paths: AskedPath[];
}

/** Grouped by where to look. What has become known, or can no longer change a goal or fill a paper, is gone from it. */
export function findOutList(interview: Interview): FindOut[] {
	const matters = new Set<string>([...missingForGoals(interview), ...(interview.papers ?? []).map(askedFor)]);
	const paths = [...new Set(interview.unsure.map(askedFor))].filter((path) => matters.has(path));
	return findOutKeys
		.map((where) => ({
			where,
			paths: paths.filter((path) => questionNamed(questionOf(path)).findOutIn === where)
		}))
		.filter((group) => group.paths.length > 0);
}
