import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** As much of a declaration in PostCSS as is needed here. */
interface Declaration {
  prop: string;
  value: string;
}

const NAME = /--[a-z][\w-]*/gu;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A PostCSS plugin that gives the custom properties of our style sheets names of one or two letters: told in words they are a fiftieth of what
 * a page weighs. The same sources give the same names, in every sheet. What only a script sets keeps its name.
 */
export function shortNames(): {
  postcssPlugin: string;
  Declaration(declaration: Declaration): void;
} {
  const names = readShortNames();
  const shorten = (text: string): string => text.replaceAll(NAME, (name) => names.get(name) ?? name);
  return {
    postcssPlugin: 'parley-short-names',
    Declaration(declaration) {
      const [prop, value] = [shorten(declaration.prop), pack(shorten(declaration.value))];
      // An assignment has the declaration visited anew.
      if (prop !== declaration.prop) declaration.prop = prop;
      if (value !== declaration.value) declaration.value = value;
    },
  };
}

/** The short names in built sheets by those in our style sheets. */
export function readShortNames(): Map<string, string> {
  return nameShortly(readSheets(import.meta.dirname));
}

/** What minifiers leave where a value has names in it. */
function pack(value: string): string {
  return /["']/u.test(value) ? value : value.replaceAll(/\s*(?<sign>[,/])\s*/gu, '$<sign>');
}

/** The names that style sheets declare, with shorter ones; those most used get one letter. */
export function nameShortly(sheets: readonly string[]): Map<string, string> {
  const text = sheets.join('\n');
  const declared = new Set(text.match(/--[a-z][\w-]*(?=\s*:)/gu));
  const uses = Map.groupBy(text.match(NAME) ?? [], (name) => name);
  const count = (name: string): number => uses.get(name)!.length;
  const sorted = [...declared].sort((one, other) => count(other) - count(one) || (one < other ? -1 : 1));
  return new Map(sorted.map((name, place) => [name, `--${shortName(place)}`]));
}

function shortName(place: number): string {
  const first = Math.floor(place / LETTERS.length);
  return (first === 0 ? '' : shortName(first - 1)) + LETTERS[place % LETTERS.length]!;
}

function readSheets(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
