/** Loaded into a command that is measured: says on its way out, on file descriptor 3, what it took. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** `peak`: the most memory held, in bytes. `processor`: time of all cores together, in milliseconds. */
export interface Taken {
	peak: number;
	processor: number;
}

if (isMainThread) {
	process.on('exit', () => {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const taken: Taken = { peak: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1000 };
		writeSync(3, JSON.stringify(taken));
	});
}
