import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { knownChronicleSchema } from '../../src/domain/known-chronicle.ts';
import { displayPath } from '../corpus/locate-corpus.ts';
import { RunError } from '../report/run-error.ts';

/**
 * Checks the chronicle of an earlier build and copies it into the work folder, since it may stand in the very site that is replaced.
 * Returns the path of the copy. Throws a {@link RunError} where it cannot be read or is no chronicle.
 */
export async function bringPrevious(path: string, work: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw noChronicle(path, `cannot be read (${error.code})`);
  });
  const { success, error } = knownChronicleSchema.safeParse(parseJson(path, text));
  if (!success) {
    const [issue] = error.issues;
    throw noChronicle(path, `is no chronicle: ${issue?.path.join('.') || 'the document'}: ${issue?.message}`);
  }
  const copy = join(work, 'previous.json');
  await writeFile(copy, text);
  return copy;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw noChronicle(path, `is no JSON: ${(error as Error).message}`);
  }
}

function noChronicle(path: string, message: string): RunError {
  const instead = 'give the data/chronicle.json of the site that was published before';
  return new RunError([{ code: 'bad-previous', file: displayPath(path), message, instead }]);
}
