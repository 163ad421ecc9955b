import { boundsOf, wordsOf } from './edtf.ts';
import type { Entry } from './entry.ts';

/** A citation of an entry's article in three forms. */
export interface Citation {
  readonly plain: string;
  /** A BibTeX record; see https://www.bibtex.org/Format/. */
  readonly bibtex: string;
  /** A list of one item; see https://citeproc-js.readthedocs.io/en/latest/csl-json/. */
  readonly csl: string;
}

const INFERRED = 'Date of publication inferred, not stated by the article.';

/** Cites the article an entry is made from; a date that is not stated by it is given as inferred, never as a day nobody stated. */
export function citeEntry(entry: Entry): Citation {
  return { plain: citePlainly(entry), bibtex: citeInBibtex(entry), csl: citeInCsl(entry) };
}

function isInferred({ published }: Entry): boolean {
  return published !== null && published.because !== undefined;
}

function citePlainly(entry: Entry): string {
  const { title, source, published } = entry;
  const words = published === null ? 'no date' : wordsOf(published.edtf);
  const date = isInferred(entry) ? `[${words}, inferred]` : words;
  const author = source.author === undefined ? '' : `${source.author}, `;
  const text = `${author}“${title}”, ${source.name}, ${date}.`;
  return [text, source.url].filter((part) => part !== undefined).join(' ');
}

function citeInBibtex(entry: Entry): string {
  const { id, title, source, published } = entry;
  const fields: [string, string | undefined][] = [
    ['author', source.author === undefined ? undefined : `{${escapeTex(source.author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['journal', escapeTex(source.name)],
    ['year', published === null ? undefined : yearOf(published.edtf)],
    ['date', published?.edtf],
    ['url', source.url],
    ['note', isInferred(entry) ? INFERRED : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@article{${id.replaceAll(/[^\w-]/gu, '-')},\n${lines.join(',\n')}\n}`;
}

function citeInCsl(entry: Entry): string {
  const { id, title, source, published, language } = entry;
  const item = {
    id,
    type: 'article-newspaper',
    title,
    ...(source.author === undefined ? {} : { author: [{ literal: source.author }] }),
    'container-title': source.name,
    language,
    ...(source.url === undefined ? {} : { URL: source.url }),
    ...(published === null ? {} : { issued: cslDate(published.edtf) }),
    ...(isInferred(entry) ? { note: INFERRED } : {}),
  };
  return JSON.stringify([item], null, 2);
}

/** CSL's own form of a date: one day, or the two ends of a range, with `circa` where the days are not certain. */
function cslDate(edtf: string): object {
  const { earliest, latest } = boundsOf(edtf);
  const days = earliest === latest ? [earliest] : [earliest, latest];
  return {
    'date-parts': days.map((day) => day.split('-').map(Number)),
    ...(/[~?%]/u.test(edtf) ? { circa: true } : {}),
  };
}

/** The year where there is one. */
function yearOf(edtf: string): string | undefined {
  const [from, to] = Object.values(boundsOf(edtf)).map((day: string) => day.slice(0, 4));
  return from === to ? from : undefined;
}

function escapeTex(text: string): string {
  return text
    .replaceAll(/[\\{}]/gu, '')
    .replaceAll(/[#$%&_]/gu, String.raw`\$&`)
    .replaceAll('~', String.raw`\textasciitilde{}`)
    .replaceAll('^', String.raw`\textasciicircum{}`);
}
