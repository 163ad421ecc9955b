import type { Problem } from '../../../src/domain/problems.ts';
import type { ListItem } from './read-list.ts';

/** What the checks need of an item: its id, the names it owns and the item it lies in or speaks for. */
export interface Checked {
  readonly id: string;
  readonly names: readonly string[];
  readonly parent?: string | undefined;
}

/** Items that share an id with an earlier one of the file. */
export function* checkIds(file: string, items: readonly ListItem<Checked>[]): Generator<Problem> {
  const first = new Map<string, number>();
  for (const { value, line } of items) {
    const earlier = first.get(value.id);
    if (earlier === undefined) first.set(value.id, line);
    else
      yield {
        code: 'duplicate-id',
        file,
        line,
        message: `the id ${JSON.stringify(value.id)} stands on line ${earlier} already`,
        instead: 'give one of the two another id, or join them',
      };
  }
}

/** Names that two items of the file own, so that nobody could tell which is meant. */
export function* checkNames(file: string, items: readonly ListItem<Checked>[]): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const { value, line } of items) {
    for (const name of new Set(value.names)) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, value.id);
      else if (owner !== value.id)
        yield {
          code: 'duplicate-alias',
          file,
          line,
          message: `${value.id} and ${owner} both have the name ${JSON.stringify(name)}`,
          instead: `leave the name with one of them`,
        };
    }
  }
}

/** Items whose parent is not in the file, and items that contain themselves. */
export function* checkParents(
  file: string,
  items: readonly ListItem<Checked>[],
  key: string,
): Generator<Problem> {
  const parents = new Map(items.map(({ value }) => [value.id, value.parent]));
  const inCycle = new Set<string>();
  for (const { value, line } of items) {
    if (value.parent === undefined || inCycle.has(value.id)) continue;
    if (!parents.has(value.parent)) {
      yield {
        code: 'missing-parent',
        file,
        line,
        message: `${value.id} has ${key}: ${JSON.stringify(value.parent)}, which is not in the file`,
        instead: `add an item with the id ${value.parent}, or mend the spelling`,
      };
      continue;
    }
    const cycle = cycleFrom(value.id, parents);
    for (const id of cycle) inCycle.add(id);
    if (cycle.length > 0)
      yield {
        code: 'parent-cycle',
        file,
        line,
        message: `${[...cycle, value.id].join(' → ')} goes round in a circle`,
        instead: `take ${key}: out of one of them`,
      };
  }
}

/** The ids from `id` up and back to it; empty where the way up ends or runs into another cycle. */
function cycleFrom(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const way = [id];
  let next = parents.get(id);
  while (next !== undefined && next !== id && !way.includes(next)) {
    way.push(next);
    next = parents.get(next);
  }
  return next === id ? way : [];
}
