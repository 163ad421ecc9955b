import type { Words } from '../i18n/en.ts';

/** As many hedges as a line of the list has room for. */
const SHOWN = 3;

/** The words with which a text hedges, quoted; beyond a few their number. */
export function wordHedges(hedges: readonly string[], words: Words): string {
  const distinct = [...new Set(hedges.map((hedge) => hedge.toLowerCase()))];
  const shown = distinct.slice(0, SHOWN).map((hedge) => `“${hedge}”`);
  const rest = distinct.length - shown.length;
  return words.round.hedged([...shown, ...(rest > 0 ? [words.round.moreHedges(rest)] : [])].join(', '));
}
