import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { makeBody } from '../../../scripts/convert/make-body.ts';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import { verifyBody } from '../../../scripts/convert/verify-body.ts';
import { writeBody } from '../../../scripts/convert/write-body.ts';

function paragraph(...children: PhrasingContent[]): Root {
  return { type: 'root', children: [{ type: 'paragraph', children }] };
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** The readable body of a plain-text article, which must read back as that article. */
function bodyOf(source: string): string {
  const made = makeBody(parseArticle(source, 'txt'), []);
  expect(made).toMatchObject({ kind: 'body', form: 'readable' });
  return made.kind === 'body' ? made.body.trimEnd() : '';
}

describe('a body', () => {
  test.each([
    [
      'prose',
      'Envoys met (again), said: "no"; then – 5% – left…',
      'Envoys met (again), said: "no"; then – 5% – left…',
    ],
    [
      'words that open like import and export',
      'exports rose\n\nimported goods',
      'exports rose\n\nimported goods',
    ],
    [
      'snake_case, AT&T, 3 > 2, a - b and #1',
      'snake_case, AT&T, 3 > 2, a - b and #1',
      'snake_case, AT&T, 3 > 2, a - b and #1',
    ],
    ['a year at the start of a line', '2025 was the year', '2025 was the year'],
    ['a negative number', '-5 degrees', '-5 degrees'],
  ])('keeps %s readable', (_, source, expected) => {
    expect(bodyOf(source)).toBe(expected);
  });

  test.each([
    ['export controls were discussed', '&#x65;xport controls were discussed'],
    ['import duties rose', '&#x69;mport duties rose'],
    ['a {b} <c> d', 'a \\{b\\} \\<c> d'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](b) ![c](d) [^1]', '\\[a\\](b) !\\[c\\](d) \\[^1\\]'],
    ['&amp; &#123; & &b', '\\&amp; \\&#123; & &b'],
    ['C:\\dir\\', 'C:\\\\dir\\\\'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['1. a', '1\\. a'],
    ['---', '\\---'],
    ['+++', '\\+++'],
    ['===', '\\==='],
    ['a | b', 'a \\| b'],
    ['https://x.example', 'https<></>://x.example'],
    ['www.x.example', 'www<></>.x.example'],
    ['a@b.example and c@d@e.example', 'a<></>@b.example and c<></>@d<></>@e.example'],
    ['__VITE_ASSET__a__', '\\_\\_VITE<></>_ASSET\\_\\_a\\_\\_'],
    ['import.meta.env and process.env.X', '&#x69;mport<></>.meta.env and process<></>.env.X'],
    ['an export default function MDXContent', 'an export default<></> function MDXContent'],
  ])('escapes what needs it: %s', (source, expected) => {
    expect(bodyOf(source)).toBe(expected);
  });

  test('never opens with anything that is front matter', () => {
    for (const source of ['---\na: b\n---', '+++\na = 1\n+++', '\uFEFF---\na: b\n---'])
      expect(bodyOf(source)).toMatch(/^\\/u);
    expect(writeBody({ type: 'root', children: [{ type: 'thematicBreak' }] })).toBe('***\n');
  });

  test('joins adjacent texts before it escapes them, and drops empty ones', () => {
    expect(
      writeBody(paragraph(text('exp'), text(''), text('ort a'), text('&a'), text('mp; ht'), text('tp://x'))),
    ).toBe('&#x65;xport a\\&amp; http<></>://x\n');
  });

  test('escapes what only what follows makes dangerous', () => {
    const link: PhrasingContent = { type: 'link', url: 'https://x.example/', children: [text('a')] };
    expect(writeBody(paragraph(text('b!'), link))).toBe('b\\![a](https://x.example/)\n');
  });

  test('has lines after a break that start nothing', () => {
    const lines = [
      '# a',
      '- b',
      '1. c',
      '===',
      '---',
      ':-',
      '| d',
      'import e',
      '> f',
      '+ g',
      '```',
      '<h>',
      '{i}',
    ];
    const root = paragraph(
      text('x'),
      ...lines.flatMap((line): PhrasingContent[] => [{ type: 'break' }, text(line)]),
    );
    expect(verifyBody(writeBody(root), root)).toBeNull();
  });

  test.each(['a\n\nb', 'a | b', '`', '``a`', ' a ', '{', '<b>', '\\'])(
    'has inline code %j as code, in prose and in cells',
    (value) => {
      const code: PhrasingContent = { type: 'inlineCode', value: value.replaceAll('\n', ' ') };
      const root = paragraph(text('x '), code);
      const table: Root = {
        type: 'root',
        children: [
          {
            type: 'table',
            align: [null],
            children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [code] }] }],
          },
        ],
      };
      expect(verifyBody(writeBody(root), root)).toBeNull();
      expect(verifyBody(writeBody(table), table)).toBeNull();
    },
  );

  test('has links without titles, and nothing in an address or label that acts', () => {
    const link: PhrasingContent = {
      type: 'link',
      url: 'https://x.example/?a=(b)&amp;c',
      title: '{t} <b>',
      children: [text('{a} ](b) <c> www.x.example')],
    };
    const root = paragraph(link);
    expect(writeBody(root)).not.toContain('{t}');
    expect(verifyBody(writeBody(root), paragraph({ ...link, title: null }))).toBeNull();
  });

  test.each(['readable', 'escaped'] as const)('reads back as the same tree in the %s form', (form) => {
    const source =
      '# T *e*\n\nimport **a**`b`~~c~~[d](https://x.example/)\\\n- e\n\n> 1. f\n>    - g\n\n| *h* | i \\| j |\n|-|-|\n| `k` | |\n';
    const { root } = parseArticle(source, 'md');
    expect(verifyBody(writeBody(root, form), root)).toBeNull();
  });

  test('in the escaped form has no punctuation of the article', () => {
    expect(writeBody(paragraph(text('a{b}<c>*d*')), 'escaped')).toBe(
      'a&#x7B;b&#x7D;&#x3C;c&#x3E;&#x2A;d&#x2A;\n',
    );
  });

  test.each([
    [{ name: 'script', attributes: [] }, /<script>/u],
    [{ name: 'mark', attributes: [{ type: 'mdxJsxAttribute', name: 'onclick', value: 'a' }] }, /attribute/u],
    [{ name: 'mark', attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: '" onclick="a' }] }, /id=/u],
    [{ name: 'mark', attributes: [{ type: 'mdxJsxExpressionAttribute', value: '...a' }] }, /attribute/u],
  ] as const)('is never written with an element or attribute that is not ours', (element, message) => {
    const node = {
      type: 'mdxJsxTextElement',
      children: [text('a')],
      ...element,
    } as unknown as PhrasingContent;
    expect(() => writeBody(paragraph(node))).toThrow(message);
  });
});
