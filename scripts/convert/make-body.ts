import type { Root } from 'mdast';
import type { Form } from './body/escape-text.ts';
import { markBody } from './mark-body.ts';
import type { Mark } from './mark-body.ts';
import type { ArticleProblem } from './parse-article.ts';
import { verifyBody } from './verify-body.ts';
import { writeBody } from './write-body.ts';

/** A body that was proved to read back as the article, or why there is none. */
export type MadeBody =
  | { readonly kind: 'body'; readonly body: string; readonly form: Form }
  | { readonly kind: 'refused'; readonly problem: ArticleProblem };

const forms: readonly Form[] = ['readable', 'escaped'];

/**
 * Marks, writes and verifies the body of an article: in the readable form, or else fully escaped, or else not at all. A pure function
 * of plain values, so that it can run in a worker that is stopped when time is up.
 */
export function makeBody(document: { readonly root: Root }, marks: readonly Mark[]): MadeBody {
  const root = markBody(document, marks);
  let difference: ReturnType<typeof verifyBody> = null;
  for (const form of forms) {
    const body = writeBody(root, form);
    difference = verifyBody(body, root);
    if (!difference) return { kind: 'body', body, form };
  }
  return { kind: 'refused', problem: notInert(difference!) };
}

function notInert({ meant, seen }: NonNullable<ReturnType<typeof verifyBody>>): ArticleProblem {
  const message = `the body reads back as ${seen} where ${meant} was meant`;
  return { code: 'body-not-inert', message, instead: 'rewrite these words in plainer characters' };
}
