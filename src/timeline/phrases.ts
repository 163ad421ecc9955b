/** A phrase that depends on a number, with `{count}` in it; forms by CLDR plural category, `other` always there. */
export type CountPhrase = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The phrase for that number: "12 meetings". */
export function sayCount(phrase: CountPhrase, count: number, language: string): string {
  const { plural, number } = formatsOf(language);
  return fill(phrase[plural.select(count)] ?? phrase.other, { count: number.format(count) });
}

/** Making a format takes longer than using it a hundred times. */
const formats = new Map<string, { plural: Intl.PluralRules; number: Intl.NumberFormat }>();

function formatsOf(language: string): { plural: Intl.PluralRules; number: Intl.NumberFormat } {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
  formats.set(language, made);
  return made;
}

/** Puts values where the phrase has their names in braces; a name without a value stays as it is. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
