import type { InlineCode, Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isolateBidi } from './body/isolate-bidi.ts';
import { placeLeaves } from './parse/text-model.ts';
import type { Leaf, PlacedLeaf } from './parse/text-model.ts';

/** A stretch of the article's text to be marked in the body. */
export interface Mark {
  /** `d1`, `v1`: the id the mark gets, unique in the article. */
  readonly id: string;
  /** `hint` for words about time that fix no days; the mark's class. */
  readonly kind: 'date' | 'hint' | 'venue';
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * A copy of the article's tree with `<mark id="d1" class="date">` around each mark. A mark that runs over several nodes (emphasis,
 * links, blocks) is split, and only its first piece has the id; marks may overlap. Text with bidirectional control characters is
 * isolated in `<bdi>`. The visible text stays the same. Throws a RangeError for a mark that covers no text.
 */
export function markBody(document: { readonly root: Root }, marks: readonly Mark[]): Root {
  const placed = new Map(placeLeaves(document.root).map((place) => [place.leaf, place]));
  const cut = new MarkCutter(marks);
  const root = rebuild(document.root, (leaf) => cut.cut(leaf, placed.get(leaf)));
  const missing = marks.find(({ id }) => !cut.used.has(id));
  if (missing)
    throw new RangeError(
      `mark ${missing.id} (${missing.start}–${missing.end}) covers no text of the article`,
    );
  return root;
}

type Cut = (leaf: Leaf) => PhrasingContent[];

function rebuild(root: Root, cut: Cut): Root {
  return rebuildNode(root, cut)[0] as Root;
}

function rebuildNode(node: Nodes, cut: Cut): Nodes[] {
  if (node.type === 'text' || node.type === 'inlineCode') return cut(node);
  if (!('children' in node)) return [{ ...node }];
  return [{ ...node, children: node.children.flatMap((child) => rebuildNode(child, cut)) } as Nodes];
}

/** Cuts leaves at the edges of marks; remembers which ids are spent. */
class MarkCutter {
  readonly used = new Set<string>();
  readonly marks: readonly Mark[];

  constructor(marks: readonly Mark[]) {
    this.marks = marks
      .filter(({ start, end }) => start < end)
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  cut(leaf: Leaf, place: PlacedLeaf | undefined): PhrasingContent[] {
    if (!place) return [leaf];
    return this.cutRange(place, touchingOf(place, this.marks));
  }

  /** The part of a leaf from `start` to `end` with the marks that touch it, the earliest and longest outermost. */
  cutRange({ leaf, start, end }: PlacedLeaf, marks: readonly Mark[], offset = start): PhrasingContent[] {
    const piece = (from: number, to: number): PlacedLeaf => ({
      leaf,
      start: Math.max(from, start),
      end: Math.min(to, end),
    });
    const [mark, ...others] = marks;
    if (!mark) return isolated({ ...leaf, value: leaf.value.slice(start - offset, end - offset) });
    const before = piece(start, mark.start);
    const inside = piece(mark.start, mark.end);
    const after = piece(mark.end, end);
    return [
      ...(before.start < before.end ? this.cutRange(before, [], offset) : []),
      this.wrap(mark, () => this.cutRange(inside, touchingOf(inside, others), offset)),
      ...(after.start < after.end ? this.cutRange(after, touchingOf(after, others), offset) : []),
    ];
  }

  wrap(mark: Mark, content: () => PhrasingContent[]): PhrasingContent {
    const isFirst = !this.used.has(mark.id);
    this.used.add(mark.id);
    return markElement(mark, isFirst, content());
  }
}

function touchingOf({ start, end }: PlacedLeaf, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.start < end && mark.end > start);
}

function isolated(leaf: Text | InlineCode): PhrasingContent[] {
  return leaf.type === 'text' ? isolateBidi(leaf) : [leaf];
}

function markElement({ id, kind }: Mark, isFirst: boolean, children: PhrasingContent[]): MdxJsxTextElement {
  const className = { type: 'mdxJsxAttribute' as const, name: 'class', value: kind };
  const attributes = isFirst
    ? [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }, className]
    : [className];
  return { type: 'mdxJsxTextElement', name: 'mark', attributes, children };
}
