import { en, type Words } from './en.ts';

const languages: readonly Words[] = [en];

/** The words for a BCP 47 tag: those of its language, else English. */
export function wordsFor(language: string): Words {
  const wanted = new Intl.Locale(language).language;
  return languages.find((words) => words.language === wanted) ?? en;
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
