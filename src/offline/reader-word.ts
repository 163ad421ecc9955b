/** Under which the reader's word is kept in the browser's storage. */
export const KEY = 'offline';

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

function readWord(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
