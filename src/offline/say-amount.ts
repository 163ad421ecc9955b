const HALF = /\{(.*)(\p{Nd})(.)\p{Nd}(.*)\}/u;

/** Half a megabyte as a language writes it, for a page that will say other amounts. */
export function writeHalf(language: string): string {
  return `{${new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte' }).format(0.5)}}`;
}

/** A text with an amount in the place of {@link writeHalf}. It holds up nothing: the browser's own formatter takes 20 ms when first used. */
export function sayAmount(text: string, bytes: number): string {
  return text.replace(HALF, (_, before: string, zero: string, point: string, after: string) => {
    const number = String(Math.round(bytes / 1e5) / 10);
    const write = (sign: string): string =>
      sign === '.' ? point : String.fromCodePoint(zero.codePointAt(0)! + Number(sign));
    return before + number.replaceAll(/./gu, write) + after;
  });
}
