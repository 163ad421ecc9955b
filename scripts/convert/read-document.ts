import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { Problem, ProblemCode } from '../../src/domain/problems.ts';
import { didYouMean } from '../../src/domain/did-you-mean.ts';

/** A place in a document: keys and indexes from the top. */
export type DocumentPath = readonly (string | number)[];

/** Codes of what can be wrong with a document. */
export interface DocumentCodes {
  /** Not well-formed YAML. */
  readonly syntax: ProblemCode;
  /** A field missing or with a value it cannot have. */
  readonly field: ProblemCode;
  /** A key that the schema does not have. */
  readonly key: ProblemCode;
}

/** A YAML document that was read, checked or not. */
export interface ReadDocument<T> {
  /** What it says, or null where `problems` says why not. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Line of the value at a path, from 1, or of the nearest thing around it that is there. */
  lineOf(path: DocumentPath): number;
}

/** Reads one YAML document and checks it by `schema`; every fault is reported with its line. Never throws. */
export function readDocument<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  codes: DocumentCodes,
): ReadDocument<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: DocumentPath): number => findLine(document, lines, path);
  const broken = [...document.errors, ...document.warnings].map((error) =>
    describeFault(error, file, lines, codes),
  );
  if (broken.length > 0) return { value: null, problems: broken, lineOf };
  const content = readContent(document);
  if (content === undefined) return { value: null, problems: [notAMap(file, codes)], lineOf };
  const checked = schema.safeParse(content);
  if (checked.success) return { value: checked.data, problems: [], lineOf };
  const problems = checked.error.issues
    .flatMap((issue) => describeIssue(issue, content, schema, codes))
    .map(({ path, code, message, instead }) => ({ code, file, line: lineOf(path), message, instead }));
  return { value: null, problems: problems.sort((a, b) => a.line - b.line), lineOf };
}

function describeFault(error: YAMLError, file: string, lines: LineCounter, codes: DocumentCodes): Problem {
  const { line } = lines.linePos(error.pos[0]);
  const message = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? error.code;
  const instead = 'mend the YAML; a value with a colon or a quotation mark in it goes in double quotes';
  return { code: codes.syntax, file, line, message, instead };
}

/** The document as plain values; undefined where it is no mapping, or its aliases would blow up. */
function readContent(document: Document.Parsed): unknown {
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    return undefined;
  }
}

function notAMap(file: string, codes: DocumentCodes): Problem {
  const message = 'the file does not consist of keys with values';
  return { code: codes.syntax, file, line: 1, message, instead: 'write lines such as title: "…"' };
}

type Described = Pick<Problem, 'code' | 'message' | 'instead'> & { path: DocumentPath };

function describeIssue(
  issue: z.core.$ZodIssue,
  content: unknown,
  schema: z.ZodType,
  codes: DocumentCodes,
): Described[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => describeKey(key, [...path, key], keysAt(schema, path), codes));
  const name = path.join('.');
  const seen = valueAt(content, path);
  if (seen === undefined)
    return [{ code: codes.field, path, message: `${name} is missing`, instead: adviceFor(issue) }];
  const code = issue.code === 'custom' ? codeOfDate(issue.params?.['edtf']) : null;
  const message = `${name} is ${JSON.stringify(seen)}`;
  return [{ code: code ?? codes.field, path, message, instead: adviceFor(issue) }];
}

function describeKey(
  key: string,
  path: DocumentPath,
  known: readonly string[],
  codes: DocumentCodes,
): Described {
  const instead = didYouMean(key, known, `the keys here are ${known.join(', ')}`);
  return { code: codes.key, path, message: `the key ${JSON.stringify(key)} is not known here`, instead };
}

/** Which way a date is wrong, by what the parser of dates says of it; null for other values. */
function codeOfDate(said: unknown): ProblemCode | null {
  if (typeof said !== 'string') return null;
  if (said.includes('not in the calendar')) return 'impossible-date';
  return said.includes('ends before it starts') ? 'reversed-interval' : 'not-edtf';
}

function adviceFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'write a text in double quotes';
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return 'write its keys with values under it';
  if (issue.code === 'invalid_type')
    return `write ${issue.expected === 'array' ? 'a list' : `a value of the kind ${issue.expected}`}`;
  if (issue.code === 'invalid_value') return `write ${issue.values.map(String).join(', or ')}`;
  if (issue.code === 'too_small') return 'write at least one character';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'write an address, https://…';
  return issue.message;
}

function valueAt(content: unknown, path: DocumentPath): unknown {
  let value = content;
  for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  return value;
}

/** Keys that the schema has at a path. */
function keysAt(schema: z.ZodType, path: DocumentPath): string[] {
  let inner = unwrap(schema);
  for (const key of path) {
    const def = inner.def as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
    const next = typeof key === 'number' ? def.element : def.shape?.[key];
    if (next === undefined) return [];
    inner = unwrap(next);
  }
  return Object.keys((inner.def as { shape?: object }).shape ?? {});
}

/** The schema inside `optional()`, `default()` and the like. */
function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner === undefined ? schema : unwrap(inner);
}

function findLine(document: Document.Parsed, lines: LineCounter, path: DocumentPath): number {
  for (let length = path.length; length > 0; length--) {
    const at = keyAt(document, path.slice(0, length - 1), path[length - 1]) ?? nodeAt(document, path, length);
    if (at !== undefined) return lines.linePos(at).line;
  }
  return 1;
}

function keyAt(document: Document.Parsed, path: DocumentPath, key: unknown): number | undefined {
  const holder = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(holder)) return undefined;
  const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === key);
  return (pair?.key as ParsedNode | undefined)?.range?.[0];
}

function nodeAt(document: Document.Parsed, path: DocumentPath, length: number): number | undefined {
  const node = document.getIn(path.slice(0, length), true);
  return isNode(node) ? node.range?.[0] : undefined;
}
