import { describe, expect, it } from 'vitest';
import { findIn } from './project-register.ts';
import { africaAndAmericas } from './sentences/africa-americas.ts';
import { asia } from './sentences/asia.ts';
import { centuries } from './sentences/centuries.ts';
import { chronicles } from './sentences/chronicles.ts';
import { countries } from './sentences/countries.ts';
import { elsewhere } from './sentences/elsewhere.ts';
import { encounters } from './sentences/encounters.ts';
import { europe } from './sentences/europe.ts';
import { middleEast } from './sentences/middle-east.ts';
import { misread } from './sentences/misread.ts';
import { newswire } from './sentences/newswire.ts';
import { noEncounters } from './sentences/no-encounters.ts';
import { reports } from './sentences/reports.ts';
import { wireReports } from './sentences/wire-reports.ts';
import type { Row } from './sentences/row.ts';

const MARK = /\[(?<place>[^\]]+)\]/gu;

const tables: Readonly<Record<string, readonly Row[]>> = {
  europe,
  middleEast,
  asia,
  africaAndAmericas,
  centuries,
  newswire,
  reports,
  elsewhere,
  encounters,
  noEncounters,
  wireReports,
  chronicles,
  countries,
};

/** What is found in a sentence, with as much of the first venue as the row speaks of. */
function read({ text, status, hedges }: Row) {
  const mentions = findIn(text.replaceAll(MARK, '$1'));
  return {
    venues: mentions.map((mention) => mention.text),
    ...(status && { status: mentions[0]?.status }),
    ...(hedges && { hedges: mentions[0]?.hedges.map((hedge) => hedge.text) }),
  };
}

/** What should be found in it. */
function wanted({ text, ...rest }: Row) {
  return { venues: [...text.matchAll(MARK)].map((match) => match.groups?.['place']), ...rest };
}

describe.each(Object.entries(tables))('venues in sentences: %s', (_name, rows) => {
  it.each(rows.map((row) => [row.text, row] as const))('%s', (_text, row) => {
    expect(read(row)).toEqual(wanted(row));
  });
});

/** When one of these is read well, it belongs into another table. */
describe('venues in sentences that are still misread', () => {
  it.each(misread.map((row) => [row.text, row] as const))('%s', (_text, row) => {
    expect(read(row)).not.toEqual(wanted(row));
  });
});
