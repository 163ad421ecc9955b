import type { Root } from 'mdast';
import type { Dropped } from './boilerplate.ts';
import type { LeafLines } from './text-model.ts';

/** What either parser makes of a source: a tree of allowed nodes, the lines its leaves come from, and what was left out. */
export interface ParsedTree {
  readonly root: Root;
  readonly lines: LeafLines;
  readonly dropped: readonly Dropped[];
}
