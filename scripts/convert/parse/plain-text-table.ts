import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { evenTable } from './even-table.ts';
import { collapseSpace } from './clean-text.ts';
import type { SourceLine } from './clean-text.ts';
import type { LineStart } from './text-model.ts';

/** Everything of CommonMark that is not a table, so that cells hold plain text. */
const DISABLED = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Parses the lines of a pipe table with the GFM table syntax of remark-gfm and nothing else of Markdown: cells are plain text, in
 * which `\|` stands for a pipe. Every row gets as many cells as the longest one, so no cell is lost. Null where it is no table.
 */
export function parseTable(
  lines: readonly SourceLine[],
  leafLines: Map<object, readonly LineStart[]>,
): Table | null {
  const tree = fromMarkdown(lines.map(({ text }) => text.trim()).join('\n'), {
    extensions: [gfmTable(), { disable: { null: DISABLED } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const [table, ...rest] = tree.children;
  if (table?.type !== 'table' || rest.length > 0) return null;
  return evenTable(table.children.map((row) => plainRow(row, lines, leafLines)));
}

function plainRow(
  row: TableRow,
  lines: readonly SourceLine[],
  leafLines: Map<object, readonly LineStart[]>,
): TableRow {
  const line = lines[(row.position?.start.line ?? 1) - 1]?.number ?? 1;
  const cells = row.children.map((cell): TableCell => ({
    type: 'tableCell',
    children: plainCell(cell, line, leafLines),
  }));
  return { type: 'tableRow', children: cells };
}

function plainCell(
  cell: TableCell,
  line: number,
  leafLines: Map<object, readonly LineStart[]>,
): PhrasingContent[] {
  const raw = cell.children.map((child) => ('value' in child ? child.value : '')).join('');
  const value = collapseSpace(raw.replaceAll('\\|', '|'));
  if (value === '') return [];
  const leaf = { type: 'text' as const, value };
  leafLines.set(leaf, [{ offset: 0, line }]);
  return [leaf];
}
