import { QuickPattern } from '../patterns/quick-pattern.ts';
import type { Sentence } from '../sentences.ts';
import type { Trigger } from './trigger.ts';

const hedges = new QuickPattern(
  new RegExp(
    [
      '(?:possibly|potentially|perhaps|maybe)(?=\\s+(?:in|on|at|as|this|next|within|later|early|before|by|with|during|a|the|under|\\d|\\p{L}+day)\\b)',
      'reportedly',
      'allegedly',
      'tentative(?:ly)?',
      'unconfirmed',
      "(?:not|n[’']t)\\s+(?:yet\\s+)?(?:been\\s+)?(?:yet\\s+)?(?:officially\\s+|formally\\s+|publicly\\s+)?(?:been\\s+)?confirmed",
      'no\\s+(?:official\\s+|formal\\s+)?confirmation',
      'awaits?\\s+confirmation',
      'yet\\s+to\\s+be\\s+(?:officially\\s+|formally\\s+)?(?:confirmed|announced|agreed)',
      '(?:might|may|could)(?=\\s+(?:\\p{L}+\\s+){0,2}(?:be held|take place|meet|resume|host|happen|convene|hold|begin|start|involve|gather|reconvene|go ahead|follow|travel|fly|visit)\\b)',
      '(?:potential|possible)(?=\\s+(?:\\p{L}+\\s+){0,2}(?:meeting|talks|round|summit|call|negotiations|consultations|venue))',
      '(?:the )?possibility(?=\\s+of)',
      'likely(?=\\s+(?:to\\s+(?:be held|take place|meet|resume|begin)|in\\b|on\\b|at\\b|next\\b|this\\b))',
      'if\\s+(?:it|they|the talks)\\s+(?:goes|go|takes?)\\s+(?:ahead|place)',
      'denied(?=\\s+(?:that|having|any|it|reports?|rumou?rs|claims|plans|suggestions))',
      'dismissed(?=\\s+(?:reports?|rumou?rs|claims|suggestions|talk of))',
      'rumou?red',
      'unclear\\s+whether',
      'said\\s+to\\s+be',
    ].join('|'),
    'giu',
  ),
);

/** "Rejected a summit in Oslo": there was the idea of one. */
const REFUSAL =
  /(?<!\p{L})(?<word>reject(?:s|ed|ing)?|rul(?:es|ed|ing) out|turn(?:s|ed) down|dismiss(?:es|ed)|refus(?:es|ed)|declin(?:es|ed))\s+(?:the\s+(?:idea|offer|proposal|possibility)\s+of\s+|an?\s+(?:offer|proposal)\s+(?:of|for)\s+)?$/iu;

/** The word by which somebody refuses the gathering that `trigger` speaks of, if any. */
export function findRefusal({ start, rule }: Trigger, sentence: Sentence): string[] {
  if (rule !== 'noun') return [];
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start);
  return [REFUSAL.exec(before)?.groups?.['word'] ?? []].flat();
}

/** The words of `clause` that keep back from saying that something is so, in order, each once, as they stand. */
export function findHedges(clause: string): string[] {
  return [...new Set(hedges.matchAll(clause).map(([words]) => words.replaceAll(/\s+/gu, ' ')))];
}
