const MEETING =
  /\b(?:talks?|negotiat\w+|summits?|meet|meets|met|meetings?|conferences?|consultations?|sign(?:ed|ing)?|treaty|accords?)\b/iu;
const PLACE = /\b(?:in|at) ((?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/gu;

/** What a plain rule finds: "in" or "at" and a capitalised phrase, in a sentence about a meeting. */
export function findVenuesPlainly(text: string): { start: number; end: number }[] {
  if (!MEETING.test(text)) return [];
  return [...text.matchAll(PLACE)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end };
  });
}
