import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { mdxFeatures } from '../../mdx.config.ts';
import { plainNodes } from './body/body-nodes.ts';
import type { PlainNode } from './body/body-nodes.ts';

/** The first place where a written body reads back as something else than was meant. */
export interface BodyDifference {
  readonly meant: string;
  readonly seen: string;
}

/** Astro blanks the front matter of a file before the processor sees it. */
const BLANKED_FRONT_MATTER = '   \n  \n   \n\n';

/**
 * Reads a written body back with the processor and the features that the site compiles it with, and compares it with the tree it was
 * written from, node by node and character by character. Null where they are the same: then the body holds no expression, no ESM
 * and no element beyond those of the tree. Never throws for what the body holds.
 */
export function verifyBody(body: string, meant: Root): BodyDifference | null {
  let seen: Root;
  try {
    seen = mdxToMdast(BLANKED_FRONT_MATTER + body, { features: mdxFeatures }) as Root;
  } catch (error) {
    return { meant: 'MDX', seen: error instanceof Error ? error.message : String(error) };
  }
  return findDifference(plainNodes(meant), plainNodes(seen));
}

function findDifference(meant: readonly PlainNode[], seen: readonly PlainNode[]): BodyDifference | null {
  for (let index = 0; index < Math.max(meant.length, seen.length); index++) {
    const one = meant[index];
    const other = seen[index];
    if (Array.isArray(one) && Array.isArray(other) && one[0] === other[0]) {
      const inner = findDifference(one[1], other[1]);
      if (inner) return inner;
    } else if (one !== other) {
      return { meant: describe(one), seen: describe(other) };
    }
  }
  return null;
}

function describe(node: PlainNode | undefined): string {
  if (node === undefined) return 'nothing';
  const text = JSON.stringify(node);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
