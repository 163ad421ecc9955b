import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../../src/domain/problems.ts';

/** One file of the register, as text. */
export interface RegisterSource {
  /** Path for messages, relative to the folder the run was started on. */
  readonly file: string;
  readonly text: string;
}

/** One valid item of a list, and the line it begins on. */
export interface ListItem<T> {
  readonly value: T;
  readonly line: number;
}

/** The valid items of a file in order, the problems of the others, and the line of any value by its path. */
export interface List<T> {
  readonly items: readonly ListItem<T>[];
  readonly problems: readonly Problem[];
}

/** Reads a YAML list whose items follow `schema`; an item that does not is left out and reported with its line. */
export function readList<T>(source: RegisterSource, schema: z.ZodType<T>): List<T> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines });
  if (document.errors.length > 0) return { items: [], problems: syntaxProblems(source, document) };
  if (document.contents === null) return { items: [], problems: [] };
  if (!isSeq(document.contents)) return { items: [], problems: [notAList(source)] };
  const items: ListItem<T>[] = [];
  const problems: Problem[] = [];
  document.contents.items.forEach((node, index) => {
    const checked = schema.safeParse((node as Node).toJS(document));
    if (checked.success) items.push({ value: checked.data, line: lineAt(document, lines, [index]) });
    else
      for (const issue of checked.error.issues)
        problems.push(...fieldProblems(source, document, lines, index, issue));
  });
  return { items, problems };
}

function syntaxProblems(source: RegisterSource, document: Document.Parsed): Problem[] {
  return document.errors.map((error) => ({
    code: 'register-syntax',
    file: source.file,
    ...(error.linePos && { line: error.linePos[0].line }),
    message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? error.code,
    instead: 'write a YAML list in which every item begins with "- id: "',
  }));
}

function notAList(source: RegisterSource): Problem {
  return {
    code: 'register-syntax',
    file: source.file,
    line: 1,
    message: 'the file is not a list',
    instead: 'write a YAML list in which every item begins with "- id: "',
  };
}

function* fieldProblems(
  source: RegisterSource,
  document: Document.Parsed,
  lines: LineCounter,
  index: number,
  issue: z.core.$ZodIssue,
): Generator<Problem> {
  const path = [index, ...issue.path.filter((key) => typeof key !== 'symbol')];
  const place = { code: 'register-field', file: source.file } as const;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const message = `the key ${JSON.stringify(key)} is not known here`;
      yield {
        ...place,
        line: lineAt(document, lines, [...path, key]),
        message,
        instead: 'remove it or mend its spelling',
      };
    }
    return;
  }
  const field = issue.path.join('.') || 'item';
  const seen = document.getIn(path);
  const message = seen === undefined ? `${field} is missing` : `${field} is ${shown(seen)}`;
  yield { ...place, line: lineAt(document, lines, path), message, instead: adviceFor(issue) };
}

function shown(value: unknown): string {
  return JSON.stringify(isMap(value) || isSeq(value) || isScalar(value) ? value.toJSON() : value);
}

/** What to write, by the name of the field; zod's own words where there is no better. */
const ADVICE: Readonly<Record<string, string>> = {
  id: 'write lower-case letters, digits and single hyphens, such as saudi-arabia',
  name: 'write the name readers should see',
  aliases: 'write a list of names, such as [Riyad]',
  parent: 'write the id of the place that contains it',
  of: 'write the id of the party it speaks for',
  country: 'write the two capital letters of ISO 3166-1, such as SA',
  coordinates: 'write [latitude, longitude] in degrees, such as [24.71, 46.68]',
  kind: 'write state, organisation or person',
};

function adviceFor(issue: z.core.$ZodIssue): string {
  const field = issue.path[0];
  if (field === undefined) return 'write an item with id: and name:';
  return ADVICE[String(field)] ?? issue.message;
}

/** Line of the value at `path`, or of the nearest thing around it that is there. */
function lineAt(document: Document.Parsed, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const holder = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
