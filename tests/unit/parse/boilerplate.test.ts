import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';

const BODY = 'The delegations met for three hours and then left by different doors, saying nothing.';

function droppedFrom(source: string): { line: number; text: string; why: string }[] {
  return [...parseArticle(source, 'txt').dropped];
}

describe('boilerplate', () => {
  test.each([
    ['Related Links:', 'related links'],
    ['Read more: Why the last round failed', 'related links'],
    ['Share this article', 'share buttons'],
    ['Facebook Twitter WhatsApp', 'share buttons'],
    ['Subscribe to our newsletter', 'subscription'],
    ['Sign up for our daily newsletter.', 'subscription'],
    ['Follow us on Telegram', 'follow us'],
    ['Tags: talks, envoys', 'tags'],
    ['© 2025 The Example', 'copyright'],
    ['The Example. All rights reserved.', 'copyright'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Leave a comment', 'comments'],
  ])('%j at the end is dropped as %s, with its line', (line, why) => {
    expect(droppedFrom(`${BODY}\n\n${line}\n`)).toEqual([{ line: 3, text: line, why }]);
    expect(parseArticle(`${BODY}\n\n${line}`, 'txt').text).toBe(BODY);
  });

  test('that opens a list of titles takes them along', () => {
    const source = `${BODY}\n\nRelated Links:\nEnvoys return home\n- A third round\n`;
    expect(droppedFrom(source).map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  test.each([
    `Related links between the two capitals were cut last year.\n\n${BODY}`,
    `${BODY}\n\nSee also\n\n${BODY}`,
    `Tags: an odd way to open\n\n${BODY}`,
    `Share prices fell as the envoys left the building.\n\n${BODY}`,
    `Subscribe they would not, the ministry said of the plan.\n\n${BODY}`,
    `Copyright law was one of the subjects.\n\n${BODY}`,
    `© is a sign\n\n${BODY}`,
  ])('is not seen in prose: %j', (source) => {
    expect(droppedFrom(source)).toEqual([]);
  });

  test('in the middle of an article is dropped where it is a line of its own', () => {
    expect(droppedFrom(`${BODY}\nAdvertisement\n${BODY}`)).toEqual([
      { line: 2, text: 'Advertisement', why: 'advertisement' },
    ]);
  });

  test('alone makes an empty article', () => {
    const article = parseArticle('Advertisement\nShare this', 'txt');
    expect(article.problems.map(({ code }) => code)).toEqual(['empty-article']);
  });
});
