import { isLanguageTag } from '../../src/domain/site.ts';
import type { Guess, NotesGuess } from '../convert/guess-notes.ts';
import { addressesOf, articlesOf, namesOf } from './json-ld.ts';
import { plainTextOf } from './markdown-of.ts';
import { oneLine, webAddress } from './one-line.ts';
import { readPublishedDay } from './published-day.ts';

/** What a page says of the article in it, and every day of publication it names. */
export interface PageMetadata {
  readonly notes: NotesGuess;
  /** More than one where the page contradicts itself; the first is the one taken. */
  readonly days: readonly Guess[];
}

/** A text of the page, and where it stands. */
type Found = readonly [text: string | null | undefined, from: string];

/** Reads title, publication, day, address, author and language from the metadata of a page; each from the first place that has it. */
export function readPageMetadata(document: Document): PageMetadata {
  const look = lookInto(document);
  const url = findAddress(document, look);
  const days = [...look.published(), ...timesOf(document)].flatMap(([text, from]) =>
    text ? (readPublishedDay(text, from) ?? []) : [],
  );
  const notes: NotesGuess = {
    title: first([
      ...look.jsonLd('headline'),
      ...look.meta('og:title', 'twitter:title'),
      ...headingOf(document),
      [document.title, 'its title'],
    ]),
    published: days[0] ?? null,
    source:
      first([...look.meta('og:site_name'), ...look.jsonLd('publisher'), ...look.meta('application-name')]) ??
      hostOf(url),
    url,
    author: first([
      ...look.jsonLd('author'),
      ...look
        .meta('author', 'article:author', 'dc.creator', 'parsely-author')
        .filter(([text]) => !/^https?:/u.test(text ?? '')),
      ...texts(document, '[rel="author"], [itemprop="author"]', 'the name in its byline'),
    ]),
    language: findLanguage(document, look),
  };
  return { notes, days: distinctDays(days) };
}

function lookInto(document: Document) {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const articles = articlesOf(scripts.map(({ textContent }) => textContent ?? ''));
  const metas = [...document.querySelectorAll('meta')];
  const jsonLd = (key: string): Found[] =>
    articles.flatMap((article) => {
      const names = namesOf(article[key]);
      return names.length === 0 ? [] : [[names.join(', '), `its JSON-LD (${key})`] as const];
    });
  const meta = (...keys: string[]): Found[] =>
    keys.flatMap((key) =>
      metas
        .filter((element) =>
          ['property', 'name', 'itemprop'].some((name) => element.getAttribute(name)?.toLowerCase() === key),
        )
        .map((element) => [element.getAttribute('content'), `its <meta> "${key}"`] as const),
    );
  return { articles, jsonLd, meta, published: () => [...jsonLd('datePublished'), ...meta(...PUBLISHED)] };
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
];

/** Times that the page marks as its publication; else the one time that stands at the head of its article. */
function timesOf(document: Document): Found[] {
  const marked = [...document.querySelectorAll('time[pubdate], time[itemprop="datePublished"]')];
  const heads = [...document.querySelectorAll('article time, header time, main time')].slice(0, 1);
  const all = [...document.querySelectorAll('time')];
  const times = marked.length > 0 ? marked : heads.length > 0 ? heads : all.length === 1 ? all : [];
  return times.map((time) => [time.getAttribute('datetime') ?? time.textContent, 'its <time>']);
}

function findAddress(document: Document, look: ReturnType<typeof lookInto>): Guess | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const found: Found[] = [
    [link, 'its canonical link'],
    ...look.meta('og:url'),
    ...look.articles.flatMap((article) =>
      [...addressesOf(article['mainEntityOfPage']), ...addressesOf(article['url'])].map(
        (address) => [address, 'its JSON-LD'] as const,
      ),
    ),
    [savedFrom(document), 'the mark of the browser that saved it'],
  ];
  for (const [text, from] of found) {
    const address = text ? webAddress(text) : null;
    if (address !== null) return { value: address, from };
  }
  return null;
}

/** Browsers write into a page they save where it came from. */
function savedFrom(document: Document): string | undefined {
  const comments = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === 8,
  );
  const text = comments.map(({ nodeValue }) => nodeValue ?? '').join('\n');
  return /saved from url=\(\d+\)(?<url>https?:\/\/\S+)/u.exec(text)?.groups?.['url'];
}

function hostOf(url: Guess | null): Guess | null {
  return url === null ? null : { value: new URL(url.value).hostname.replace(/^www\./u, ''), from: url.from };
}

function findLanguage(document: Document, look: ReturnType<typeof lookInto>): Guess | null {
  const found: Found[] = [
    [document.documentElement?.getAttribute('lang'), 'its lang attribute'],
    ...look.meta('og:locale', 'content-language'),
    ...look.jsonLd('inLanguage'),
  ];
  for (const [text, from] of found) {
    const value = text?.trim().replaceAll('_', '-') ?? '';
    if (value !== '' && isLanguageTag(value)) return { value, from };
  }
  return null;
}

function headingOf(document: Document): Found[] {
  const headings = texts(document, 'h1', 'its heading');
  return headings.length === 1 ? headings : [];
}

function texts(document: Document, selector: string, from: string): Found[] {
  return [...document.querySelectorAll(selector)].map((element) => [
    element.getAttribute('content') ?? element.textContent,
    from,
  ]);
}

/** The first that says anything. Entities that were escaped twice are resolved. */
function first(found: readonly Found[]): Guess | null {
  for (const [text, from] of found) {
    const plain = oneLine(/&(?:#\w+|\w+);/u.test(text ?? '') ? plainTextOf(text!) : (text ?? ''));
    if (plain !== '') return { value: plain, from };
  }
  return null;
}

function distinctDays(days: readonly Guess[]): Guess[] {
  return [...new Map(days.toReversed().map((guess) => [guess.value, guess])).values()].toReversed();
}
