import type { Status } from '../../../src/domain/venue.ts';
import type { Sentence } from '../sentences.ts';
import type { Trigger } from './trigger.ts';

const PAST_VERB =
  /^(?:met|spoke|spoken|talked|telephoned|phoned|rang|conferred|consulted|sat|brought|discussed|reconvened)(?!\p{L})/u;

/** What the words right before or after a gathering make of it, in the order they are tried. */
const rules: readonly {
  readonly status: Status;
  readonly before?: RegExp;
  readonly after?: RegExp;
}[] = [
  // "Agreed to prepare a summit", "plans to hold talks".
  {
    status: 'expected',
    before:
      /(?<!\p{L})(?:prepare|preparing|arrange|arranging|organi[sz]e|organi[sz]ing|set up|schedule|(?:agreed?|plan\p{L}*|intend\p{L}*|promised|pledged|decided|due|set|expected|ready) to (?:hold|begin|open|resume|start|convene|attend|launch|restart))\s+$/iu,
  },
  // "Was not invited to the summit": the summit itself took place.
  {
    status: 'held',
    before:
      /(?<!\p{L})(?:was|were) (?:not invited to|absent from|excluded from|left out of|missing from)\s+$/iu,
  },
  {
    status: 'held',
    before:
      /(?<!\p{L})(?<!(?:be|to|being) )(?:hosted|held|attended|convened|conducted|concluded|completed)\s+$/iu,
  },
  // "Emerged from sixteen hours of talks".
  {
    status: 'held',
    before: /(?<!\p{L})(?:emerged|came (?:out|away)|parted|returned|back) (?:from|after)\s+$/iu,
  },
  // "A second round will take place".
  {
    status: 'expected',
    after:
      /^(?:\s+(?:between|of|with|on|in)\s[^.;,]{1,50}?)?\s+(?:will(?! have)|(?:is|are) (?:to|due|expected|scheduled|set|planned|slated) )/u,
  },
];

/** The verb that governs the gathering outweighs the rest of its clause: "hosted the first round, has offered to host the next". */
export function statusOfVerb({ start, end, rule, phrase }: Trigger, sentence: Sentence): Status | undefined {
  if (rule === 'verb')
    return PAST_VERB.test(phrase)
      ? 'held'
      : (statusOfModal(start, sentence) ?? statusOfErrand(start, sentence));
  if (rule !== 'noun') return undefined;
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start);
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 90);
  return rules.find((verb) => (verb.before?.test(before) ?? true) && (verb.after?.test(after) ?? true))
    ?.status;
}

/** "The leaders may meet in person". */
function statusOfModal(start: number, sentence: Sentence): Status | undefined {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 20), start - sentence.start);
  return MODAL.test(before) ? 'proposed' : undefined;
}

const MODAL = /(?<!\p{L})(?:may|might|could)\s+(?:(?:also|yet|again|well|soon|then|even)\s+)?$/u;

/** "Flew to Oslo to meet": whoever has set out is taken to have met. */
function statusOfErrand(start: number, sentence: Sentence): Status | undefined {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 90), start - sentence.start);
  return /(?<!\p{L})(?<!to )(?:flew|travell?ed|came|went|crossed|stepped|drove)(?!\p{L})[^.;]{0,70}\sto\s+$/u.test(
    before,
  )
    ? 'held'
    : undefined;
}
