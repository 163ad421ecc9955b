import { en, type Words } from './en.ts';

const languages: readonly Words[] = [en];

/** The words for a BCP 47 tag: those of its language, else English. */
export const wordsFor = once((language: string): Words => {
  const wanted = new Intl.Locale(language).language;
  return languages.find((words) => words.language === wanted) ?? en;
});

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction a language is written in. */
export const directionOf = once((language: string): 'ltr' | 'rtl' => {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
});

/** The same answer for the same language: every part of every page asks. */
function once<T>(find: (language: string) => T): (language: string) => T {
  const found = new Map<string, T>();
  return (language) => {
    const known = found.get(language);
    if (known !== undefined) return known;
    const fresh = find(language);
    found.set(language, fresh);
    return fresh;
  };
}
