/** Our rules, asked for the same answer. */
import { standing } from '../../../src/lib/rules/assess';
import type { LsbJudge } from './programs';

export const ours: LsbJudge = {
	name: 'ours (exact three-valued standing)',
	judgeAll: (cases) => cases.map((kase) => standing(kase, kase.asOf!, 'lsb').status === 'met')
};
