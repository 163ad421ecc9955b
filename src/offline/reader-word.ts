const KEY = 'offline';

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether keeping the site waits for the reader: it was removed, or data is to be saved or comes slowly. */
export function waitsForWord(): boolean {
  const word = readWord();
  if (word !== null) return word === 'no';
  const { connection } = navigator as { connection?: Connection };
  return (
    connection?.saveData === true ||
    /[23]g$/u.test(connection?.effectiveType ?? '') ||
    matchMedia('(prefers-reduced-data: reduce)').matches
  );
}

/** Remembers what the reader said. */
export function rememberWord(word: 'yes' | 'no'): void {
  try {
    localStorage.setItem(KEY, word);
  } catch {
    // Storage may be forbidden: the word then holds for this page.
  }
}

function readWord(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
