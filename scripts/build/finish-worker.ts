import { parentPort, workerData } from 'node:worker_threads';
import { finishFile, type EarlierSite, type OpenFile } from './finish-file.ts';

/** Is sent lists of files; answers each with the files finished and the paths of those that could not be taken over, or with the error that kept it from that. */
if (parentPort === null) throw new Error('this module is a worker');
const port = parentPort;
const { site, earlier } = workerData as { site: string; earlier: EarlierSite | null };

port.on('message', (files: readonly OpenFile[]) => {
  try {
    const finished = files.map((file) => finishFile(site, file, earlier));
    const changed = files.filter((_, index) => finished[index] === null).map(({ path }) => path);
    port.postMessage({ files: finished.flatMap((made) => made ?? []), changed });
  } catch (error) {
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    port.postMessage({ error: { message, code, path, syscall } });
  }
});
