/** A paragraph as the rules for headings see it. */
export interface Candidate {
  readonly kind: 'paragraph' | 'other';
  readonly text: string;
  /** Whether it stands on one line of the file. */
  readonly oneLine: boolean;
  readonly blankAfter: boolean;
}

/** What a block of a plain-text article is; `depth` as in `<h1>` to `<h6>`. */
export type Role = { readonly kind: 'heading'; readonly depth: 1 | 2 | 3 } | { readonly kind: 'body' };

const BODY: Role = { kind: 'body' };
const SENTENCE_END = /[.!?…:;,]["'”’)\]»]*$/u;
const INITIALS_END = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;
const OPENS_UPPER = /^["'“‘«([¿¡]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u;
/** Short lines that stand over a paragraph and are no heading. */
const NO_HEADINGS: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  { why: 'who wrote it', pattern: /^(?:by|reporting by|edited by|written by|words by|author)\b/iu },
  { why: 'when it came out', pattern: /^(?:published|updated|last updated|posted|first published|date)\b/iu },
  {
    why: 'a day alone',
    pattern: /^(?:\p{L}+,?\s)?(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2}),?\s\d{4}(?:,?\s.{0,20})?$/u,
  },
  {
    why: 'a place and a day',
    pattern: /^\p{Lu}[\p{L}\s.'’-]{1,40},\s(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2})(?:,?\s\d{4})?$/u,
  },
  { why: 'a time of day', pattern: /\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b|GMT|UTC|CET|EST)/iu },
  {
    why: 'whose picture it is',
    pattern: /^(?:photo|image|picture|file photo|credit|source)s?(?:\s(?:credit|by)\b|:|\s\/)/iu,
  },
  { why: 'how long it takes', pattern: /^\d+\s?-?\s?min(?:ute)?s?\s(?:read|ago)$/iu },
];

const QUESTIONS = /\b(?:questions?|FAQs?|Q\s?&\s?As?)\b/iu;

/**
 * Tells the title, headings and questions of a plain-text article from its paragraphs, one role for each block. A title is a
 * short first line without a sentence end, over a blank line or a paragraph. A heading is such a line over a paragraph, list,
 * table or question. A line that ends in a question mark over an answer is a heading one level deeper where the article has
 * several of them or the heading above announces questions.
 */
export function findRoles(blocks: readonly Candidate[]): Role[] {
  const kinds = kindsOf(blocks);
  let seen = false;
  return kinds.map((kind, index): Role => {
    if (kind === 'body') return BODY;
    if (index === 0 && isTitle(blocks)) return { kind: 'heading', depth: 1 };
    if (kind === 'question') return { kind: 'heading', depth: seen ? 3 : 2 };
    seen = true;
    return { kind: 'heading', depth: 2 };
  });
}

type Kind = 'heading' | 'question' | 'body';

function kindsOf(blocks: readonly Candidate[]): Kind[] {
  const kinds: Kind[] = blocks.map(() => 'body');
  for (let index = blocks.length - 2; index >= 0; index--) {
    kinds[index] = kindOf(blocks, kinds, index);
  }
  const several = kinds.filter((kind) => kind === 'question').length > 1;
  return kinds.map((kind, index) => {
    if (kind !== 'question' || several || index === 0) return kind;
    const above = kinds.lastIndexOf('heading', index);
    return above !== -1 && QUESTIONS.test(blocks[above]!.text) ? kind : 'body';
  });
}

function kindOf(blocks: readonly Candidate[], kinds: readonly Kind[], index: number): Kind {
  const block = blocks[index]!;
  const next = blocks[index + 1]!;
  if (isQuestion(block) && kinds[index + 1] === 'body' && !isQuestion(next)) return 'question';
  if (!looksLikeHeading(block)) return 'body';
  if (kinds[index + 1] === 'question' || next.kind === 'other') return 'heading';
  if (kinds[index + 1] === 'heading') return kinds[index + 2] === 'heading' ? 'body' : 'heading';
  return looksLikeHeading(next) && next.text.length < 2 * block.text.length ? 'body' : 'heading';
}

function looksLikeHeading({ kind, text, oneLine }: Candidate): boolean {
  if (kind !== 'paragraph' || !oneLine || text.length > 120 || text.split(' ').length > 18) return false;
  if (SENTENCE_END.test(text) && !INITIALS_END.test(text)) return false;
  return (
    OPENS_UPPER.test(text) && /\p{L}/u.test(text) && !NO_HEADINGS.some(({ pattern }) => pattern.test(text))
  );
}

function isQuestion({ kind, text, oneLine }: Candidate): boolean {
  if (kind !== 'paragraph' || !oneLine || text.length > 200) return false;
  return (
    /[^.!?…]\?["'”’)]*$/u.test(text) &&
    !/[.!?…]["'”’)\]]*\s/u.test(text.slice(0, -1)) &&
    OPENS_UPPER.test(text)
  );
}

function isTitle(blocks: readonly Candidate[]): boolean {
  const [first, second] = blocks;
  if (!first || !second) return false;
  return first.blankAfter || second.text.length > first.text.length;
}
