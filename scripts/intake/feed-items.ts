import { parseFeed } from 'feedsmith';

/** What an item of a feed says, whatever the feed's format. */
export interface FeedItem {
  readonly title: string;
  readonly address: string | null;
  readonly published: string | null;
  readonly author: string;
  /** HTML of the article, or of its summary. */
  readonly html: string;
  readonly isSummary: boolean;
}

/** A feed. */
export interface FeedContent {
  readonly title: string;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

/** The parts of feedsmith's RSS 0.9x, 1.0 and 2.0 that are used here. */
interface Rss {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly dc?: { readonly languages?: readonly string[] | undefined } | undefined;
  readonly items?: readonly RssItem[] | undefined;
}

interface RssItem {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly guid?:
    { readonly value?: string | undefined; readonly isPermaLink?: boolean | undefined } | undefined;
  readonly pubDate?: string | undefined;
  readonly description?: string | undefined;
  readonly authors?: readonly unknown[] | undefined;
  readonly content?: { readonly encoded?: string | undefined } | undefined;
  readonly dc?:
    | { readonly creators?: readonly string[] | undefined; readonly dates?: readonly string[] | undefined }
    | undefined;
}

/** The parts of its Atom. */
interface Atom {
  readonly title?: AtomText | undefined;
  readonly xml?: AtomPlace | undefined;
  readonly authors?: readonly AtomPerson[] | undefined;
  readonly entries?: readonly AtomEntry[] | undefined;
}

interface AtomEntry {
  readonly title?: AtomText | undefined;
  readonly xml?: AtomPlace | undefined;
  readonly links?:
    readonly { readonly href?: string | undefined; readonly rel?: string | undefined }[] | undefined;
  readonly published?: string | undefined;
  readonly authors?: readonly AtomPerson[] | undefined;
  readonly content?: AtomText | undefined;
  readonly summary?: AtomText | undefined;
}

interface AtomText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

interface AtomPerson {
  readonly name?: string | undefined;
}

interface AtomPlace {
  readonly lang?: string | undefined;
  readonly base?: string | undefined;
}

/** Reads RSS and Atom. Throws where the text is neither. */
export function readFeedItems(xml: string): FeedContent {
  const { format, feed } = parseFeed(xml);
  if (format === 'atom') return fromAtom(feed as Atom);
  if (format === 'rss' || format === 'rdf') return fromRss(feed as Rss);
  throw new TypeError(`a feed of the format ${format}`);
}

function fromRss({ title = '', language, dc, items = [] }: Rss): FeedContent {
  return { title, language: language ?? dc?.languages?.[0] ?? null, items: items.map(fromRssItem) };
}

function fromRssItem({ title = '', link, guid, pubDate, description = '', ...item }: RssItem): FeedItem {
  const full = item.content?.encoded ?? '';
  const authors = [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(nameOf)];
  return {
    title,
    address: link ?? (guid?.isPermaLink === false ? null : (guid?.value ?? null)),
    published: pubDate ?? item.dc?.dates?.[0] ?? null,
    author: authors.filter(Boolean).join(', '),
    html: full || description,
    isSummary: full === '',
  };
}

/** RSS 2.0 wants a mailbox with the name in brackets: `ann@news.example (Ann Olsen)`. */
function nameOf(author: unknown): string {
  const text = typeof author === 'string' ? author : ((author as { name?: string } | null)?.name ?? '');
  return /\((?<name>[^)]+)\)\s*$/u.exec(text)?.groups?.['name'] ?? (text.includes('@') ? '' : text);
}

function fromAtom(feed: Atom): FeedContent {
  const items = (feed.entries ?? []).map((entry) => fromAtomEntry(entry, feed));
  return { title: textOf(feed.title), language: feed.xml?.lang ?? null, items };
}

function fromAtomEntry(entry: AtomEntry, feed: Atom): FeedItem {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const full = htmlOf(entry.content);
  const authors = (entry.authors ?? feed.authors ?? []).map(({ name = '' }) => name);
  return {
    title: textOf(entry.title),
    address: link === undefined ? null : (URL.parse(link, entry.xml?.base ?? feed.xml?.base)?.href ?? null),
    published: entry.published ?? null,
    author: authors.filter(Boolean).join(', '),
    html: full || htmlOf(entry.summary),
    isSummary: full === '',
  };
}

function textOf(text: AtomText | undefined): string {
  return text?.value ?? '';
}

/** Plain text is escaped, so that it comes out as it stands. */
function htmlOf(text: AtomText | undefined): string {
  const { value = '', type = 'text' } = text ?? {};
  if (/html/u.test(type)) return value;
  if (!/^text(?:\/plain)?$/u.test(type)) return '';
  return value
    .split(/\n\s*\n/u)
    .map((part) => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
}
