import { wordsOf } from '../../../src/domain/edtf.ts';
import type { Meeting, MeetingKind } from '../../../src/domain/meeting.ts';
import { nameInWords } from '../../../src/domain/party.ts';
import type { Register } from '../../../src/domain/register.ts';

/** The facts that a title and a summary are made from. */
export type MeetingFacts = Pick<
  Meeting,
  'kind' | 'venueName' | 'status' | 'hedges' | 'participants' | 'mediators' | 'absent'
> & {
  readonly edtf: string | null;
  /** What a plan, measure or agreement is about, as running words. */
  readonly subject: string | null;
};

const NOUN: Readonly<Record<MeetingKind, string>> = {
  talks: 'Talks',
  consultation: 'Consultations',
  call: 'Call',
  summit: 'Summit',
  statement: 'Statement',
  proposal: 'Proposal',
  measure: 'Measure',
  agreement: 'Agreement',
};

const STATUS: Readonly<Record<Meeting['status'], string>> = {
  held: 'Held',
  'under-way': 'Under way',
  expected: 'Expected',
  proposed: 'Proposed',
  cancelled: 'Cancelled',
};

/** "Consultations of Russia and the United States in Miami"; never more than the facts say. */
export function titleOf(facts: MeetingFacts, register: Register): string {
  switch (facts.kind) {
    case 'proposal':
      return titleOfProposal(facts, register);
    case 'measure':
      return `${capitalise(facts.subject ?? NOUN.measure)}${by(facts.participants, register)}`;
    case 'statement':
      return `${capitalise(facts.subject ?? NOUN.statement)}${circumstances(facts, of(facts.participants, register))}`;
    case 'agreement':
      return `${capitalise(facts.subject ?? NOUN[facts.kind])}${circumstances(facts, among('between', facts.participants, register))}`;
    default:
      return titleOfGathering(facts, register);
  }
}

function titleOfGathering(facts: MeetingFacts, register: Register): string {
  const who = among('of', facts.participants, register) || mediatedBy(facts, register);
  return `${NOUN[facts.kind]}${circumstances(facts, who)}`;
}

/** Who and where; the days only where neither is known. */
function circumstances(facts: MeetingFacts, who: string): string {
  const where = inVenue(facts);
  if (who !== '' || where !== '' || facts.edtf === null) return who + where;
  return `, ${wordsOf(facts.edtf)}`;
}

function titleOfProposal({ subject, participants }: MeetingFacts, register: Register): string {
  const words = subject ?? 'plan';
  const isPlan = /(?:plan|proposals?|initiative|road ?map|blueprint|formula|framework|package|draft)$/u.test(
    words,
  );
  return isPlan
    ? `${capitalise(words)}${of(participants, register)}`
    : `Proposal of ${withArticle(words)}${by(participants, register)}`;
}

function withArticle(words: string): string {
  return `${/^(?:[aeiou]|8|11-|18-)/iu.test(words) ? 'an' : 'a'} ${words}`;
}

/** Where neither the sides nor the place are known, who mediates. */
function mediatedBy({ mediators, venueName }: MeetingFacts, register: Register): string {
  const names = sidesOf(mediators, register);
  return names.length === 0 || venueName !== null ? '' : ` mediated by ${listOf(names)}`;
}

/** Buildings and compounds are met at, and some names take an article. */
const AT =
  /(?:House|Palace|Castle|Hotel|Centre|Center|Crossing|Camp David|Panmunjom|Mar-a-Lago|Embassy|Headquarters)$/u;
const THE =
  /(?:House|Palace|Castle|Hotel|Centre|Center|Crossing|Embassy|Headquarters|Kremlin|Vatican|Emirates|States|Kingdom|Netherlands|Philippines|Republic|Congo|Bahamas|Maldives)$/u;

function inVenue({ venueName }: MeetingFacts): string {
  if (venueName === null) return '';
  return ` ${AT.test(venueName) ? 'at' : 'in'} ${THE.test(venueName) ? 'the ' : ''}${venueName}`;
}

function of(ids: readonly string[], register: Register): string {
  const names = sidesOf(ids, register);
  return names.length === 0 ? '' : ` of ${listOf(names)}`;
}

/** "Talks of Iran and the United States", "Treaty between Egypt and Israel"; "with" where the text names one side alone. */
function among(word: 'of' | 'between', ids: readonly string[], register: Register): string {
  const names = sidesOf(ids, register);
  if (names.length === 0) return '';
  return names.length === 1 ? ` with ${names[0]!}` : ` ${word} ${listOf(names)}`;
}

function by(ids: readonly string[], register: Register): string {
  const names = sidesOf(ids, register);
  return names.length === 0 ? '' : ` by ${listOf(names)}`;
}

/** States and organisations where there are any, people otherwise; no side beside the body that speaks for it. */
function sidesOf(ids: readonly string[], register: Register): string[] {
  const sides = ids.filter((id) => register.parties.get(id)?.kind !== 'person');
  const spokenFor = new Set(sides.map((id) => register.parties.get(id)?.of));
  return namesOf(sides.length === 0 ? ids : sides.filter((id) => !spokenFor.has(id)), register);
}

function namesOf(ids: readonly string[], register: Register): string[] {
  return ids.map((id) => {
    const party = register.parties.get(id);
    return party === undefined ? id : nameInWords(party);
  });
}

const MOST_NAMED = 4;

function listOf(names: readonly string[]): string {
  if (names.length > MOST_NAMED) return `${names.slice(0, MOST_NAMED - 1).join(', ')} and others`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One line: how far it has got, when, where, who took part, mediated or stayed away. */
export function summaryOf(facts: MeetingFacts, register: Register): string {
  const { status, hedges, edtf, venueName, participants, mediators, absent } = facts;
  const names = (ids: readonly string[]): string => listOfAll(namesOf(ids, register));
  const parts = [
    hedges.length > 0
      ? `${STATUS[status]}, with reserve (${hedges.map((hedge) => `“${hedge}”`).join(', ')})`
      : STATUS[status],
    edtf === null ? '' : wordsOf(edtf),
    venueName ?? '',
    participants.length === 0 ? '' : `${isJoint(facts.kind) ? 'taking part' : 'by'}: ${names(participants)}`,
    mediators.length === 0 ? '' : `hosting or mediating: ${names(mediators)}`,
    absent.length === 0 ? '' : `absent: ${names(absent)}`,
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

function isJoint(kind: MeetingKind): boolean {
  return kind !== 'proposal' && kind !== 'measure';
}

function listOfAll(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
