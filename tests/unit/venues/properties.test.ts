import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestorsOf, isWithin } from '../../../src/domain/register.ts';
import { africaAndAmericas } from './sentences/africa-americas.ts';
import { europe } from './sentences/europe.ts';
import { findIn, project } from './project-register.ts';

const words = [...europe, ...africaAndAmericas].flatMap(({ text }) =>
  text.replaceAll(/[[\]]/gu, '').split(' '),
);
const marks = ['.', ',', ';', '(', ')', '\n\n', '’s', "'", '-', '—', '“', '\u00a0', '😀', '|', 'A.B.', ''];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  it('finds venues without throwing, in order, whose offsets slice to their words', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const mention of findIn(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
          for (const hedge of mention.hedges) expect(text.slice(hedge.start, hedge.end)).toBe(hedge.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives an id of the register with its name, or null with the words of the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { venue, name, text: quoted } of findIn(text))
          expect(name).toBe(venue === null ? quoted : project.register.venues.get(venue)?.name);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same again', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(findIn(text)).toEqual(findIn(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever the place of the register', () => {
  const ids = [...project.register.venues.keys()];

  it('lies in its ancestors and in theirs, up to a place without parent, and never in itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (id) => {
        const ancestors = ancestorsOf(project.register, id);
        expect(ancestors).not.toContain(id);
        ancestors.forEach((ancestor, index) => {
          expect(isWithin(project.register, id, ancestor)).toBe(true);
          expect(ancestorsOf(project.register, ancestor)).toEqual(ancestors.slice(index + 1));
        });
        const top = project.register.venues.get(ancestors.at(-1) ?? id);
        expect(top?.parent).toBeUndefined();
      }),
      { numRuns: ids.length },
    );
  });

  it('is found by each of its names under its own id, never under a narrower one', () => {
    for (const { id, name, aliases } of project.register.venues.values())
      for (const each of [name, ...aliases]) {
        const [mention] = findIn(`The two presidents held peace talks in ${each}, officials say.`);
        expect([each, mention?.venue]).toEqual([each, id]);
      }
  });
});
