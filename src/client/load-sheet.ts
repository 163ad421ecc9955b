const loading = new Map<string, Promise<void>>();

/** Puts a style sheet into the page, once, and waits until it counts; a failure is not kept. */
export function loadSheet(address: string): Promise<void> {
  const known = loading.get(address);
  if (known !== undefined) return known;
  const sheet = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`the style sheet ${address} did not load`)));
    document.head.append(link);
  });
  loading.set(address, sheet);
  sheet.catch(() => loading.delete(address));
  return sheet;
}
