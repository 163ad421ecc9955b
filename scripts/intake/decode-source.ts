import sniffEncoding from 'html-encoding-sniffer';
import type { Problem } from '../../src/domain/problems.ts';

/** Text that was decoded, with what is to be said of that; null where it could not be. */
export interface DecodedSource {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Decodes a page of HTML as browsers do: byte-order mark, then `<meta charset>`, see https://encoding.spec.whatwg.org/. Where it names
 * none it is UTF-8, and where it is not that Windows-1252, which is said.
 */
export function decodePage(file: string, bytes: Uint8Array): DecodedSource {
  const [first, second] = ['UTF-8', 'windows-1252'].map((defaultEncoding) =>
    sniffEncoding(bytes, { defaultEncoding }),
  );
  if (first === second) return decodeAs(file, bytes, first!);
  const text = decode(bytes, 'UTF-8');
  if (text !== null) return { text, problems: [] };
  const message = 'names no encoding and is not UTF-8; it was read as Windows-1252';
  const instead = 'check letters with accents, and add <meta charset="…"> where they are wrong';
  const problem: Problem = { code: 'encoding-guessed', file, message, instead };
  return { text: decode(bytes, 'windows-1252'), problems: [problem] };
}

const DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<label>[A-Za-z][\w.:-]*)["']/u;

/** Decodes XML: byte-order mark, else the encoding its declaration names, else UTF-8; see https://www.w3.org/TR/xml/#charencoding. */
export function decodeXml(file: string, bytes: Uint8Array): DecodedSource {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const marked = /^(?:ÿþ|<\0)/u.test(head) ? 'utf-16le' : /^(?:þÿ|\0<)/u.test(head) ? 'utf-16be' : null;
  const declared = DECLARATION.exec(head.replace(/^ï»¿/u, ''))?.groups?.['label'];
  return decodeAs(file, bytes, marked ?? (head.startsWith('ï»¿') ? 'utf-8' : (declared ?? 'utf-8')));
}

function decodeAs(file: string, bytes: Uint8Array, label: string): DecodedSource {
  const text = decode(bytes, label);
  if (text !== null) return { text, problems: [] };
  const message = isKnown(label)
    ? `says that it is ${label}, and its bytes are not`
    : `names the encoding ${JSON.stringify(label)}, which nobody knows`;
  const instead = 'save it as UTF-8, and let it say so';
  return { text: null, problems: [{ code: 'bad-encoding', file, message, instead }] };
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}
