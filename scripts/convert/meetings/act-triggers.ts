import { PatternFilter } from '../patterns/pattern-filter.ts';
import type { Sentence } from '../sentences.ts';
import type { ActRule } from './act-rule.ts';
import { dealRules } from './deal-rules.ts';
import { namedPlanRules, planRules } from './plan-rules.ts';
import type { Trigger } from './trigger.ts';

const rules: readonly ActRule[] = [...planRules, ...dealRules, ...namedPlanRules];
const filter = PatternFilter.of(rules.map(({ words }) => words));

const NEGATED =
  /(?<![\p{L}])(?:no|not|never|without|n[’']t|any|neither|fail(?:ed|s)? to|refus\p{L}+ to|reluctan\p{L}+ to|hesitat\p{L}+ to|yet to|unable to)\s+(?:\p{L}+\s+){0,4}$/iu;

/** The plans, measures, agreements and statements a sentence tells of, in order; overlapping finds keep the first rule's. */
export function findActs(sentence: Sentence): Trigger[] {
  if (sentence.text.endsWith('?')) return [];
  const { text } = sentence;
  const found: Trigger[] = [];
  filter.look(text);
  for (const [index, rule] of rules.entries()) {
    if (!filter.mayMatch(index) || rule.hint?.test(text) === false) continue;
    for (const match of text.matchAll(rule.words)) {
      const trigger = readAct(rule, sentence, match);
      const isTaken = found.some(({ start, end }) => start < trigger.end && end > trigger.start);
      if (!isTaken && !NEGATED.test(text.slice(Math.max(0, match.index - 50), match.index)))
        found.push(trigger);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function readAct(rule: ActRule, sentence: Sentence, match: RegExpExecArray): Trigger {
  const start = sentence.start + match.index;
  return {
    start,
    end: start + match[0].length,
    kind: rule.kind,
    rule: rule.name,
    reference: rule.reference,
    isBackground: false,
    isGeneric: false,
    phrase: match[0],
    ...(rule.status !== undefined && { status: rule.status }),
    subject: rule
      .subject(
        match.groups ?? {},
        sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 120),
      )
      .replaceAll(/["“”]/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:the|an?)\s+/iu, ''),
  };
}
