import { expect, test } from 'vitest';
import { deadlineEvents as en } from '../../src/lib/messages/en/deadlines-events';
import { deadlineEvents as es } from '../../src/lib/messages/es/deadlines-events';

test('no two events that a person records read the same in the list of what happened', () => {
	for (const events of [en, es]) {
		const said = Object.values(events).map(({ because }) => because('X'));
		expect(new Set(said).size).toBe(said.length);
	}
});
