import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';

type AnyNode = ReturnType<CheerioAPI['root']>[0]['children'][number];

/** What a reader gets of a rendered body, and everything in it that has no place there. */
export interface ReadPage {
  /** The visible text: blocks joined by a blank line, a line break as `\n`. */
  readonly text: string;
  readonly faults: readonly string[];
}

const BLOCKS = new Set('h1 h2 h3 h4 h5 h6 p ul ol li table thead tbody tr th td blockquote hr'.split(' '));

/** Each element a body may have, and what each of its attributes may be. */
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, { id: /^section-\S+$/u }])),
  ...Object.fromEntries(
    'p ul li table thead tbody tr th td blockquote hr br em strong del code bdi'
      .split(' ')
      .map((name) => [name, {}]),
  ),
  ol: { start: /^\d+$/u },
  a: { href: /^(?:https?:\/\/[^@\s/?#]+(?:[/?#]\S*)?|mailto:\S+|#section-\S+)$/u },
  mark: { id: /^[dv]\d+$/u, class: /^(?:date|hint|venue)$/u },
};

/** Parses HTML as a browser does, and reads it. */
export function readPage(html: string): ReadPage {
  const $ = load(html, null, false);
  const blocks: string[] = [];
  const faults: string[] = [];
  let run = '';
  const flush = (): void => {
    const text = run.replace(/\n+/gu, '\n').trim();
    if (text !== '') blocks.push(text);
    run = '';
  };
  const walk = (node: AnyNode): void => {
    if (node.type === 'text') run += node.data;
    else if (node.type !== 'tag') faults.push(`${node.type} node`);
    else {
      faults.push(...faultsOf(node));
      const isBlock = BLOCKS.has(node.name);
      if (isBlock) flush();
      if (node.name === 'br') run += '\n';
      node.children.forEach(walk);
      if (isBlock) flush();
    }
  };
  $.root()[0]!.children.forEach(walk);
  flush();
  return { text: blocks.join('\n\n'), faults: [...faults, ...repeatedIds($)] };
}

function faultsOf({ name, attribs }: { name: string; attribs: Record<string, string> }): string[] {
  const attributes = allowed[name];
  if (!attributes) return [`<${name}>`];
  return Object.entries(attribs)
    .filter(([key, value]) => !attributes[key]?.test(value))
    .map(([key, value]) => `<${name} ${key}=${JSON.stringify(value)}>`);
}

function repeatedIds($: CheerioAPI): string[] {
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);
}
