import { makeBody } from '../convert/make-body.ts';
import type { Mark } from '../convert/mark-body.ts';
import { parseArticle } from '../convert/parse-article.ts';
import type { ArticleDocument } from '../convert/parse-article.ts';
import { placeLeaves } from '../convert/parse/text-model.ts';
import { findLostText } from './find-lost-text.ts';
import { readPage } from './read-page.ts';
import { renderBody } from './render-body.ts';
import type { SoupCase } from './token-soup.ts';

/** What came of one case: the faults found, and the form in which the body was written; `null` where there is no text. */
export interface Inertness {
  readonly form: 'readable' | 'escaped' | null;
  readonly faults: readonly string[];
}

/**
 * Takes an article the whole way (parse, mark, write, the site's compiler, a page as a browser parses it) and says what is wrong:
 * anything on the page that is not the article's text in the elements a body may have, or any text lost or added on the way.
 */
export async function checkInert({ source, format, marks: places }: SoupCase): Promise<Inertness> {
  const document = parseArticle(source, format);
  const [problem] = document.problems;
  if (problem)
    return { form: null, faults: problem.code === 'empty-article' ? [] : [`refused: ${problem.message}`] };
  const marks = marksAt(document, places);
  const made = makeBody(document, marks);
  if (made.kind === 'refused') return { form: null, faults: [`refused: ${made.problem.message}`] };
  const lost = format === 'txt' && document.dropped.length === 0 ? findLostText(source, document.text) : [];
  return { form: made.form, faults: [...lost, ...(await faultsOfPage(made.body, document, marks))] };
}

async function faultsOfPage(
  body: string,
  document: ArticleDocument,
  marks: readonly Mark[],
): Promise<string[]> {
  const html = await renderBody(body);
  const { text, faults } = readPage(html);
  const missing = marks.filter(({ id }) => !html.includes(`<mark id="${id}"`));
  return [
    ...faults,
    ...missing.map(({ id }) => `no mark ${id}`),
    ...(text === document.text
      ? []
      : [`the page shows ${JSON.stringify(text)}, the article says ${JSON.stringify(document.text)}`]),
  ];
}

/** Marks at parts (thousandths) of the text, each over at least one character of a leaf, never through a surrogate pair. */
function marksAt(document: ArticleDocument, places: SoupCase['marks']): Mark[] {
  const leaves = placeLeaves(document.root);
  const { text } = document;
  return places.flatMap(([one, other], index): Mark[] => {
    const [start, end] = [one, other]
      .map((part) => wholeCharacter(text, Math.floor((part * text.length) / 1000)))
      .toSorted((a, b) => a - b);
    if (!leaves.some((leaf) => leaf.start < end! && leaf.end > start!) || start === end) return [];
    return [
      {
        id: `${index % 2 === 0 ? 'd' : 'v'}${index + 1}`,
        kind: index % 2 === 0 ? 'date' : 'venue',
        start: start!,
        end: end!,
      },
    ];
  });
}

function wholeCharacter(text: string, at: number): number {
  return isTrail(text, at) && at > 0 ? at - 1 : at;
}

function isTrail(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
