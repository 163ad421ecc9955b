import { posix } from 'node:path';

/** What is carried away of a built site. */
export interface Carried {
  /** The path that the site was built to stand under, with a slash at both ends. */
  readonly base: string;
  /** Paths of the files that are carried away. */
  readonly files: ReadonlySet<string>;
  /** The address that the site is published at, where that is known. */
  readonly published: string | undefined;
}

/** The file of a site that an address names; null for an address outside the site. */
export function fileOf(address: string, { base }: Pick<Carried, 'base'>): string | null {
  if (!address.startsWith(base) || address.startsWith('//')) return null;
  const path = decodeURIComponent(address.slice(base.length).replace(/[?#].*$/su, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * An address as the file `from` names it: by a relative path, with `index.html` written out since no server is there to add it.
 * What is not carried is named where it is published, or not at all: then null is returned.
 */
export function packAddress(address: string, from: string, carried: Carried): string | null {
  const file = fileOf(address, carried);
  if (file === null) return address;
  if (carried.files.has(file))
    return encodePath(posix.relative(posix.dirname(from), file)) + suffixOf(address);
  return carried.published === undefined ? null : carried.published + address.slice(carried.base.length);
}

/** The path of a file as a part of an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Query and fragment of an address. */
export function suffixOf(address: string): string {
  return /[?#].*$/su.exec(address)?.[0] ?? '';
}
