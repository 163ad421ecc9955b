import type { Report } from '../domain/chronicle.ts';
import type { DateTag } from '../domain/date-tag.ts';
import type { Evidence } from '../domain/evidence.ts';

/** Date tags that come to the same days in the same way, and so share one dossier. */
export interface Dossier {
  readonly first: DateTag;
  readonly tags: readonly DateTag[];
}

/** Tags by what they come to, in order of first mention. */
export function groupDossiers(tags: readonly DateTag[]): Dossier[] {
  const groups = Map.groupBy(tags, ({ edtf, basis, anchor, readings, because }) =>
    JSON.stringify([edtf, basis, anchor, readings, because]),
  );
  return [...groups.values()].flatMap((group) => (group[0] ? [{ first: group[0], tags: group }] : []));
}

/** Each sentence once; where a date of the list stands in it, that date is what it quotes. */
export function quoteSentences(evidence: readonly Evidence[], tags: readonly DateTag[]): Evidence[] {
  const sentences = new Map(evidence.map((quoted) => [sentenceOf(quoted), quoted]));
  const dated = new Map(tags.toReversed().map((tag) => [sentenceOf(tag.evidence), tag.evidence]));
  for (const [sentence, quoted] of dated) sentences.set(sentence, quoted);
  return [...sentences.values()];
}

/** The sentence that tells most of a meeting: the first that says when, else that says where, else the first. */
export function leadSentence({ entry, meeting }: Report): string {
  const sentences = meeting.evidence.map(sentenceOf);
  const dated = entry.dates.filter(({ mark }) => meeting.when.marks.includes(mark));
  const placed = entry.venues
    .filter(({ venue }) => venue === meeting.venue)
    .flatMap(({ mentions }) => mentions);
  const telling = [...dated, ...placed].map(({ evidence }) => sentenceOf(evidence));
  return telling.find((sentence) => sentences.includes(sentence)) ?? sentences[0] ?? meeting.summary;
}

/** The whole sentence of a quotation. */
export function sentenceOf({ before, quote, after }: Evidence): string {
  return before + quote + after;
}
