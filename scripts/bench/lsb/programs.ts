/** What the engines are compared by: a case goes in, whether the firm is a Local Small Business comes out. */
import type { Case } from '../../../src/lib/rules/facts';

export interface LsbJudge {
	name: string;
	/** Judges cases one after another, as the engine is meant to be used, and gives each answer in its place. */
	judgeAll(cases: readonly Case[]): Promise<boolean[]> | boolean[];
}
