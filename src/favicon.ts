import { readFileSync } from 'node:fs';

/** The icon as an address that holds it, so that no page asks for it; the same as the file under `public`. */
export const favicon = `data:image/svg+xml,${readFileSync('public/favicon.svg', 'utf8')
  .trim()
  .replaceAll('"', "'")
  .replaceAll(/[#<>%]/gu, encodeURIComponent)}`;
