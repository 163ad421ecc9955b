/** One thing that a page describes for programs. */
export type Described = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review|Statement)$/u;
/** Levels of nesting that are looked through; nobody writes more. */
const DEEPEST = 6;

/** The articles that the JSON-LD of a page describes, in order; text that is no JSON is passed over. */
export function articlesOf(texts: readonly string[]): Described[] {
  return texts
    .flatMap((text) => thingsIn(parse(text), 0))
    .filter((thing) => listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(
      text.replaceAll(
        /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/gu,
        '',
      ),
    );
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Described[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  const thing = value as Described;
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    thingsIn(thing[key], depth + 1),
  );
  return [thing, ...inner];
}

/** What is named, as text: a text, the name of a thing, or all of a list. */
export function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    const name = typeof item === 'object' && item !== null ? (item as Described)['name'] : undefined;
    return listOf(name).filter((text) => typeof text === 'string');
  });
}

/** An address, given as text or as a thing's id. */
export function addressesOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    const thing = typeof item === 'object' && item !== null ? (item as Described) : {};
    return [thing['@id'], thing['url']].filter((text) => typeof text === 'string');
  });
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
