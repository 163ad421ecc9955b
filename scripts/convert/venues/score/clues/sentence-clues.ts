import { actorsOf } from '../actors.ts';
import { AGAINST, ENCOUNTER, type Path } from '../path.ts';
import { namesOfSigns } from '../signs.ts';
import type { View } from '../view.ts';
import { attachmentOf } from './attachment.ts';

/** The ways to encounters, what else the sentence speaks of, and who acts in it. */
export function* sentenceClues(view: View): Generator<string> {
  yield* pathClues(view, 'back', view.back);
  yield* pathClues(view, 'on', view.on);
  for (const sign of namesOfSigns(view.clause)) yield `clause ${sign}`;
  for (const sign of namesOfSigns(view.rest)) yield `rest ${sign}`;
  yield `encounter ${nearness(view)} ${view.clause & AGAINST ? 'beside other' : 'alone'}`;
  yield* actorClues(view);
}

function nearness({ clause, rest }: View): string {
  return clause & ENCOUNTER ? 'in clause' : rest & ENCOUNTER ? 'in rest' : 'nowhere';
}

function* pathClues({ lead, kind }: View, way: string, path: Path | undefined): Generator<string> {
  if (!path) {
    yield `${lead.group} ${way} none`;
    return;
  }
  const isClear = path.barrier ? 'past' : 'clear';
  for (const sign of path.kinds) {
    yield `${way} ${sign}`;
    if (kind === 'country') yield `country ${lead.group} ${way} ${sign}`;
  }
  yield `${lead.group} ${way} past ${path.barrier ?? 'nothing'}`;
  if (kind === 'country') yield `country ${lead.group} ${way} ${isClear}`;
  if (path.pastPlace) yield `${way} past place`;
  if (path.pastComma) yield `${way} past comma`;
}

function* actorClues(view: View): Generator<string> {
  const { scene, lead, kind } = view;
  const actors = actorsOf(scene, view.place);
  yield `actors ${Math.min(actors.named, 3)}`;
  yield `diplomatic ${Math.min(actors.diplomatic, 3)}`;
  yield `people ${Math.min(actors.people, 2)}`;
  yield `private ${Math.min(actors.private, 2)}`;
  for (const what of ['counted', 'facing', 'pair'] as const) if (actors[what]) yield what;
  const domain = domainOf(actors);
  const attachment = attachmentOf(view);
  yield `${domain}`;
  yield `${lead.group} ${domain}`;
  yield `encounter ${nearness(view)} ${domain}`;
  yield attachment;
  yield `${attachment} ${domain}`;
  yield `${attachment} ${kind}`;
}

/** Whose affair the sentence is. */
function domainOf(actors: ReturnType<typeof actorsOf>): string {
  const inOffice = actors.diplomatic + actors.people > 0;
  if (actors.private > 0 && actors.diplomatic === 0) return 'private affair';
  if (actors.named > 1 || actors.counted || actors.facing) return inOffice ? 'sides in office' : 'two sides';
  return inOffice || actors.named > 0 ? 'one side' : 'nobody';
}
