import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isError, type Problem } from '../../src/domain/problems.ts';
import type { Register } from '../../src/domain/register.ts';
import { readRegister, type RegisterSource } from '../convert/read-register.ts';
import type { EditorDecision } from '../../src/domain/round-decisions.ts';
import { readRounds } from '../convert/read-rounds.ts';
import { readSite } from '../convert/read-site.ts';
import { decodeText } from './decode-text.ts';
import { displayPath, type Corpus } from './locate-corpus.ts';

/** The corpus's register with what an editor decided of rounds, and the problems of these and of site.yaml. Throws an error of the system where a file is not there. */
export async function readNames({ register: folder, site }: Pick<Corpus, 'register' | 'site'>): Promise<{
  register: Register;
  decisions: readonly EditorDecision[];
  problems: readonly Problem[];
}> {
  const venues = await readSource(join(folder, 'venues.yaml'));
  const parties = await readSource(join(folder, 'parties.yaml'));
  const about = await readSource(site);
  const rounds = await readRoundsIn(folder);
  const broken = [venues, parties, about, rounds].flatMap(({ problem }) =>
    problem === null ? [] : [problem],
  );
  const { register, problems } = readRegister({ venues, parties });
  const { decisions, problems: ofRounds } = readRounds(rounds);
  return {
    register,
    decisions,
    problems: [...broken, ...problems, ...ofRounds, ...readSite(about.file, about.text).problems],
  };
}

/** Whether a run may go on with that register. */
export function canGoOn(problems: readonly Problem[]): boolean {
  return !problems.some(isError);
}

/** A register need not have a rounds.yaml. */
async function readRoundsIn(folder: string): ReturnType<typeof readSource> {
  const path = join(folder, 'rounds.yaml');
  if (existsSync(path)) return readSource(path);
  return { file: displayPath(path), text: '', problem: null };
}

async function readSource(path: string): Promise<RegisterSource & { problem: Problem | null }> {
  const file = displayPath(path);
  const decoded = decodeText(await readFile(path));
  if (decoded.kind === 'text') return { file, text: decoded.text, problem: null };
  const { line, message } = decoded;
  const problem: Problem = { code: 'register-syntax', file, line, message, instead: 'save it as UTF-8' };
  return { file, text: '', problem };
}
