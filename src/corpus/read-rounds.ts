import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { roundDecisionSchema, type EditorDecision } from '../domain/round-decisions.ts';

/** What an editor has decided of rounds, from `rounds.yaml` in the folder that `PARLEY_REGISTER` names; nothing where it has no such file. */
export function readRoundDecisions(): EditorDecision[] {
  const file = join(process.env['PARLEY_REGISTER'] ?? 'content/register', 'rounds.yaml');
  if (!existsSync(file)) return [];
  const list: unknown = parse(readFileSync(file, 'utf8'));
  return z.array(roundDecisionSchema).parse(list ?? []);
}
