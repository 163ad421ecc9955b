/** Offers the list as files once the reader opens the panel; what writes them is fetched then. */
export function startTakeAway(): void {
  const panel = document.querySelector<HTMLDetailsElement>('[data-take]');
  const open = async (): Promise<void> => (await import('./panel.ts')).runTakeAway(panel!);
  panel?.addEventListener('toggle', open, { once: true });
}
