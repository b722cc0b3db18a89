/** The answers that can be tried: those that decide something and are given in one place. */
import { answeredList } from '$lib/interview/answered';
import { itemOf, type AskedPath } from '$lib/interview/paths';
import { questionNamed } from '$lib/interview/questions';
import type { Topic } from '$lib/interview/question';
import type { CalendarDate } from '$lib/rules/dates';
import type { Facts } from '$lib/rules/facts';
import type { ProgramId } from '$lib/rules/language';

export interface TryableGroup {
	topic: Topic;
	/** The work space or person that these answers are about, by any of its paths; absent for the firm. */
	item: AskedPath | undefined;
	paths: AskedPath[];
}

const elsewhere: readonly string[] = ['list', 'text', 'address', 'choices'];

export function tryableAnswers(
	facts: Facts,
	today: CalendarDate,
	goals: readonly ProgramId[]
): TryableGroup[] {
	const groups = new Map<string, TryableGroup>();
	for (const { topic, answers } of answeredList({ format: 1, facts }, today, goals)) {
		for (const { path, question } of answers) {
			const { answer, paperOnly } = questionNamed(question);
			if (paperOnly || elsewhere.includes(answer.kind)) continue;
			const at = itemOf(path);
			const name = `${topic} ${at?.list} ${at?.index}`;
			const group = groups.get(name) ?? { topic, item: at && path, paths: [] };
			group.paths.push(path);
			groups.set(name, group);
		}
	}
	return [...groups.values()];
}
