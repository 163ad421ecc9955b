const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
const UNRESERVED = /[^\w.~:/?#@!$&+,;=%-]/gu;
const LOOKS_LIKE_ADDRESS =
  /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/iu;

/**
 * The address that a link of an article may have, in plain ASCII; null where the link must be shown as its text alone: another
 * protocol than http, https and mailto, a relative address, a user name or numeric IPv6 host in it, or a text that is the address of
 * another host.
 */
export function safeAddress(address: string, text: string): string | null {
  const url = URL.parse(address.trim());
  if (!url || !PROTOCOLS.has(url.protocol)) return null;
  if (url.username !== '' || url.password !== '' || url.host.includes('[')) return null;
  if (url.protocol !== 'mailto:' && namesOtherHost(text.trim(), url)) return null;
  const ascii = url.href.replace(UNRESERVED, (character) => encodeByte(character));
  return ascii.replaceAll('__', '%5F%5F');
}

function encodeByte(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

function namesOtherHost(text: string, url: URL): boolean {
  if (!LOOKS_LIKE_ADDRESS.test(text)) return false;
  const named = URL.parse(/^https?:\/\//iu.test(text) ? text : `https://${text}`);
  return named !== null && bareHost(named) !== bareHost(url);
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./u, '');
}
