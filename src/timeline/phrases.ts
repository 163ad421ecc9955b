/** A phrase that depends on a number, with `{count}` in it; forms by CLDR plural category, `other` always there. */
export type CountPhrase = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The phrase for that number: "12 meetings". */
export function sayCount(phrase: CountPhrase, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count);
  return fill(phrase[form] ?? phrase.other, { count: new Intl.NumberFormat(language).format(count) });
}

/** Puts values where the phrase has their names in braces; a name without a value stays as it is. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
