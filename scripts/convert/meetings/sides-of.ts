import type { Register } from '../../../src/domain/register.ts';

/** The parties that stand behind each id: a person's or a body's own party in its place. */
export function sidesOf(ids: Iterable<string>, register: Register): Set<string> {
  return new Set([...ids].map((id) => register.parties.get(id)?.of ?? id));
}
