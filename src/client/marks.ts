/** Lets the reader hide the marks of dates or of venues in the text, and keeps the choice; `theme.js` brings it back. */
export function offerMarks(): void {
  const root = document.documentElement;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-marks] input')];
  const hidden = root.dataset['unmarked'] ?? '';
  for (const box of boxes) {
    box.hidden = false;
    box.checked = !hidden.includes(box.value);
    box.addEventListener('change', () => {
      root.dataset['unmarked'] = boxes.flatMap(({ checked, value }) => (checked ? [] : value)).join(' ');
      try {
        localStorage.setItem('unmarked', root.dataset['unmarked']);
      } catch {
        // Storage may be forbidden: the choice then holds for this page.
      }
    });
  }
}
