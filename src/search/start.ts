/** Wakes the search when it is called for, and marks what was searched for on a page that was opened from it. */
export function startSearch(): void {
  const place = document.querySelector<HTMLElement>('[data-search-page]');
  const open = (event: Event): void => {
    event.preventDefault();
    if (place !== null) document.dispatchEvent(new Event('parley:search'));
    else void import('./dialog.ts').then(({ openSearch }) => openSearch()).catch(goToPage);
  };
  document.addEventListener('click', (event) => {
    const { target } = event;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (isPlain && target instanceof Element && target.closest('[data-search-open]')) open(event);
  });
  document.addEventListener('keydown', (event) => {
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (isSlash || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) open(event);
  });
  if (place !== null) void import('./page.ts').then(({ runSearchPage }) => runSearchPage(place));
  if (location.search.includes('highlight='))
    void import('./highlight.ts').then(({ markWords }) => markWords());
}

/** Where the dialog cannot be had, the search page says why. */
function goToPage(error: unknown): void {
  console.warn(error);
  const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (link !== null) location.assign(link.href);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
