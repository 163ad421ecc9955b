import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { lineOf, readMeetings } from './read-meetings.ts';

const FOLDER = new URL('../../fixtures/meetings/', import.meta.url);

interface Fixture {
  readonly published: string;
  readonly text: string;
  readonly meetings: readonly string[];
}

/** With UPDATE_FIXTURES=1 the files are rewritten with what is found now; read the difference before keeping it. */
function read(file: string): Fixture & { found: string[] } {
  const path = new URL(file, FOLDER);
  const fixture = parse(readFileSync(path, 'utf8')) as Fixture;
  const found = readMeetings(fixture.text, fixture.published).map(lineOf);
  if (process.env['UPDATE_FIXTURES'] === '1')
    writeFileSync(
      path,
      stringify({ ...fixture, meetings: found }, { lineWidth: 140, blockQuote: 'literal' }),
    );
  return { ...fixture, found };
}

describe('the meetings of an article', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const { meetings, found } = read(file);
    expect(found).toEqual(process.env['UPDATE_FIXTURES'] === '1' ? found : meetings);
  });
});
