/** Lets the reader hide the marks of dates and venues in the text. */
export function offerMarks(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-marks]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const isOff = document.documentElement.classList.toggle('marks-off');
    button.setAttribute('aria-pressed', String(isOff));
  });
}
