const SEEN = 'parley:seen';
const FRESH = 'parley:fresh';

/**
 * Those of the meetings `now` there that were not there at the last visit. A visit lasts as long as the tab; the first one finds nothing new.
 * Nothing is kept but the ids, and only in this browser; nothing at all in a frame, where a reader has not come to visit this site.
 */
export function findNews(now: readonly string[]): ReadonlySet<string> {
  try {
    if (window.parent !== window) return new Set();
    const kept = sessionStorage.getItem(FRESH);
    if (kept !== null) return new Set(readIds(kept));
    const fresh = newSince(localStorage.getItem(SEEN), now);
    localStorage.setItem(SEEN, JSON.stringify(now));
    sessionStorage.setItem(FRESH, JSON.stringify(fresh));
    return new Set(fresh);
  } catch {
    // Storage may be full or forbidden; then nothing is known to be new.
    return new Set();
  }
}

/** Those of `now` that the stored list lacks; none where nothing, or nothing that can be read, was stored. */
export function newSince(stored: string | null, now: readonly string[]): string[] {
  if (stored === null) return [];
  const seen = new Set(readIds(stored));
  return seen.size === 0 ? [] : now.filter((id) => !seen.has(id));
}

function readIds(stored: string): string[] {
  try {
    const parsed: unknown = JSON.parse(stored);
    return Array.isArray(parsed) ? parsed.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
