import type { Chronicle, Report, Round } from '../domain/chronicle.ts';
import { partChronology } from '../domain/chronicle-parts.ts';
import { wordsOf } from '../domain/edtf.ts';
import type { Site } from '../domain/site.ts';
import type { Words } from '../i18n/en.ts';
import { namePart } from '../i18n/name-part.ts';
import type { Picture } from './draw-picture.ts';

/** The picture of a page, and the page's path under the site's root, without slashes at its ends. */
export interface PagePicture extends Picture {
  readonly path: string;
}

/** A picture for every page that a link may lead to. */
export function listPictures(chronicle: Chronicle, site: Site, words: Words): PagePicture[] {
  const rounds = [...chronicle.rounds.values()];
  const count = words.counts.meetings;
  return [
    { path: 'index', title: site.title, facts: [count(rounds.length)] },
    ...sectionPictures(words),
    ...partPictures(chronicle, words),
    ...[...chronicle.entries.values()].map(({ entry }) => ({
      path: `entries/${entry.id}`,
      title: entry.title,
      facts: [
        wordDate(entry.published?.edtf ?? null, words),
        ...entry.venues.slice(0, 2).map(({ name }) => name),
        entry.source.name,
      ],
    })),
    ...rounds.flatMap((round) => roundPictures(round, words)),
    ...[...chronicle.venues.values()].map(({ venue, ancestors, rounds: here }) => ({
      path: `venues/${venue.id}`,
      title: [venue, ...ancestors].map(({ name }) => name).join(', '),
      facts: [count(here.length)],
    })),
    ...[...chronicle.parties.values()].map(({ party, rounds: own }) => ({
      path: `parties/${party.id}`,
      title: party.name,
      facts: [count(own.length)],
    })),
    ...[...chronicle.archive.years.values(), ...chronicle.archive.months.values()].map(
      ({ key, rounds: then }) => ({
        path: `dates/${key}`,
        title: wordsOf(key, words.language),
        facts: [`${words.dates.certainly}: ${count(then.certain.length)}`],
      }),
    ),
  ];
}

function sectionPictures(words: Words): PagePicture[] {
  const sections = [
    'entries',
    'venues',
    'dates',
    'parties',
    'positions',
    'about',
    'data',
    'search',
    'offline',
  ] as const;
  return sections.map((path) => ({ path, title: words[path].title, facts: [] }));
}

function partPictures({ chronology }: Chronicle, words: Words): PagePicture[] {
  return partChronology(chronology).map((part) => ({
    path: `chronicle/${part.key}`,
    title: words.list.partTitle(namePart(part, words)),
    facts: [words.counts.meetings(part.chronology.rounds.length)],
  }));
}

function roundPictures(round: Round, words: Words): PagePicture[] {
  const reports = round.reports.map((report) => reportPicture(report, words));
  if (round.reports.length === 1) return reports;
  const facts = [wordDate(round.edtf, words), words.statuses[round.status], round.venueName ?? ''];
  return [...reports, { path: `rounds/${round.id}`, title: round.title, facts: facts.filter(Boolean) }];
}

function reportPicture({ key, meeting }: Report, words: Words): PagePicture {
  const facts = [wordDate(meeting.when.edtf, words), words.statuses[meeting.status], meeting.venueName ?? ''];
  return { path: `meetings/${key}`, title: meeting.title, facts: facts.filter(Boolean) };
}

function wordDate(edtf: string | null, words: Words): string {
  return edtf === null ? words.date.notStated : wordsOf(edtf, words.language);
}
