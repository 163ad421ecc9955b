import { HtmlValidate, type Message } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './site-files.ts';

const pages = readPages(inject('siteDir'));
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'long-title': 'off', // a title is as long as the article's
    'no-trailing-whitespace': 'off', // white space of the article's own text
  },
});

async function findingsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map(describeMessage));
}

function describeMessage({ ruleId, line, message, selector }: Message): string {
  return `${line} ${ruleId} ${message} ${selector ?? ''}`;
}

describe('the HTML of the built site', () => {
  test.each(pages)('$file is valid', async ({ html }) => {
    expect(await findingsOf(html)).toEqual([]);
  });

  test.each(pages)('$file has one main heading, a language and a title of its own', ({ $ }) => {
    expect($('h1')).toHaveLength(1);
    expect($('html').attr('lang')).toMatch(/^[a-z]{2}/u);
    expect($('title').text().trim()).not.toBe('');
  });
});
