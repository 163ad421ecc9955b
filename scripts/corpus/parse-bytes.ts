import { parseArticle, type ArticleDocument, type ArticleFormat } from '../convert/parse-article.ts';
import { RunError } from '../report/run-error.ts';
import { decodeText } from './decode-text.ts';

/** Parses the bytes of an article. Throws a {@link RunError} where they cannot be an article; `file` names them in messages. */
export function parseBytes(file: string, bytes: Uint8Array, format: ArticleFormat): ArticleDocument {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'broken') {
    const { line, message } = decoded;
    throw new RunError([{ code: 'not-utf8', file, line, message, instead: 'save it as UTF-8' }]);
  }
  const article = parseArticle(decoded.text, format);
  if (article.problems.length > 0)
    throw new RunError(article.problems.map((problem) => Object.assign({ file }, problem)));
  return article;
}
