/** Runs once the page is there and the browser has nothing else to do. */
export function whenIdle(run: () => void): void {
  const start = (): void => void (globalThis.requestIdleCallback ?? ((later) => setTimeout(later, 500)))(run);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
