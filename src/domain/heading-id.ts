import Slugger, { slug } from 'github-slugger';

/** What the id of every heading of an article opens with, so that no heading can take the id of anything else on its page. */
export const HEADING_PREFIX = 'section-';

/**
 * Gives headings their ids, one after the other in order of the document: the prefix and the heading's text as GitHub would write
 * it in an address, with a number where that is taken; `untitled` where nothing is left of the text.
 */
export class HeadingIds {
  readonly #slugger = new Slugger();

  /** The id of the next heading. */
  next(text: string): string {
    const words = text.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s+/gu, ' ');
    return HEADING_PREFIX + this.#slugger.slug(slug(words.trim()) || 'untitled');
  }
}
