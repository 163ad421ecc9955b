import { isLanguageTag } from '../../src/domain/site.ts';
import type { Problem } from '../../src/domain/problems.ts';
import { decodeXml } from './decode-source.ts';
import { refuse, type Draft, type Reading } from './draft.ts';
import { readFeedItems, type FeedContent, type FeedItem } from './feed-items.ts';
import { markdownOf, plainTextOf } from './markdown-of.ts';
import { oneLine, webAddress } from './one-line.ts';
import { lettersOf } from './page-text.ts';
import { readPublishedDay } from './published-day.ts';

/** Reads a feed file, RSS or Atom: every item is an article. Never throws. */
export function readFeed(file: string, bytes: Uint8Array): Reading {
  const decoded = decodeXml(file, bytes);
  if (decoded.text === null) return { drafts: [], problems: decoded.problems };
  const feed = parse(decoded.text);
  if (feed === null) {
    const message = 'is neither RSS nor Atom, or breaks off';
    return refuse({
      code: 'not-a-feed',
      file,
      message,
      instead: 'give a whole feed file, or the page as .html',
    });
  }
  if (feed.items.length === 0) {
    return refuse({
      code: 'not-a-feed',
      file,
      message: 'is a feed without items',
      instead: 'give one that has some',
    });
  }
  const read = feed.items.map((item, index) => readItem(`${file}#${index + 1}`, item, feed));
  return { drafts: read.flatMap(({ drafts }) => drafts), problems: read.flatMap(({ problems }) => problems) };
}

function parse(xml: string): FeedContent | null {
  try {
    return readFeedItems(xml);
  } catch {
    return null;
  }
}

function readItem(from: string, item: FeedItem, feed: FeedContent): Reading {
  const address = item.address === null ? null : webAddress(item.address);
  const text = tryToWrite(item.html, address);
  const title = titleOf(item.title);
  if (text === null || lettersOf(text) === '') return refuse(withoutText(from, title));
  const published = item.published === null ? null : readPublishedDay(item.published, 'the feed');
  const draft: Draft = {
    from,
    name: [published?.value, title === '' ? 'item' : title.toLowerCase()].filter(Boolean).join('-'),
    format: 'md',
    content: text,
    text,
    notes: {
      title: title === '' ? null : { value: title, from: 'the feed' },
      published,
      source: nameSource(feed, address),
      url: address === null ? null : { value: address, from: 'the feed' },
      author: item.author === '' ? null : { value: oneLine(item.author), from: 'the feed' },
      language:
        feed.language !== null && isLanguageTag(feed.language)
          ? { value: feed.language, from: 'the feed' }
          : null,
    },
  };
  return { drafts: [draft], problems: item.isSummary ? [onlySummary(from)] : [] };
}

function tryToWrite(html: string, base: string | null): string | null {
  try {
    return markdownOf(html, base);
  } catch {
    return null;
  }
}

/** Titles of feeds are text by their standards, and HTML in the wild. */
function titleOf(title: string): string {
  return oneLine(/&(?:#\w+|\w+);|<\/?\w+[^>]*>/u.test(title) ? plainTextOf(title) : title);
}

function nameSource({ title }: FeedContent, address: string | null) {
  const name = titleOf(title);
  if (name !== '') return { value: name, from: 'the title of the feed' };
  return address === null
    ? null
    : { value: new URL(address).hostname.replace(/^www\./u, ''), from: 'the feed' };
}

function withoutText(file: string, title: string): Problem {
  const message = title === '' ? 'has no text' : `has no text but its title, ${JSON.stringify(title)}`;
  return { code: 'item-without-text', file, message, instead: 'save the page it leads to, and take that in' };
}

function onlySummary(file: string): Problem {
  const message = 'the feed has a description and no content, which may be a summary';
  return { code: 'feed-summary', file, message, instead: 'compare it with the page it leads to' };
}
