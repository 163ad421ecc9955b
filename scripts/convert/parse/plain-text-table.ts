import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { evenTable } from './even-table.ts';
import { collapseSpace } from './clean-text.ts';
import type { SourceLine } from './clean-text.ts';
import { parserWithout } from './gfm.ts';
import type { LineStart } from './text-model.ts';

/** Parses everything but tables as text, so that cells hold plain text. */
const parse = parserWithout([
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
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'protocolAutolink',
  'strikethrough',
  'tasklistCheck',
  'wwwAutolink',
]);

/**
 * Parses the lines of a pipe table with the GFM table syntax of remark-gfm and nothing else of Markdown: cells are plain text, in
 * which `\|` stands for a pipe. Every row gets as many cells as the longest one, so no cell is lost. Null where it is no table.
 */
export function parseTable(
  lines: readonly SourceLine[],
  leafLines: Map<object, readonly LineStart[]>,
): Table | null {
  const tree = parse(lines.map(({ text }) => text.trim()).join('\n'));
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
  const value = collapseSpace(toString(cell).replaceAll('\\|', '|'));
  if (value === '') return [];
  const leaf = { type: 'text' as const, value };
  leafLines.set(leaf, [{ offset: 0, line }]);
  return [leaf];
}
