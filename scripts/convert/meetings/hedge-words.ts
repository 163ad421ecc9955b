const HEDGE = new RegExp(
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
);

/** The words of `clause` that keep back from saying that something is so, in order, each once, as they stand. */
export function findHedges(clause: string): string[] {
  return [...new Set([...clause.matchAll(HEDGE)].map(([words]) => words.replaceAll(/\s+/gu, ' ')))];
}
