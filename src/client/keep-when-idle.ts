/** Has the site kept for reading offline once the page is there and the browser has nothing else to do. */
export function keepWhenIdle(): void {
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(keep);
    else setTimeout(keep, 500);
  });
}

function keep(): void {
  void import('../offline/start.ts').then(({ startOffline }) => startOffline()).catch(console.warn);
}
