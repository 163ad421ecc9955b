/** Opens everything that is closed while the page is printed, and gives the addresses of this site in full. */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.round-title a'))
      link.dataset['address'] = link.href;
    document.querySelector<HTMLElement>('.foot')?.setAttribute('data-address', location.href);
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], .no-print)')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
