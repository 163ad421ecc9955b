import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isError, type Problem } from '../../src/domain/problems.ts';
import type { Register } from '../../src/domain/register.ts';
import { readRegister, type RegisterSource } from '../convert/read-register.ts';
import { readSite } from '../convert/read-site.ts';
import { decodeText } from './decode-text.ts';
import { displayPath, type Corpus } from './locate-corpus.ts';

/** The corpus's register and the problems of it and of site.yaml. Throws an error of the system where a file is not there. */
export async function readNames({
  register: folder,
  site,
}: Pick<Corpus, 'register' | 'site'>): Promise<{ register: Register; problems: readonly Problem[] }> {
  const venues = await readSource(join(folder, 'venues.yaml'));
  const parties = await readSource(join(folder, 'parties.yaml'));
  const about = await readSource(site);
  const broken = [venues, parties, about].flatMap(({ problem }) => (problem === null ? [] : [problem]));
  const { register, problems } = readRegister({ venues, parties });
  return { register, problems: [...broken, ...problems, ...readSite(about.file, about.text).problems] };
}

/** Whether a run may go on with that register. */
export function canGoOn(problems: readonly Problem[]): boolean {
  return !problems.some(isError);
}

async function readSource(path: string): Promise<RegisterSource & { problem: Problem | null }> {
  const file = displayPath(path);
  const decoded = decodeText(await readFile(path));
  if (decoded.kind === 'text') return { file, text: decoded.text, problem: null };
  const { line, message } = decoded;
  const problem: Problem = { code: 'register-syntax', file, line, message, instead: 'save it as UTF-8' };
  return { file, text: '', problem };
}
