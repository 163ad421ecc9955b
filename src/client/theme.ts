/** Shows the choice of theme and keeps what the reader chooses. */
export function offerTheme(): void {
  const choice = document.querySelector<HTMLElement>('[data-theme-choice]');
  if (!choice) return;
  choice.hidden = false;
  const root = document.documentElement;
  for (const input of choice.querySelectorAll('input'))
    input.checked ||= input.value === root.dataset['theme'];
  choice.addEventListener('change', (event) => applyTheme((event.target as HTMLInputElement).value));
}

function applyTheme(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden: the choice then holds for this page.
  }
}
