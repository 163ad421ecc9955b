import { is, isOtherVerb, seek, word } from '../../scene.ts';
import { Word } from '../../words/flags.ts';
import { AGAINST, ENCOUNTER, endsThought } from '../path.ts';
import { bits } from '../signs.ts';
import type { View } from '../view.ts';
import { compoundOf } from './compound.ts';

/** How the place hangs together with an encounter, in one phrase. */
export function attachmentOf(view: View): string {
  const { lead } = view;
  if (isMoved(view)) return 'moved';
  if (isShuttled(view)) return 'shuttled';
  if (lead.group === 'at') return attachmentAt(view);
  if (lead.group === 'to' || lead.group === 'moving') return attachmentTo(view);
  const compound = compoundOf(view);
  if (compound) return `compound ${compound}`;
  if (lead.group === 'of' && calledAfter(view)) return 'called after it';
  if (isHost(view)) return 'hosting';
  if (view.clause & bits('venue'))
    return lead.group === 'naming' || lead.name === 'auxiliary' ? 'named venue' : 'beside venue';
  return view.clause & bits('choice') ? 'choice' : 'other';
}

function attachmentAt(view: View): string {
  const { scene, lead, back, on } = view;
  if (back && !back.barrier) return `in ${back.kinds[0]}`;
  const isFront = lead.index <= 0 || /^[,;]$/u.test(word(scene, lead.index - 1));
  if (on && !on.barrier && isFront)
    return isOnlySubject(view, on.index) ? 'before what reflects' : `before ${on.kinds[0]}`;
  if (comesFor(view)) return 'being there to meet';
  if (view.clause & bits('event', 'room', 'course')) return 'event';
  if (view.clause & ENCOUNTER) return 'at beside encounter';
  return view.rest & ENCOUNTER ? 'at before encounter' : 'other';
}

/** "Within Kyiv, discussions reflect": what takes two is only the subject of something else. */
function isOnlySubject({ scene, signs }: View, index: number): boolean {
  const next = scene.tokens[index + 1];
  if (!next || signs[index] === undefined || is(scene, index, Word.Meet | Word.Sign)) return false;
  const isUnknown = next.word && next.flags === 0 && !next.capital;
  const isLink = /^(?:with|between|by|from|of|and|or|as|among|that|which|who|all|went)$/u.test(next.lower);
  return (isUnknown && !isLink) || is(scene, index + 1, Word.Speech) || isOtherVerb(scene, index + 1);
}

function attachmentTo(view: View): string {
  if (comesFor(view)) return 'going to meet';
  if (view.clause & ENCOUNTER) return 'going beside encounter';
  return view.rest & ENCOUNTER ? 'going before encounter' : 'other';
}

/** "the Congress of Vienna", "the Treaty of Tilsit". */
function calledAfter({ signs, lead }: View): boolean {
  return ((signs[lead.index - 1] ?? 0) & bits('meeting', 'talks', 'agreement')) !== 0;
}

const REACH = 14;

/** Whether somebody meets there after coming: "for talks", "to meet", "where they signed", "and met". */
function comesFor({ scene, to, signs }: View): boolean {
  let joint = false;
  for (let index = to; index < to + REACH && scene.tokens[index]; index++) {
    const lower = word(scene, index);
    const found = signs[index] ?? 0;
    if (joint && found & ENCOUNTER) return true;
    if (joint && found & AGAINST) return false;
    if (endsThought(scene, index) && lower !== 'where' && lower !== 'as') return false;
    const isAside = lower === ',' && scene.tokens[index + 1]?.capital === true;
    if (/^(?:for|to|where|and|with|when|as|,)$/u.test(lower) && !isAside) joint = true;
  }
  return false;
}

/** "Saudi Arabia hosting the latest round", "Switzerland has hosted several rounds", "hosted by Oman". */
function isHost({ scene, to, lead, signs }: View): boolean {
  if (lead.name === 'by' && is(scene, lead.index - 1, Word.Host)) return true;
  if (lead.group !== 'bare' && lead.group !== 'with') return false;
  const host = seek(
    scene,
    to,
    8,
    (at) => is(scene, at, Word.Host),
    (at) => is(scene, at, Word.Speech) || (endsThought(scene, at) && word(scene, at) !== 'which'),
  );
  const isGuest = (at: number) =>
    ((signs[at] ?? 0) & (ENCOUNTER | bits('envoys'))) !== 0 || is(scene, at, Word.Person);
  return host >= 0 && seek(scene, host + 1, 12, isGuest) >= 0;
}

/** "shuttled between Jerusalem and Damascus". */
function isShuttled({ scene, lead }: View): boolean {
  const shuttles = (at: number) => /^(?:shuttl|commut|ferri)/u.test(word(scene, at));
  return /^(?:between|from|to)$/u.test(lead.name) && seek(scene, lead.index - 1, -6, shuttles) >= 0;
}

const MOVES = /^(?:mov|shift|relocat|transferr|switch|adjourned)/u;

/** "the talks moved from Ramallah to the Erez crossing". */
function isMoved({ scene, lead, signs }: View): boolean {
  if (lead.name !== 'to' && lead.name !== 'from') return false;
  const moved = seek(
    scene,
    lead.index - 1,
    -7,
    (at) => MOVES.test(word(scene, at)),
    (at) => endsThought(scene, at),
  );
  if (moved < 0) return false;
  const movesEncounter = (at: number) => ((signs[at] ?? 0) & (ENCOUNTER | bits('envoys', 'venue'))) !== 0;
  return seek(scene, moved - 1, -12, movesEncounter) >= 0 || seek(scene, moved + 1, 4, movesEncounter) >= 0;
}
