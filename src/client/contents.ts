/** Marks the line of the table of contents whose section the reader is in. */
export function followContents(): void {
  const lines = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  if (lines.length === 0) return;
  const lineOf = new Map(lines.map((line) => [decodeURIComponent(line.hash.slice(1)), line]));
  const observer = new IntersectionObserver(
    (seen) => {
      const entered = seen.find(({ isIntersecting }) => isIntersecting);
      if (!entered) return;
      for (const line of lines) line.removeAttribute('aria-current');
      lineOf.get(entered.target.id)?.setAttribute('aria-current', 'location');
    },
    { rootMargin: '0px 0px -70% 0px' },
  );
  for (const id of lineOf.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
}
