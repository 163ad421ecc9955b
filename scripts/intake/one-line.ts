/** Text on one line, without what is not seen. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** A web address, whole and without a fragment; null where the text is none. */
export function webAddress(text: string, base?: string): string | null {
  const url = URL.parse(text.trim(), base);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '') return null;
  url.hash = '';
  return url.href;
}
