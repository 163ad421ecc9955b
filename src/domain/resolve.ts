import type { DateExpression } from './date-expression.ts';
import type { DateTag } from './date-tag.ts';
import { resolveChain } from './resolve/resolve-chain.ts';
import type { Link } from './resolve/resolve-chain.ts';
import type { Resolution } from './resolve/merge.ts';

export { directionOf } from './resolve/merge.ts';
export type { Resolution, ResolvedReading } from './resolve/merge.ts';
export { resolveChain } from './resolve/resolve-chain.ts';
export type { Link } from './resolve/resolve-chain.ts';

/** What an expression means for an article published then; null for a publication nobody knows. Throws an EdtfError. */
export function resolveExpression(expression: DateExpression, publishedEdtf: string | null): Resolution {
  const [resolution] = resolveChain([{ expression, anchor: 'published' }], publishedEdtf);
  return resolution ?? { edtf: null, direction: null, readings: [] };
}

/** A tag's value for an assumed publication. */
export interface ResolvedTag extends Resolution {
  /** The tag's id. */
  readonly mark: string;
}

/**
 * The values all date tags of an entry would have if it had been published then, in the same order. Tags given by the editor, and tags
 * without an expression, keep the value they have. Throws an EdtfError.
 */
export function resolveAll(dateTags: readonly DateTag[], publishedEdtf: string | null): ResolvedTag[] {
  const indexes = new Map(dateTags.map(({ mark }, index) => [mark, index]));
  const resolutions = resolveChain(
    dateTags.map((tag) => linkOf(tag, indexes)),
    publishedEdtf,
  );
  return dateTags.map((tag, index) => ({
    mark: tag.mark,
    ...(resolutions[index] ?? kept(tag)),
    ...(tag.kind === 'date' ? {} : { direction: null }),
    ...keptValue(tag),
  }));
}

function linkOf(tag: DateTag, indexes: ReadonlyMap<string, number>): Link {
  const anchor = tag.anchor?.kind === 'date' ? (indexes.get(tag.anchor.mark) ?? -1) : 'published';
  const expression: DateExpression = tag.expression ?? { type: 'direction', direction: 'present' };
  return isKept(tag) && tag.edtf !== null ? { expression, anchor, given: tag.edtf } : { expression, anchor };
}

function isKept(tag: DateTag): boolean {
  return tag.basis === 'noted' || tag.expression === undefined;
}

function kept({ edtf, direction, readings }: DateTag): Resolution {
  return { edtf, direction, readings: readings as Resolution['readings'] };
}

function keptValue(tag: DateTag): Partial<Resolution> {
  return isKept(tag) ? kept(tag) : {};
}
