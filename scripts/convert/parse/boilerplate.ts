/** A block as the boilerplate rules see it. */
export interface PlainBlock {
  readonly text: string;
  readonly line: number;
}

/** A part of an article that was left out, and why. */
export interface Dropped {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Name of the rule, in words. */
  readonly why: string;
}

interface Rule {
  readonly why: string;
  readonly pattern: RegExp;
  /** `line`: wherever it stands as a block of its own; `tail`: it and all short lines after it, at the end; `end`: only in last place. */
  readonly scope: 'line' | 'tail' | 'end';
}

/** Longest block that a rule looks at, in characters: boilerplate is short, and a paragraph that opens alike is not. */
const LONGEST = 200;

const rules: readonly Rule[] = [
  {
    why: 'related links',
    scope: 'tail',
    pattern:
      /^(?:related(?: (?:links?|articles?|stories|posts?|news|topics|content|coverage|reading))?|see also|further reading|more (?:on this (?:story|topic)|stories|news)|you (?:may|might) also (?:like|be interested in)|recommended(?: (?:for you|reading|stories))?|most read|trending(?: now)?|latest news|read (?:more|also|next))\s*:?$/iu,
  },
  {
    why: 'related links',
    scope: 'line',
    pattern: /^(?:read (?:more|also|next)|see also|also read|related)\s*[:|»>–—-]\s*\S/iu,
  },
  { why: 'share buttons', scope: 'line', pattern: /^share(?: (?:this|on|via|with)\b.{0,60}|:.{0,60})?$/iu },
  {
    why: 'share buttons',
    scope: 'line',
    pattern:
      /^(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|pinterest|copy link|print)[\s,|·•/]*){2,}$/iu,
  },
  {
    why: 'subscription',
    scope: 'line',
    pattern:
      /^(?:subscribe|sign up|join)\b.{0,60}\b(?:newsletters?|channel|updates|alerts|inbox|today|now|mailing list)\b[^.]{0,60}[.!]?$/iu,
  },
  { why: 'subscription', scope: 'line', pattern: /^subscribe(?: now| today| here)?[.!]?$/iu },
  { why: 'follow us', scope: 'line', pattern: /^follow (?:us|our)\b.{0,100}$/iu },
  {
    why: 'tags',
    scope: 'end',
    pattern: /^(?:tags?|keywords|categor(?:y|ies)|filed under|topics?|posted in)\s*:.*$/iu,
  },
  { why: 'copyright', scope: 'end', pattern: /^(?:©|\(c\)\s|copyright\b).*$/iu },
  { why: 'copyright', scope: 'end', pattern: /^.*\ball rights reserved\.?$/iu },
  {
    why: 'advertisement',
    scope: 'line',
    pattern:
      /^[\s[(–—-]*(?:advertisements?|advertising|sponsored(?: content)?|continue reading below|story continues below(?: advertisement)?)[\s\])–—-]*$/iu,
  },
  {
    why: 'comments',
    scope: 'end',
    pattern:
      /^(?:leave a (?:comment|reply)|(?:\d+|no|join the) (?:comments?|conversation)|comments?)\s*:?$/iu,
  },
];

/**
 * The blocks that are no part of the article: lines of navigation, sharing and selling that stand alone or close it. Returns one
 * report for each dropped block, with its index; a rule never looks inside a block or at one of more than 200 characters.
 */
export function findBoilerplate(blocks: readonly PlainBlock[]): Map<number, Dropped> {
  const dropped = new Map<number, Dropped>();
  blocks.forEach((block, index) => {
    const rule = ruleOf(block, 'line');
    if (rule) dropped.set(index, { ...block, why: rule.why });
  });
  const tail = blocks.findIndex((block, index) => ruleOf(block, 'tail') && isTail(blocks.slice(index + 1)));
  if (tail !== -1)
    blocks.slice(tail).forEach((block, i) => dropped.set(tail + i, { ...block, why: 'related links' }));
  dropEnd(blocks, dropped);
  return dropped;
}

function ruleOf(block: PlainBlock, scope: Rule['scope']): Rule | undefined {
  if (block.text.length > LONGEST) return undefined;
  return rules.find((rule) => rule.scope === scope && rule.pattern.test(block.text));
}

/** Nothing but titles and links follows: short, and no sentences. */
function isTail(rest: readonly PlainBlock[]): boolean {
  return rest.every(({ text }) => text.length <= LONGEST && !/[.!?…]["'”’)\]]*$/u.test(text));
}

function dropEnd(blocks: readonly PlainBlock[], dropped: Map<number, Dropped>): void {
  for (let index = blocks.length - 1; index > 0; index--) {
    if (dropped.has(index)) continue;
    const block = blocks[index]!;
    const rule = ruleOf(block, 'end');
    if (!rule) return;
    dropped.set(index, { ...block, why: rule.why });
  }
}
