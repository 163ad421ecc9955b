import type { Round } from '../domain/chronicle.ts';
import { wordsOf } from '../domain/edtf.ts';
import type { Entry } from '../domain/entry.ts';
import { hasExactDays } from '../domain/exact-days.ts';
import type { Register } from '../domain/register.ts';

/** Where the things a page tells of stand. */
export interface PageAddress {
  readonly url: string;
  readonly language: string;
}

/**
 * A round as schema.org's Event. It has a start and an end only where its very days are known; else the description gives the date in words.
 * What is merely proposed has none either, since nobody says that it takes place.
 */
export function eventJsonLd(round: Round, register: Register, { url, language }: PageAddress): object {
  const place = round.venue === null ? undefined : register.venues.get(round.venue);
  const people = [...round.participants, ...round.mediators].map((id) => register.parties.get(id));
  const when = round.edtf === null ? null : wordsOf(round.edtf, language);
  const days = round.span !== null && round.status !== 'proposed' && hasExactDays(round) ? round.span : null;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: round.title,
    url,
    description: when === null || round.summary.includes(when) ? round.summary : `${round.summary} ${when}`,
    ...(days === null ? {} : { startDate: days.earliest, endDate: days.latest }),
    ...(round.status === 'cancelled' ? { eventStatus: 'https://schema.org/EventCancelled' } : {}),
    ...(round.venueName === null
      ? {}
      : {
          location: {
            '@type': 'Place',
            name: round.venueName,
            ...(place?.coordinates === undefined
              ? {}
              : {
                  geo: {
                    '@type': 'GeoCoordinates',
                    latitude: place.coordinates[0],
                    longitude: place.coordinates[1],
                  },
                }),
          },
        }),
    ...(people.length === 0
      ? {}
      : {
          attendee: people.flatMap((party) =>
            party === undefined
              ? []
              : [{ '@type': party.kind === 'person' ? 'Person' : 'Organization', name: party.name }],
          ),
        }),
    subjectOf: round.reports.map(({ entry }) => citedArticle(entry)),
  };
}

/** An entry as schema.org's Article, made from the article that it cites. */
export function articleJsonLd(entry: Entry, { url, language }: PageAddress): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: entry.title,
    url,
    inLanguage: entry.language,
    ...(entry.published === null
      ? {}
      : { abstract: `${entry.source.name}, ${wordsOf(entry.published.edtf, language)}` }),
    citation: citedArticle(entry),
  };
}

/** The article itself; its day of publication only where it states one day. */
function citedArticle({ title, source, published, language }: Entry): object {
  const isStated =
    published !== null && published.because === undefined && /^\d{4}-\d\d-\d\d$/u.test(published.edtf);
  return {
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: source.name },
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(isStated ? { datePublished: published.edtf } : {}),
  };
}

/** JSON as it may stand in a script element: no sign in it can end the element or begin a comment. */
export function scriptJson(data: object): string {
  const codes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return JSON.stringify(data).replaceAll(/[<>&]/gu, (sign) => codes[sign] ?? sign);
}
