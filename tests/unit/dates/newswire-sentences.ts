import type { Row } from './sentences.ts';

/** Wordings of the newswires, seen from Wednesday, 17 December 2025. */
export const LISTS_OF_DAYS: readonly Row[] = [
  ['Shells fell on July 5 and 9.', ['July 5', '2025-07-05'], ['9', '2025-07-09']],
  [
    'Shells fell on July 5, 9 and 12, he said.',
    ['July 5', '2025-07-05'],
    ['9', '2025-07-09'],
    ['12', '2025-07-12'],
  ],
  ['Shells fell on 5 and 9 July.', ['5', '2025-07-05'], ['9 July', '2025-07-09']],
  ['Shells fell on the 5th and 9th of July.', ['the 5th', '2025-07-05'], ['9th of July', '2025-07-09']],
  ['Shells fell on July 5 and 9, 2024, near Sumy.', ['July 5', '2024-07-05'], ['9, 2024', '2024-07-09']],
  ['On July 5 and 9 drones were seen.', ['July 5', '2025-07-05']],
  ['They will meet next Tuesday or Thursday.', ['next Tuesday', '2025-12-23'], ['Thursday', '2025-12-25']],
];

export const NAMED_DAYS: readonly Row[] = [
  ['It failed on Saturday the 13th.', ['Saturday the 13th', '2025-12-13']],
  ['It failed on Friday the 13th.', ['Friday the 13th', 'past']],
  ['He called a week ago Monday.', ['a week ago Monday', '2025-12-08']],
  ['He called two weeks ago Saturday.', ['two weeks ago Saturday', '2025-11-29']],
  ['Much changed after 9/11.', ['9/11', '2001-09-11']],
  ['Much changed after the Sept. 11 attacks.', ['Sept. 11', '2001-09-11']],
  ['The bank lost money in the September quarter.', ['the September quarter', '2025-07/2025-09']],
  ['Sales rose in 3Q and in FY13.', ['3Q', '2025-07/2025-09'], ['FY13', '2013']],
  ["Sales rose in fiscal '90.", ["fiscal '90", '1990']],
  ['A summit by month’s end is unlikely.', ['month’s end', '2025-12']],
  ['The road will open by midyear.', ['midyear', '2025']],
  ['Assets have grown since year-end.', ['year-end', '2024-12-31']],
  ['The deal closes around year end.', ['around year end', '2025~']],
  ['The comet is not back until 2132.', ['2132', '2132']],
  ['The lease runs until at least 2049.', ['2049', '2049']],
  ['Profit will grow for the full year and beyond.', ['the full year', '2025']],
  ['He came on Monday and left later in the day.', ['Monday', '2025-12-15'], ['the day', 'time']],
  ['The dry spring had hurt farmers.', ['spring', '2025-03/2025-05']],
  ['A third of the winter wheat is lost.'],
  ['He drove a 1987 Chevrolet to the border.'],
];

export const TENSES: readonly Row[] = [
  ['The vote was calm. Friday’s vote will be close.', ['Friday', '2025-12-19']],
  ['The hearing is Tuesday.', ['Tuesday', '2025-12-23']],
  ['A hearing is set Tuesday in Basel.', ['Tuesday', '2025-12-23']],
  ['The envoy is leaving for Minsk on Saturday.', ['Saturday', '2025-12-20']],
  ['The round ends Thursday.', ['Thursday', '2025-12-18']],
  ['The pact takes effect in January.', ['January', '2026-01']],
  ['The premier, who faces the voters in May, said no.', ['May', '2026-05']],
  ['Wheat for delivery in May rose.', ['May', '2026-05']],
  ['It goes to holders of record Jan. 12.', ['Jan. 12', '2026-01-12']],
  ['The premier heads to Minsk on Friday.', ['Friday', '2025-12-19']],
  ['The council votes Thursday on the draft.', ['Thursday', '2025-12-18']],
  ['A vote is likely Thursday.', ['Thursday', '2025-12-18']],
  ['Unions called a strike for Friday.', ['Friday', '2025-12-19']],
  ['The games, which end Sunday, drew crowds.', ['Sunday', '2025-12-21']],
  ['The pact enters into force in July.', ['July', '2026-07']],
  ['Copper for the March contract fell.', ['March', '2026-03']],
  ['It is to be paid on an unspecified date in January.', ['January', '2026-01']],
  ['The index is near the high set on June 20.', ['June 20', '2025-06-20']],
];

export const TURNS_OF_PHRASE: readonly Row[] = [
  ['Sales fell in the latest fiscal year.', ['the latest fiscal year', '2024']],
  ['In the past both sides gave way.', ['the past', 'past']],
  ['In the old days nobody asked.', ['the old days', 'past']],
  ['The bridge will one day be rebuilt.', ['one day', 'future']],
  ['It will be ready in a year or two.', ['a year or two', 'future']],
  ['He was soon free.'],
  ['Many of today’s borders are young.'],
];
