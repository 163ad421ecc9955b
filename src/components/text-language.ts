import { site } from '../corpus/chronicle.ts';
import { directionOf } from '../i18n/words.ts';

/** The attribute `lang` of words in a language; none is needed where the page is in it. */
export function langOf(language: string): string | undefined {
  return language === site.language ? undefined : language;
}

/** The attribute `dir` of words in a language; none is needed where the page runs as they do. */
export function dirOf(language: string): 'ltr' | 'rtl' | undefined {
  const direction = directionOf(language);
  return direction === directionOf(site.language) ? undefined : direction;
}
