import { site } from '../../corpus/chronicle.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { OfflineTexts } from '../../offline/states.ts';

/** What pages say of being kept on the reader's device. */
export function GET(): Response {
  const { language, offline } = wordsFor(site.language);
  const texts: OfflineTexts = { language, states: offline.states };
  return Response.json(texts);
}
