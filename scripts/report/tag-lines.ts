import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { z } from 'zod';
import { EdtfError } from '../../src/domain/edtf.ts';
import type { Register } from '../../src/domain/register.ts';
import { tagText } from '../convert/tag-text.ts';
import { describeBriefly } from './describe-mentions.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published: z.string().nullish(),
});

/**
 * Reads a text a line as JSON, `{"id","text","published"}`, and writes a line of what it names for each, in the same order. A line that
 * is none is passed to `onFault` with its number and why, and the next ones go on. Returns how many were faulty.
 */
export async function tagLines(
  input: Readable,
  output: Writable,
  register: Register,
  onFault: (line: number, why: string) => void,
): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const tagged = tagLine(line, register);
    if (tagged.kind === 'fault') {
      faults += 1;
      onFault(number, tagged.why);
    } else if (!output.write(`${tagged.json}\n`)) await once(output, 'drain');
  }
  return faults;
}

type Tagged =
  { readonly kind: 'line'; readonly json: string } | { readonly kind: 'fault'; readonly why: string };

function tagLine(line: string, register: Register): Tagged {
  try {
    const { id, text, published } = lineSchema.parse(JSON.parse(line.replace(/^\uFEFF/u, '')));
    const found = describeBriefly(tagText(text, published || null, register));
    return { kind: 'line', json: JSON.stringify({ id, ...found }) };
  } catch (error) {
    return { kind: 'fault', why: describeFault(error) };
  }
}

function describeFault(error: unknown): string {
  if (error instanceof SyntaxError) return `is not JSON: ${error.message}`;
  if (error instanceof EdtfError) return `published ${error.message}`;
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
  return `could not be tagged: ${error instanceof Error ? error.message : String(error)}`;
}
