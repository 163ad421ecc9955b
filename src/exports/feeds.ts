import { Feed } from 'feed';
import { lastKnownDay } from '../domain/closed-day.ts';
import type { ChronicleFile, EntryRecord, RoundRecord } from '../domain/chronicle-file.ts';
import { entryAddress, isAbsolute, roundAddress } from './addresses.ts';
import { escapeMarkup, withoutControls } from './escape-markup.ts';
import type { ExportWords } from './export-words.ts';
import { sayChange } from './say-change.ts';
import { tellRound } from './tell-round.ts';

/** What a feed is about and where it and its page stand. */
export interface FeedScope {
  /** Names it among the feeds of the site. */
  readonly id: string;
  readonly title: string;
  readonly rounds: readonly RoundRecord[];
  readonly entries: readonly EntryRecord[];
  /** Address of the page it belongs to. */
  readonly page: string;
  /** Addresses of the feed's own files. */
  readonly files: { readonly rss: string; readonly atom: string; readonly json: string };
}

/** A feed in its three forms. */
export interface FeedFiles {
  readonly rss: string;
  readonly atom: string;
  readonly json: string;
}

interface FeedItem {
  /** ISO day since when it is told as it is. */
  readonly day: string;
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Readers ask for a feed again and again; what is older stands on the site. */
const MOST_ITEMS = 100;
/** Stands for a day nobody knows; the formats require one. */
const NO_DAY = '1970-01-01';
/** Stands for a host that is not known, since the library takes full addresses only; it is taken out again. */
const NO_HOST = 'http://host.invalid';

/**
 * What is new or changed, newest first, as RSS 2.0, Atom and JSON Feed. Its days are those the chronicle is known to, never the clock of
 * the build. An item's id names its revision, so that a reader is shown again what has changed.
 */
export function makeFeed(file: ChronicleFile, scope: FeedScope, words: ExportWords, root: string): FeedFiles {
  const items = [
    ...scope.rounds.map((round) => roundItem(round, file, words, root)),
    ...scope.entries.map((entry) => entryItem(entry, words, root)),
  ].sort((a, b) => (a.day === b.day ? order(a.id, b.id) : order(b.day, a.day)));
  const host = isAbsolute(root) ? '' : NO_HOST;
  const shown = items.slice(0, MOST_ITEMS);
  const write = (sayTitle: (title: string) => string): Feed => {
    const feed = openFeed(file, scope, root, shown[0]?.day ?? NO_DAY);
    for (const item of shown) feed.addItem(describeItem({ ...item, title: sayTitle(item.title) }, host));
    return feed;
  };
  const hostless = (text: string): string => (host === '' ? text : text.replaceAll(host, ''));
  const plain = write(withoutControls);
  // The library declares the titles of Atom, and those alone, to be HTML.
  const atom = write(escapeMarkup).atom1();
  return { rss: hostless(plain.rss2()), atom: hostless(atom), json: hostless(`${plain.json1()}\n`) };
}

function openFeed(file: ChronicleFile, scope: FeedScope, root: string, day: string): Feed {
  const host = isAbsolute(root) ? '' : NO_HOST;
  return new Feed({
    id: isAbsolute(root) ? scope.page : idOf(root, scope.id),
    title: withoutControls(scope.title),
    description: withoutControls(file.description),
    link: host + scope.page,
    author: { name: withoutControls(file.title) },
    language: file.language,
    updated: midnight(day),
    generator: false,
    feedLinks: {
      rss: host + scope.files.rss,
      atom: host + scope.files.atom,
      json: host + scope.files.json,
    },
  });
}

/** Names the same thing from build to build: by the site's address where it has one. */
function idOf(root: string, name: string): string {
  if (!isAbsolute(root)) return `urn:parley:${encodeURIComponent(name)}`;
  return `${root}#${encodeURIComponent(name)}`;
}

function describeItem(
  { day, id, link, title, lines }: FeedItem,
  host: string,
): Parameters<Feed['addItem']>[0] {
  return {
    id,
    guid: id,
    link: host + link,
    title,
    date: midnight(day),
    content: lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join(''),
  };
}

function roundItem(round: RoundRecord, file: ChronicleFile, words: ExportWords, root: string): FeedItem {
  const told = tellRound(round, file, words);
  const isRedated = round.changes.some(({ field }) => field === 'edtf');
  const lead = isRedated ? words.changes.redated : words.changes.corrected;
  return {
    day: round.since ?? NO_DAY,
    id: idOf(root, `${round.uid}.${round.revision}`),
    link: roundAddress(root, round),
    title: `${round.changes.length === 0 ? '' : `${lead}: `}${round.title} – ${told.when}`,
    lines: [
      ...round.changes.map((change) => sayChange(change, file, words)),
      [told.status, told.venue, told.participants.join(', ')].filter(Boolean).join(' · '),
      told.doubt ?? '',
      ...told.reports.map(({ sentence, source }) => `“${sentence}” – ${source}`),
    ].filter((line) => line !== ''),
  };
}

function entryItem(entry: EntryRecord, words: ExportWords, root: string): FeedItem {
  const day = entry.published === null ? null : lastKnownDay(entry.published.edtf);
  return {
    day: day ?? NO_DAY,
    id: idOf(root, entry.id),
    link: entryAddress(root, entry.id),
    title: words.exports.newEntry(entry.title),
    lines: [entry.source.name, ...entry.meetings.map(({ title, summary }) => `${title}. ${summary}`)],
  };
}

/** The libraries' form of a day, at its beginning in UTC, as the formats require a time. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
