import { OpeningFilter } from '../patterns/opening-filter.ts';
import type { Match, Reading, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { tenseAround } from './tense.ts';

/** A stretch of text and what a rule read from it. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
}

const CONTEXT = 60;
/** Longer runs of letters and figures open no rule and are not looked at. */
const LONGEST_START = 16;
const WORD = /[\p{L}\p{N}_]+/gu;
const byStart = groupByStart(rules);
const openings = new OpeningFilter(rules.map(({ pattern }) => pattern));

/**
 * Everything the rules find in a text, in order and without overlaps. Rules are tried only where a word stands that can open them, each
 * looks at a bounded stretch, and the longest match wins, so the work grows with the length of the text.
 */
export function scanText(text: string): Finding[] {
  const found: Finding[] = [];
  let free = 0;
  for (const word of text.matchAll(WORD)) {
    if (word.index < free) continue;
    const candidates = byStart.get(keyOf(word[0]));
    if (candidates === undefined) continue;
    openings.look(text, word.index);
    const fitting = candidates.filter((index) => openings.mayMatch(index));
    const finding = longest(
      text,
      word.index,
      fitting.map((index) => rules[index]!),
    );
    if (finding === null) continue;
    found.push(finding);
    free = finding.end;
  }
  return found;
}

/** Letters in lower case, without figures at their end ("Q3"); figures, with an ordinal's ending or a decade's, by how many there are. */
function keyOf(word: string): string {
  if (word.length > LONGEST_START) return '';
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return word.replace(/\d+$/u, '').toLowerCase();
  if (/^\d{1,2}(?!\d)/u.test(word)) return '#';
  return /^\d{4}(?!\d)/u.test(word) ? '####' : '';
}

function longest(text: string, at: number, candidates: readonly Rule[]): Finding | null {
  const matches: { rule: Rule; match: RegExpExecArray }[] = [];
  for (const rule of candidates) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match && match[0] !== '') matches.push({ rule, match });
  }
  if (matches.length > 1) matches.sort((a, b) => b.match[0].length - a.match[0].length);
  for (const { rule, match } of matches) {
    const reading = rule.read(matchIn(text, match));
    if (reading === null) continue;
    const start = at - (reading.takeBefore ?? 0);
    return { start, end: at + match[0].length - (reading.dropEnd ?? 0), rule: rule.name, reading };
  }
  return null;
}

function matchIn(text: string, match: RegExpExecArray): Match {
  const start = match.index;
  const end = start + match[0].length;
  return {
    words: match[0],
    group: (name) => (match.groups?.[name] ?? '').replaceAll(/\s+/gu, ' ').trim(),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    tense: () => tenseAround(text, start, end),
  };
}

/** Indexes of the rules that each word may open. */
function groupByStart(all: readonly Rule[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { starts }] of all.entries()) {
    for (const start of new Set(starts)) {
      const group = groups.get(start);
      if (group) group.push(index);
      else groups.set(start, [index]);
    }
  }
  return groups;
}
