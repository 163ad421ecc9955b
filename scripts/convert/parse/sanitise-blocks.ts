import type {
  BlockContent,
  Code,
  FootnoteDefinition,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast';
import { evenTable } from './even-table.ts';
import { stripBidiControls } from './clean-text.ts';
import { trimBlock, setLines } from './leaf-text.ts';
import { leafOf, sanitiseInline } from './sanitise-inline.ts';
import type { Source } from './sanitise-inline.ts';
import { leavesOf } from './text-model.ts';

/** A block of the tree that is written: one that can stand in a list item too. */
export type OwnBlock = BlockContent;

/**
 * The allowed form of blocks: headings, paragraphs, quotes, lists, tables, rules. Blocks without text are left out; code is a
 * paragraph with its lines; task boxes stay as the characters they are; a footnote is a paragraph that opens with its label.
 */
export function sanitiseBlocks(nodes: readonly RootContent[], source: Source): OwnBlock[] {
  return nodes.flatMap((node) => sanitiseBlock(node, source));
}

function sanitiseBlock(node: RootContent, source: Source): OwnBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(sanitiseInline(node.children, source), source);
    case 'heading':
      return headingOf(node.depth, oneLine(sanitiseInline(node.children, source)), source);
    case 'code':
      return paragraphOf(codeLines(node, source), source);
    case 'html':
      return paragraphOf([leafOf('text', node.value, node, source)], source);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return filled('blockquote', withoutRules(sanitiseBlocks(node.children, source)));
    case 'list': {
      const items = node.children.flatMap((item) => itemOf(item, source));
      const { ordered = false, start = null } = node;
      return items.length > 0
        ? [{ type: 'list', ordered, start, spread: items.some((item) => item.spread), children: items }]
        : [];
    }
    case 'table':
      return [evenTable(node.children.map((row) => rowOf(row, source)))];
    case 'footnoteDefinition':
      return footnoteOf(node, source);
    default:
      return [];
  }
}

function paragraphOf(children: readonly PhrasingContent[], source: Source): Paragraph[] {
  const kept = trimBlock(children, source.lines);
  return kept.length > 0 ? [{ type: 'paragraph', children: kept }] : [];
}

function headingOf(depth: 1 | 2 | 3 | 4 | 5 | 6, children: PhrasingContent[], source: Source): OwnBlock[] {
  for (const leaf of children.flatMap((child) => leavesOf(child))) {
    if (leaf !== '\n' && /\p{Bidi_Control}/u.test(leaf.value))
      leaf.value = ` ${stripBidiControls(leaf.value)} `;
  }
  const kept = trimBlock(children, source.lines);
  return kept.length > 0 ? [{ type: 'heading', depth, children: kept }] : [];
}

function oneLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child): PhrasingContent => {
    if (child.type === 'break') return { type: 'text', value: ' ' };
    if (!('children' in child)) return child;
    return { ...child, children: oneLine(child.children as PhrasingContent[]) } as PhrasingContent;
  });
}

function codeLines(node: Code, source: Source): PhrasingContent[] {
  const first = (node.position?.start.line ?? 1) + 1;
  return node.value.split('\n').flatMap((text, index): PhrasingContent[] => {
    const leaf = { type: 'text' as const, value: '' };
    setLines(leaf, [{ text, line: source.lineOf(first + index) }], source.lines);
    return index === 0 ? [leaf] : [{ type: 'break' }, leaf];
  });
}

function filled(type: 'blockquote', children: OwnBlock[]): OwnBlock[] {
  return children.length > 0 ? [{ type, children }] : [];
}

/** A rule divides an article; in an item or a quote it would be all there is of it. */
function withoutRules(blocks: readonly OwnBlock[]): OwnBlock[] {
  return blocks.filter(({ type }) => type !== 'thematicBreak');
}

function itemOf(item: ListItem, source: Source): ListItem[] {
  const children = withoutRules(sanitiseBlocks(item.children, source));
  return children.length > 0 ? [{ type: 'listItem', spread: item.spread ?? false, children }] : [];
}

function rowOf(row: TableRow, source: Source): TableRow {
  const children = row.children.map((cell): TableCell => ({
    type: 'tableCell',
    children: trimBlock(oneLine(sanitiseInline(cell.children, source)), source.lines),
  }));
  return { type: 'tableRow', children };
}

function footnoteOf(node: FootnoteDefinition, source: Source): OwnBlock[] {
  const [first, ...rest] = sanitiseBlocks(node.children, source);
  const label = leafOf('text', `[${node.label ?? node.identifier}] `, node, source);
  if (first?.type === 'paragraph')
    return [{ ...first, children: trimBlock([label, ...first.children], source.lines) }, ...rest];
  return [...paragraphOf([label], source), ...(first ? [first] : []), ...rest];
}
