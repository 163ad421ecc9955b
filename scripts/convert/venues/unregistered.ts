import type { Problem } from '../../../src/domain/problems.ts';
import type { Register } from '../../../src/domain/register.ts';
import type { VenueMention } from '../mentions.ts';
import { findTown } from './gazetteer.ts';

/**
 * The line that would add a place to `content/register/venues.yaml`, with country, parent and coordinates where the gazetteer knows the
 * place: `- { id: naivasha, name: Naivasha, parent: kenya, country: KE, coordinates: [-0.72, 36.43] }`.
 */
export function registerLine(name: string, register: Register): string {
  const town = findTown(name);
  const fields = [`id: ${freeId(name, town?.country, register)}`, `name: ${quoted(name)}`];
  const parent = town && countryIn(register, town.country);
  if (parent !== undefined) fields.push(`parent: ${parent}`);
  if (town) fields.push(`country: ${quoted(town.country)}`, `coordinates: [${town.coordinates.join(', ')}]`);
  return `- { ${fields.join(', ')} }`;
}

/** One warning for each place of an article that is not in the register, at its first mention; `lineAt` gives the line of an offset. */
export function reportUnregistered(
  mentions: readonly VenueMention[],
  register: Register,
  file: string,
  lineAt: (offset: number) => number,
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { venue, name, start } of mentions) {
    if (venue !== null || seen.has(name)) continue;
    seen.add(name);
    problems.push({
      code: 'unregistered-venue',
      file,
      line: lineAt(start),
      message: `${JSON.stringify(name)} hosts a meeting and is not in the register`,
      instead: `add to venues.yaml: ${registerLine(name, register)}`,
    });
  }
  return problems;
}

function freeId(name: string, country: string | undefined, register: Register): string {
  const id = slug(name);
  if (!register.venues.has(id)) return id;
  const longer = `${id}-${country?.toLowerCase() ?? 'place'}`;
  return register.venues.has(longer) ? `${longer}-2` : longer;
}

function slug(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'place';
}

function countryIn(register: Register, code: string): string | undefined {
  return register.venues.values().find(({ parent, country }) => parent === undefined && country === code)?.id;
}

/** A plain YAML scalar, quoted where it could be read as something else. */
function quoted(text: string): string {
  return /^\p{L}[\p{L} .'’-]*$/u.test(text) && !/^(?:no|yes|true|false|null|on|off)$/iu.test(text)
    ? text
    : JSON.stringify(text);
}
