import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import { outlineOf } from './outline.ts';

const LONG =
  'Envoys of both capitals spent the whole day in the same hotel without once sitting at the same table, an aide said.';

describe('a plain-text article', () => {
  test('opens with its title where a short line stands over a blank one', () => {
    const article = parseArticle(`Envoys meet in one hotel\n\n${LONG}\n`, 'txt');
    expect(article.title).toBe('Envoys meet in one hotel');
    expect(article.text).toBe(`Envoys meet in one hotel\n\n${LONG}`);
  });

  test('has no title where it opens with a paragraph', () => {
    expect(parseArticle(`${LONG}\n\n${LONG}`, 'txt').title).toBeNull();
  });

  test('has one paragraph a line where lines are long', () => {
    expect(outlineOf(`${LONG}\n${LONG}`)).toEqual([`p: ${LONG}`, `p: ${LONG}`]);
  });

  test('has its paragraphs put together where lines were broken at a width', () => {
    const wrapped = [
      'Envoys of both capitals spent the whole day in the same hotel.',
      'None of them once sat at the same table, an aide said. Messages',
      'were carried up and down the stairs by the hosts, who had asked',
      'for patience. Nobody spoke to the press.',
      '',
      'The next round is to be held in spring.',
    ];
    expect(outlineOf(wrapped.join('\n'))).toEqual([
      `p: ${wrapped.slice(0, 4).join(' ')}`,
      'p: The next round is to be held in spring.',
    ]);
  });

  test('keeps a short heading apart from the short line under it where paragraphs stand on one line each', () => {
    const heading = 'What the mediators hope to see from either side in spring';
    const answer = 'A first exchange of lists, and nothing beyond that, said the host.';
    expect(outlineOf(`${LONG}\n${heading}\n${answer}\n${LONG}`)[1]).toBe(`h2: ${heading}`);
  });

  test.each([
    ['a heading between paragraphs', `${LONG}\nWhat comes next\n${LONG}`, 'h2: What comes next'],
    [
      'a heading that ends in initials',
      `${LONG}\nTensions with the U.S.\n${LONG}`,
      'h2: Tensions with the U.S.',
    ],
    ['no heading in a line that ends a sentence', `${LONG}\nIt was late.\n${LONG}`, 'p: It was late.'],
    ['no heading in a byline', `${LONG}\nBy Our Correspondent\n${LONG}`, 'p: By Our Correspondent'],
    ['no heading in the last line', `${LONG}\nOur Correspondent in Geneva`, 'p: Our Correspondent in Geneva'],
    ['no heading in a line that opens a list', `${LONG}\nThe demands:\n- land\n- men`, 'p: The demands:'],
    ['no question in a lone rhetorical one', `${LONG}\nBut will it hold?\n${LONG}`, 'p: But will it hold?'],
  ])('finds %s', (_, source, expected) => {
    expect(outlineOf(source)[1]).toBe(expected);
  });

  test.each([
    'Published 3 March 2025',
    '3 March 2025',
    'Monday, 3 March 2025, 10:15',
    'Updated at 10:15 GMT',
    'Geneva, March 3',
    'Photo: An Agency',
    '5 min read',
  ])('takes no heading from %j', (line) => {
    expect(outlineOf(`${LONG}\n${line}\n${LONG}`)[1]).toBe(`p: ${line}`);
  });

  test.each(['The plan of 3 March 2025', 'Timeline of the war', 'Phase 2', 'March 2025'])(
    'takes a heading from %j',
    (line) => {
      expect(outlineOf(`${LONG}\n${line}\n${LONG}`)[1]).toBe(`h2: ${line}`);
    },
  );

  test('makes questions with answers headings one level deeper', () => {
    const source = `${LONG}\nQuestions and answers\nWho hosts?\nThe ministry does.\nWho pays?\nNobody knows.\nSummary\n${LONG}`;
    expect(outlineOf(source).slice(1)).toEqual([
      'h2: Questions and answers',
      'h3: Who hosts?',
      'p: The ministry does.',
      'h3: Who pays?',
      'p: Nobody knows.',
      'h2: Summary',
      `p: ${LONG}`,
    ]);
  });

  test('has its bullets and numbers cut from list items', () => {
    expect(outlineOf('• land\n* men\n- money\n\n3. first\n4) second\n')).toEqual([
      '- p: land',
      '- p: men',
      '- p: money',
      '3. p: first',
      '4. p: second',
    ]);
  });

  test.each([
    [
      'a lone number, which may be part of a date',
      '24. December is a holiday there.',
      'p: 24. December is a holiday there.',
    ],
    ['a line of stars', '* * *', 'p: * * *'],
    ['a bullet without anything', '-', 'p: -'],
    ['emphasis', '*no* __stars__', 'p: *no* __stars__'],
    ['links and images', '[a](b) ![c](d)', 'p: [a](b) ![c](d)'],
    ['HTML and expressions', '<b>x</b> {y} &amp;', 'p: <b>x</b> {y} &amp;'],
    ['front matter', '---\n', 'p: ---'],
    ['a pipe without a table', 'a | b', 'p: a | b'],
  ])('keeps %s as text', (_, source, expected) => {
    expect(outlineOf(source)).toEqual([expected]);
  });

  test('has pipe tables with plain text in their cells and no cell lost', () => {
    const source = '| Who | What |\n|---|:-:|\n| *A* | `b \\| c` | <d> |\n| e |\n';
    expect(outlineOf(source)).toEqual(['| Who | What |  |', '| *A* | `b | c` | <d> |', '| e |  |  |']);
  });

  test('loses control characters and keeps every other one', () => {
    const source =
      '\uFEFFOne\u0000 two\u0007\u00A0three\u200B \uD800 cafe\u0301 \uFFFF\u0085Four\u2028Five\u2029Six\r\nSeven\rEight.';
    expect(parseArticle(source, 'txt').text).toBe(
      'One two\u00A0three\u200B \uFFFD cafe\u0301\n\nFour\n\nFive\n\nSix\n\nSeven\n\nEight.',
    );
  });

  test('has a title and headings without marks of direction, and paragraphs with them', () => {
    const article = parseArticle(`Talks \u202Ein\u202C Doha\n\nThey said \u2067שלום\u2069 there.`, 'txt');
    expect(article.title).toBe('Talks in Doha');
    expect(article.text).toContain('\u2067שלום\u2069');
  });

  test('tells the line that any part of its text comes from', () => {
    const article = parseArticle(
      'Title here\n\n\nEnvoys met\nand they went on\n\n| left | right |\n|--|--|\n| near | far |\n- first\n- second\n',
      'txt',
    );
    const lineOf = (words: string): number => article.lineAt(article.text.indexOf(words));
    expect(['Title', 'Envoys', 'and they', 'right', 'far', 'second'].map(lineOf)).toEqual([
      1, 4, 5, 7, 9, 11,
    ]);
  });
});
