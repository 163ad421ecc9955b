/** Address of a round's page. `root` is where the site stands, as far as that is known: `https://example.org/parley/` or `/parley/`. */
export function roundAddress(
  root: string,
  { id, reports }: { readonly id: string; readonly reports: readonly unknown[] },
): string {
  return `${root}${reports.length > 1 ? 'rounds' : 'meetings'}/${encodeURIComponent(id)}/`;
}

/** Address of an entry's page. */
export function entryAddress(root: string, id: string): string {
  return `${root}entries/${encodeURIComponent(id)}/`;
}

/** Whether it is known under which host the site stands. */
export function isAbsolute(root: string): boolean {
  return /^https?:\/\//u.test(root);
}
