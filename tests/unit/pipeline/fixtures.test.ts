import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain/problems.ts';
import { convertJob } from '../../../scripts/corpus/convert-job.ts';
import { fixtureRegister } from './fixture-register.ts';

const folder = join(import.meta.dirname, '../../fixtures/articles');
const isUpdating = process.env['UPDATE_FIXTURES'] === '1';

/** The entry an article and its notes make, with the problems in front. */
function convertCase(name: string): string {
  const format = existsSync(join(folder, name, 'article.md')) ? 'md' : 'txt';
  const { mdx, problems } = convertJob(
    {
      id: name,
      file: `article.${format}`,
      format,
      text: readFileSync(join(folder, name, `article.${format}`), 'utf8'),
      source: { name: `articles/${name}.${format}`, sha256: '0'.repeat(64) },
      notes: { file: 'notes.yaml', text: readFileSync(join(folder, name, 'notes.yaml'), 'utf8') },
    },
    fixtureRegister,
  );
  return [...problems.map(formatProblem), mdx ?? 'no entry'].join('\n');
}

describe('an article and its notes make the entry that is kept beside them', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const expected = join(folder, name, 'expected.mdx');
    const made = convertCase(name);
    if (isUpdating) writeFileSync(expected, made);
    expect(made).toBe(readFileSync(expected, 'utf8'));
  });
});
