import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../../src/domain/quotation.ts';

const text =
  'The envoys’ first round was on Friday in Geneva.\n\nA second round may follow on Friday, they said, "if all goes\nwell".';

describe('findQuotation', () => {
  test('finds words that stand once', () => {
    expect(findQuotation(text, 'in Geneva')).toEqual({
      kind: 'found',
      span: { start: 38, end: 47, text: 'in Geneva' },
    });
  });

  test('takes straight for curly quotation marks and a line break for a space', () => {
    expect(findQuotation(text, "envoys' first")).toMatchObject({ span: { text: 'envoys’ first' } });
    expect(findQuotation(text, 'all goes well')).toMatchObject({ span: { text: 'all goes\nwell' } });
  });

  test('tells words that stand more than once apart by a longer quotation', () => {
    expect(findQuotation(text, 'Friday')).toMatchObject({ kind: 'ambiguous' });
    expect(findQuotation(text, 'Friday', 'may follow on Friday')).toMatchObject({
      kind: 'found',
      span: { start: text.lastIndexOf('Friday') },
    });
  });

  test('does not take part of a word', () => {
    expect(findQuotation(text, 'Gene')).toMatchObject({ kind: 'missing' });
  });

  test('gives the nearest words where the quotation is missing', () => {
    expect(findQuotation(text, 'The second rounds may follow')).toEqual({
      kind: 'missing',
      nearest: 'A second round may follow',
    });
  });

  test('reads marks of regular expressions as themselves', () => {
    expect(findQuotation('It cost $5 (about) [sic].', '$5 (about) [sic].')).toMatchObject({ kind: 'found' });
    expect(findQuotation('abc', '.')).toMatchObject({ kind: 'missing' });
  });
});
