/** Offers the view as a snippet for another page once the reader opens the panel. */
export function startEmbedding(): void {
  const panel = document.querySelector<HTMLDetailsElement>('[data-embed]');
  const open = async (): Promise<void> => (await import('./panel.ts')).runPanel(panel!);
  panel?.addEventListener('toggle', open, { once: true });
}
