const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it has to stand in HTML or XML. Characters that XML forbids are left out. */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** The text without the characters that XML 1.0 forbids; see https://www.w3.org/TR/xml/#charsets. */
export function withoutControls(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
