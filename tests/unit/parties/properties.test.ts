import { assert, property } from 'fast-check';
import { expect, it } from 'vitest';
import { findParties } from '../../../scripts/convert/parties/find-parties.ts';
import { findUnknownParties } from '../../../scripts/convert/parties/find-unknown-parties.ts';
import { splitSentences } from '../../../scripts/convert/sentences.ts';
import { project } from '../venues/project-register.ts';
import { newsText } from '../meetings/news-text.ts';

it('slices the text, in order and without overlap, whatever the text is', () => {
  assert(
    property(newsText, (text) => {
      const sentences = splitSentences(text);
      const parties = findParties(text, sentences, project.register, '2025-06-01');
      let end = 0;
      for (const mention of parties) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(project.register.parties.has(mention.party)).toBe(true);
        end = mention.end;
      }
      for (const span of findUnknownParties(sentences, parties, project.register))
        expect(text.slice(span.start, span.end)).toBe(span.text);
    }),
    { numRuns: 300 },
  );
});
