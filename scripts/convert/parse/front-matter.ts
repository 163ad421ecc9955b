import type { Dropped } from './boilerplate.ts';
import type { SourceLine } from './clean-text.ts';

/** The lines of a Markdown article without its own front matter (YAML between `---`, TOML between `+++`), and what was left out. */
export function cutFrontMatter(lines: readonly SourceLine[]): {
  lines: readonly SourceLine[];
  dropped: Dropped[];
} {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const fence = lines[first]?.text.trimEnd();
  if (fence !== '---' && fence !== '+++') return { lines, dropped: [] };
  const closing = lines.findIndex(({ text }, index) => index > first && text.trimEnd() === fence);
  const inside = lines.slice(first + 1, closing);
  if (
    closing === -1 ||
    !inside.every(({ text }) => isData(text)) ||
    !inside.some(({ text }) => KEY.test(text))
  ) {
    return { lines, dropped: [] };
  }
  const text = inside.map((line) => line.text.trim()).join(' ');
  return {
    lines: lines.slice(closing + 1),
    dropped: [{ line: lines[first]!.number, text, why: 'front matter' }],
  };
}

const KEY = /^[\w"'.-]+\s*[:=]/u;

/** A key, a list item, a comment, an indented line, a table header of TOML, or nothing. */
function isData(text: string): boolean {
  return text.trim() === '' || KEY.test(text) || /^(?:\s|-\s|#|\[)/u.test(text);
}
