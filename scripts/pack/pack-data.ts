import { strFromU8, gunzipSync } from 'fflate';
import { ROOT_SIGN, type PackedFile } from '../../src/domain/packed-file.ts';
import { encodePath, fileOf, suffixOf, type Carried } from './packed-address.ts';

/** What Pagefind writes ahead of all that it compresses. */
const SIGNATURE = 'pagefind_dcd';

/** What pages load while they are read, apart from what one can download. */
const LOADED = [
  /^data\/(?:chronicle|filters|search|timeline)\.json$/u,
  /^pagefind\/(?:pagefind-entry\.json|.*\.pf_\w+|wasm\..*\.pagefind)$/u,
];

/** The files of a built site that its scripts load, out of all of them; of Pagefind's programs only those for the languages of the index. */
export function listLoaded(files: readonly string[], languages: readonly string[]): string[] {
  const isNeeded = (file: string): boolean => {
    const program = /^pagefind\/wasm\.(?<language>.+)\.pagefind$/u.exec(file)?.groups?.['language'];
    return program === undefined || languages.includes(program);
  };
  return files.filter((file) => LOADED.some((pattern) => pattern.test(file)) && isNeeded(file));
}

/** Languages of the programs that an index of Pagefind is read with. */
export function readLanguages(entry: string): string[] {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> };
  return Object.values(languages).map(({ wasm }) => wasm ?? 'unknown');
}

/** A file that scripts load, as a classic script that hands it over: browsers let a page from a file load nothing else. */
export function packData(bytes: Uint8Array, file: string, carried: Carried): string {
  return `parleyFiles[${JSON.stringify(file)}] = ${JSON.stringify(holdFile(bytes, file, carried))};\n`;
}

function holdFile(bytes: Uint8Array, file: string, carried: Carried): PackedFile {
  if (file.endsWith('.pf_fragment')) return holdFragment(bytes);
  if (/^data\/(?:filters|search|timeline)\.json$/u.test(file))
    return holdAddresses(strFromU8(bytes), carried);
  if (file.endsWith('.json')) return { text: strFromU8(bytes) };
  return { base64: Buffer.from(bytes).toString('base64') };
}

/** Data of the site's own, in which addresses are texts by themselves. */
function holdAddresses(json: string, carried: Carried): PackedFile {
  const data: unknown = JSON.parse(json, (_, value: unknown) => {
    const path = typeof value === 'string' ? fileOf(value, carried) : null;
    return path !== null && carried.files.has(path)
      ? ROOT_SIGN + encodePath(path) + suffixOf(value as string)
      : value;
  });
  return { text: JSON.stringify(data) };
}

/** What Pagefind shows of one page; its address is relative to the site's root. */
function holdFragment(bytes: Uint8Array): PackedFile {
  const fragment = JSON.parse(strFromU8(gunzipSync(bytes)).slice(SIGNATURE.length)) as { url: string };
  const url = fragment.url.replace(/(?<=^|\/)$/u, 'index.html');
  return { text: SIGNATURE + JSON.stringify({ ...fragment, url }) };
}
