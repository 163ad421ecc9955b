import type { CheerioAPI } from 'cheerio';

/** Moves the evidence of every meeting to the end of the page as numbered notes, as the site's script does when a page is printed. */
export function gatherNotes($: CheerioAPI): void {
  const section = $('[data-notes]');
  const list = section.find('ol').first();
  if (list.length === 0) return;
  for (const element of $('.round .evidence')) {
    const home = $(element);
    const first = list.children().length + 1;
    for (const node of home.children().slice(1)) list.append($('<li></li>').append($(node)));
    const last = list.children().length;
    home
      .closest('.round')
      .find('.summary')
      .attr('data-note', first === last ? `${first}` : `${first}–${last}`);
    home.remove();
  }
  if (list.children().length > 0) section.removeAttr('hidden');
}
