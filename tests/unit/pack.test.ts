import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Pack, packLine } from '../../src/domain/pack.ts';

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const [one, other] = [sumOf('one'), sumOf('other')];

function packOf(text: string): Pack<{ readonly words: string }> {
  const content = new TextEncoder().encode(text);
  return new Pack({ bytes: content.length, read: (start, end) => content.subarray(start, end) }, sumOf);
}

describe('a pack', () => {
  const text = packLine(one, { words: 'Übergabe\nin Genf' }, sumOf) + packLine(other, { words: 'b' }, sumOf);

  test('gives each value back by its key', () => {
    expect(packOf(text).get(one)).toEqual({ words: 'Übergabe\nin Genf' });
    expect(packOf(text).get(other)).toEqual({ words: 'b' });
    expect(packOf(text).get(sumOf('third'))).toBeNull();
  });

  test('gives lines that make the same pack again', () => {
    const pack = packOf(text);
    expect(`${pack.line(one)}${pack.line(other)}`).toBe(text);
  });

  test('finds lines of any length', () => {
    const long = packLine(one, { words: 'a'.repeat(9_000_000) }, sumOf);
    expect(packOf(long + packLine(other, { words: 'b' }, sumOf)).get(other)).toEqual({ words: 'b' });
    expect(packOf(long).get(one)?.words.length).toBe(9_000_000);
  });

  test.each([
    ['changed', text.replace('Genf', 'Bern')],
    ['without its end', text.slice(0, 150)],
    ['of something else', 'a file that is no pack\n'],
    ['empty', ''],
  ])('has nothing for a key whose line is %s', (_, damaged) => {
    expect(packOf(damaged).get(one)).toBeNull();
  });
});
