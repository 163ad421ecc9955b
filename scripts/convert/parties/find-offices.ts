import { boundsOf } from '../../../src/domain/edtf.ts';
import { heldOn, type Party } from '../../../src/domain/party.ts';
import type { Register } from '../../../src/domain/register.ts';
import type { NameMatch } from './name-index.ts';

const OFFICE =
  /^(?:['’]s)?(?<gap>\s+)(?<office>[Pp]resident|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Cc]hancellor|[Ss]ecretary of [Ss]tate|[Cc]rown [Pp]rince)\b(?!\s+(?:of\s+)?(?:\p{Lu}|al-|el-|von )|[-‑])/u;
const NOT_IN_OFFICE = /\b(?:former|ex-?|late|then-?|an?|previous|next|future|deputy|vice)\s+$/iu;

/**
 * People named by their office alone, such as "the US president", for whoever of the register held it through all of `published`
 * (EDTF); nobody where that is not known. `names` are the names already found.
 */
export function findOffices(
  text: string,
  names: readonly NameMatch[],
  register: Register,
  published: string | null,
): NameMatch[] {
  if (published === null) return [];
  const days = boundsOf(published);
  return names.flatMap((state) => {
    const { gap = '', office = '' } = OFFICE.exec(text.slice(state.end, state.end + 40))?.groups ?? {};
    if (office === '' || NOT_IN_OFFICE.test(text.slice(Math.max(0, state.start - 12), state.start)))
      return [];
    const holder = findHolder(register, state.party, office, days);
    const start = text.indexOf(office, state.end + gap.length);
    return holder ? [{ start, end: start + office.length, party: holder, via: 'office' }] : [];
  });
}

function findHolder(
  register: Register,
  state: Party,
  office: string,
  days: { earliest: string; latest: string },
): Party | undefined {
  const title = `${office.toLowerCase()} of `;
  const holders = [...register.parties.values()].filter(
    (party) =>
      party.of === state.id &&
      party.roles.some((role) => role.title.toLowerCase().startsWith(title) && heldOn(role, days)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
