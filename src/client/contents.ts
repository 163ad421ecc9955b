/** How far down the window a heading is where its section counts as begun, as a share of the window. */
const LINE = 0.3;

/** Marks the line of the table of contents whose section the reader is in, also on the way back up. */
export function followContents(contents: HTMLElement): void {
  const lines = [...contents.querySelectorAll('a')];
  const headings = lines.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const follow = (): void => {
    const begun = headings.findLastIndex(
      (heading) => heading !== null && heading.getBoundingClientRect().top < innerHeight * LINE,
    );
    for (const [index, line] of lines.entries()) {
      if (index !== begun) line.removeAttribute('aria-current');
      else line.setAttribute('aria-current', 'location');
    }
    // A list that is longer than the window scrolls along; one that is not has nothing to scroll.
    contents.scrollTop = (lines[begun]?.offsetTop ?? 0) - contents.clientHeight / 2;
  };
  const observer = new IntersectionObserver(follow, { rootMargin: `0px 0px ${(LINE - 1) * 100}% 0px` });
  for (const heading of headings) if (heading !== null) observer.observe(heading);
}
