/** Reads a file and writes a workbook beside the page, so that the page stays awake. It keeps nothing between jobs. */
import { runJob, type Job } from './table-jobs';

addEventListener('message', ({ data }: MessageEvent<Job>) => {
	void runJob(data).then((done) => postMessage(done));
});
