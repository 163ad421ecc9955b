import { parentPort, workerData } from 'node:worker_threads';
import { finishFile, type EarlierSite, type OpenFile } from './finish-file.ts';

/** Is sent lists of files; answers each with the files finished, or with the error that kept it from that. */
if (parentPort === null) throw new Error('this module is a worker');
const port = parentPort;
const { site, earlier } = workerData as { site: string; earlier: EarlierSite | null };

port.on('message', (files: readonly OpenFile[]) => {
  try {
    port.postMessage({ files: files.flatMap((file) => finishFile(site, file, earlier)) });
  } catch (error) {
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    port.postMessage({ error: { message, code, path, syscall } });
  }
});
