/** Text of UTF-8 bytes without a byte-order mark, or where the bytes are none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'broken'; readonly line: number; readonly message: string };

/** Decodes UTF-8, strictly. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return findBrokenByte(bytes);
  }
}

function findBrokenByte(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { kind: 'broken', line: 1, message: 'is UTF-16, not UTF-8' };
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, from);
    const to = newline === -1 ? bytes.length : newline;
    const byte = findInLine(bytes.subarray(from, to));
    if (byte !== null) return { kind: 'broken', line, message: `has the byte ${byte}, which is not UTF-8` };
    from = to + 1;
  }
  return { kind: 'broken', line: 1, message: 'is not UTF-8' };
}

/** The first byte of a line that breaks UTF-8, as `0x93`; null where none does. */
function findInLine(bytes: Uint8Array): string | null {
  const whole = new TextDecoder('utf-8', { fatal: true });
  try {
    whole.decode(bytes);
    return null;
  } catch {
    const sound = new TextDecoder('utf-8').decode(bytes).indexOf('\uFFFD');
    const at = new TextEncoder().encode(new TextDecoder('utf-8').decode(bytes).slice(0, sound)).length;
    return `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`;
  }
}
