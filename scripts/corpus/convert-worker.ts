import { parentPort, workerData } from 'node:worker_threads';
import type { Register } from '../../src/domain/register.ts';
import { convertJob } from './convert-job.ts';
import type { ArticleJob } from './read-articles.ts';

/** Converts the articles it is sent, one after the other, with the register it was started with. */
const register = workerData as Register;
parentPort?.on('message', (job: ArticleJob) => parentPort?.postMessage(convertJob(job, register)));
parentPort?.postMessage('ready');
