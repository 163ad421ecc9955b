import { parentPort } from 'node:worker_threads';
import type { Register } from '../../src/domain/register.ts';
import { convertJob } from './convert-job.ts';
import type { ArticleJob } from './read-articles.ts';

/** Is sent a register first, then articles, which it converts one after the other. */
if (parentPort === null) throw new Error('this module is a worker');
const port = parentPort;
let register: Register | undefined;
port.on('message', (message: Register | ArticleJob) => {
  if ('venues' in message) register = message;
  else if (register !== undefined) port.postMessage(convertJob(message, register));
});
port.postMessage('ready');
