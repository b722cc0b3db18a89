/** Before anything is timed, all must give the same answers: a fast wrong answer is no answer. */
import type { Case } from '../../../src/lib/rules/facts';
import type { LsbJudge } from './programs';

/** How many of the cases are met. Throws with the first case on which a judge differs from the first judge. */
export async function agree(judges: readonly LsbJudge[], cases: readonly Case[]): Promise<number> {
	const [first, ...others] = judges;
	if (first === undefined) throw new Error('There is nobody to agree with.');
	const answers = await first.judgeAll(cases);
	for (const judge of others) {
		const differing = (await judge.judgeAll(cases)).findIndex((answer, i) => answer !== answers[i]);
		if (differing >= 0) {
			const kase = JSON.stringify(cases[differing]);
			throw new Error(`${judge.name} and ${first.name} differ over this case: ${kase}`);
		}
	}
	return answers.filter(Boolean).length;
}
