import type { NameMatch } from './name-index.ts';
import { ROLE_PHRASE } from './words.ts';

/** A reason why a name in a text is no mention of its party. */
interface NameGuard {
  readonly name: string;
  readonly via: readonly NameMatch['via'][] | 'any';
  /** Against the words before the name, within its sentence. */
  readonly before?: RegExp;
  /** Against the words after it. */
  readonly after?: RegExp;
  /** Whether the guard bears on this name at all. */
  readonly when?: (match: NameMatch, text: string) => boolean;
}

const GIVEN_NAMES = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Paris',
  'London',
  'Sofia',
  'Madrid',
  'Israel',
  'Washington',
  'Wellington',
]);
const PROPER_TAIL =
  /^\s+(?:Post|Times|Independent|Journal|Herald|Tribune|Daily|News|Guardian|Telegraph|Sea|Gulf|Strait|Ocean|Channel|Peninsula|Airport|University|Hotel|Palace|Airlines|Airways|Street|Avenue|Square|Stock|Marathon|Island|Islands)\b/u;
const MEETING_OR_TREATY =
  /^\s+(?:[Aa]greements?|[Aa]ccords?|[Mm]emorand(?:um|a)|[Cc]onventions?|[Pp]rotocols?|[Pp]rocess|[Tt]reat(?:y|ies)|[Dd]eclaration|[Dd]ocument|[Ff]ormula|[Ff]ormat|[Ff]ramework|[Tt]alks|[Rr]ound|[Mm]eetings?|[Ss]ummits?|[Nn]egotiations|[Dd]iscussions|[Cc]onsultations|[Cc]onference|[Cc]lub|[Ss]essions?|peace)\b/u;
const PLACE_BEFORE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ww]ithin|[Aa]round|[Ii]nto|[Vv]ia|[Aa]cross|[Tt]oward|[Ii]nside|[Rr]each(?:ed|es)?|[Ll]eft|[Ll]eave|[Vv]isit(?:ed|s|ing)?|[Hh]ost|[Cc]apital,?|[Cc]ity of|[Ss]treets of|[Dd]owntown|[Cc]entral|[Ee]mbassy)\s+(?:the\s+)?$/u;
const GOES_TO = /\b(?:from|to)\s+(?:the\s+)?$/u;
const GOVERNMENT_TO =
  /\b(?:(?:un)?acceptable|concessions?|messages?|ultimatum|proposals?|offers?|offered|response|repl(?:y|ies|ied)|answers?|signals?|aid|assistance|support|weapons|arms|guarantees?|demands?|pressure|appeal(?:ed|s)?|proposed|statements?|delegations?|officials|envoys?|negotiators|representatives|commitments?|rejection|approval|instructions?|intelligence|ties|handed|given|gave|close|according|loyal|threats?|warnings?|requests?|calls?|word|criticism|objections?|clarity|confirmation|comment|reaction|permission|mandate)\s+(?:\p{Ll}+\s+)?(?:from|to)\s+(?:the\s+)?$/iu;

const guards: readonly NameGuard[] = [
  { name: 'attitude', via: 'any', before: /\b(?:[Pp]ro|[Aa]nti|[Nn]on|[Pp]ost|[Pp]re|[Ee]x)[-‑–]$/u },
  { name: 'new-world', via: ['name', 'alias', 'seat'], before: /\bNew\s+$/u },
  {
    name: 'waters',
    via: 'any',
    before: /\b(?:Gulf|Seas?|Straits?|Lake|Bay|Bank|University)\s+(?:of\s+)?(?:the\s+)?$/u,
  },
  { name: 'proper-name', via: 'any', after: PROPER_TAIL },
  {
    name: 'given-name',
    via: ['name', 'alias', 'seat'],
    when: ({ start, end }, text) => GIVEN_NAMES.has(text.slice(start, end)),
    after: new RegExp(`^\\s+(?!(?:${ROLE_PHRASE}|Foreign|Prime|State|Army|Security)\\b)\\p{Lu}\\p{Ll}+`, 'u'),
  },
  {
    name: 'american-state',
    via: ['name'],
    when: ({ party }) => party.id === 'georgia',
    before: /\b(?:U\.?S\.?|American|Atlanta,|Alabama,?|Florida,?|Carolina,?)(?:\s+(?:state of|and))?\s+$/u,
  },
  {
    name: 'meeting-or-treaty',
    via: ['seat'],
    when: (m, text) => !/[-‑–]$/u.test(text.slice(0, m.start).slice(-1)),
    after: MEETING_OR_TREATY,
  },
  {
    name: 'city-in-country',
    via: ['seat'],
    after: /^,\s+(?:the\s+)?(?:capital|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)(?:,(?!\s+(?:and|or)\b)|\.|$)/u,
  },
  { name: 'place', via: ['seat'], before: PLACE_BEFORE },
  {
    name: 'collective-adjective',
    via: ['adjective'],
    when: ({ party, end, start }, text) =>
      party.kind === 'organisation' && !text.slice(start, end).endsWith('s'),
    after: new RegExp(
      `^(?!\\s+(?:(?:and|or)\\s+(?:the\\s+)?[\\p{Lu}][\\p{L}.]*\\s+)?(?:${ROLE_PHRASE}|forces|fighters|militia|movement|side)\\b)(?![-‑–]\\p{L})`,
      'u',
    ),
  },
];

/** Whether the words around a name show that it means something else: a newspaper, a sea, a city that people meet in. */
export function isOtherThing(match: NameMatch, text: string, sentenceStart: number): boolean {
  const before = text.slice(Math.max(sentenceStart, match.start - 60), match.start);
  const after = text.slice(match.end, match.end + 60);
  if (match.via === 'seat' && GOES_TO.test(before) && !GOVERNMENT_TO.test(before)) return true;
  return guards.some(
    (guard) =>
      (guard.via === 'any' || guard.via.includes(match.via)) &&
      (guard.when?.(match, text) ?? true) &&
      (guard.before?.test(before) ?? true) &&
      (guard.after?.test(after) ?? true),
  );
}
