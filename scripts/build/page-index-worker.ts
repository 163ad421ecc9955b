import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/** What is asked of the worker: to take a page, whose file is read where its content is not given; to write the index; or to end. */
export type IndexTask =
  | { readonly task: 'add'; readonly path: string; readonly content: string | undefined }
  | { readonly task: 'write'; readonly folder: string }
  | { readonly task: 'close' };

/** The answer to `write`: what is wrong with the index or with pages of it. */
export interface IndexAnswer {
  readonly errors: readonly string[];
}

if (parentPort === null) throw new Error('this module is a worker');
const port = parentPort;
const { site } = workerData as { site: string };
const errors: string[] = [];
const opened = createIndex();
let done: Promise<void> = Promise.resolve();

port.on('message', (task: IndexTask) => {
  done = done.then(() => perform(task)).catch((error: unknown) => void errors.push(String(error)));
});

async function perform(task: IndexTask): Promise<void> {
  if (task.task === 'close') return end();
  const index = await openIndex();
  if (index !== null && task.task === 'add') await add(index, task.path, task.content);
  if (task.task !== 'write') return;
  if (index !== null && errors.length === 0) {
    errors.push(...(await index.writeFiles({ outputPath: task.folder })).errors);
  }
  port.postMessage({ errors } satisfies IndexAnswer);
}

async function openIndex(): Promise<PagefindIndex | null> {
  const { index, errors: found } = await opened;
  if (index === undefined && errors.length === 0) errors.push(...found);
  return index ?? null;
}

async function add(index: PagefindIndex, path: string, given: string | undefined): Promise<void> {
  const content = given ?? (await readFile(join(site, path), 'utf8'));
  errors.push(...(await index.addHTMLFile({ sourcePath: path, content })).errors);
}

async function end(): Promise<void> {
  await close();
  port.close();
}
