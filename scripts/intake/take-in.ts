import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isError, type Problem } from '../../src/domain/problems.ts';
import { guessNotes, type NotesGuess } from '../convert/guess-notes.ts';
import { parseArticle, type ArticleDocument } from '../convert/parse-article.ts';
import { writeNotes } from '../convert/write-notes.ts';
import { listIds } from '../corpus/list-articles.ts';
import { displayPath } from '../corpus/locate-corpus.ts';
import { isFileError, describeFileError } from '../report/describe-file-error.ts';
import type { Draft, Reading } from './draft.ts';
import { readKnownArticles, type KnownArticles } from './known-articles.ts';
import { readSource } from './read-source.ts';
import { writeNewFile } from './write-new-file.ts';

/** An article of a source that was taken in. */
export interface Taken {
  readonly from: string;
  readonly id: string;
  /** Path of its file. */
  readonly file: string;
  readonly notes: NotesGuess;
  readonly article: ArticleDocument;
}

/** What became of all of them. */
export interface Intake {
  readonly taken: readonly Taken[];
  readonly problems: readonly Problem[];
}

/** Chooses the id of an article among those that are taken; throws where there is none for it. */
export type ChooseId = (name: string, ids: ReadonlySet<string>) => string;

/**
 * Reads every file and writes the articles in them, with their notes, to a folder; those that are there already are passed over. Nothing
 * is written before everything is read, and ids are chosen as `howToChoose` says for so many articles. The caller holds the folder's lock.
 */
export async function takeIn(
  files: readonly string[],
  folder: string,
  howToChoose: (articles: number) => ChooseId,
  onProgress: (done: number) => void,
): Promise<Intake> {
  const readings: Reading[] = [];
  for (const path of files) {
    onProgress(readings.length);
    readings.push(await read(path));
  }
  const chooseId = howToChoose(readings.flatMap(({ drafts }) => drafts).length);
  const shelf: Shelf = {
    folder,
    chooseId,
    known: await readKnownArticles(folder),
    ids: await listIds(folder),
  };
  const intakes: Intake[] = [];
  for (const reading of readings) intakes.push(await putAway(reading, shelf));
  return {
    taken: intakes.flatMap(({ taken }) => taken),
    problems: intakes.flatMap(({ problems }) => problems),
  };
}

/** Where articles are put, and what is there. */
interface Shelf {
  readonly folder: string;
  readonly chooseId: ChooseId;
  readonly known: KnownArticles;
  readonly ids: Set<string>;
}

/** What was left out of a file is only said where something of it was taken in. */
async function putAway({ drafts, problems }: Reading, shelf: Shelf): Promise<Intake> {
  const taken: Taken[] = [];
  const refused: Problem[] = [];
  for (const draft of drafts) {
    const sound = examine(draft, shelf.known);
    if ('problems' in sound) refused.push(...sound.problems);
    else taken.push(await write(draft, sound, shelf));
  }
  const isPassedOver = drafts.length > 0 && taken.length === 0;
  return { taken, problems: [...(isPassedOver ? problems.filter(isError) : problems), ...refused] };
}

async function read(path: string): Promise<Reading> {
  try {
    return readSource(displayPath(path), await readFile(path));
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { drafts: [], problems: [describeFileError(error, path)] };
  }
}

interface Sound {
  readonly article: ArticleDocument;
  readonly notes: NotesGuess;
}

function examine(draft: Draft, known: KnownArticles): Sound | { problems: Problem[] } {
  const article = parseArticle(draft.text, draft.format);
  if (article.problems.length > 0)
    return { problems: article.problems.map((problem) => ({ file: draft.from, ...problem })) };
  const guess = guessNotes(article);
  const notes: NotesGuess = {
    ...draft.notes,
    title: titleFor(draft.notes.title, article.title, guess.title),
    published: draft.notes.published ?? guess.published,
    source: draft.notes.source ?? guess.source,
    url: draft.notes.url ?? guess.url,
  };
  const same = known.findSame(notes.url?.value ?? null, draft.text);
  return same === null ? { article, notes } : { problems: [describeSame(draft.from, same)] };
}

/** What the source says, where the article itself does not say the same; else the article's own, which needs no note. */
function titleFor(
  said: NotesGuess['title'],
  own: string | null,
  guessed: NotesGuess['title'],
): NotesGuess['title'] {
  if (said === null) return guessed;
  return said.value === own ? null : said;
}

function describeSame(file: string, same: string): Problem {
  return {
    code: 'same-article',
    file,
    message: `${same}, and was not taken in again`,
    instead: 'nothing, or change the other one',
  };
}

async function write(draft: Draft, { article, notes }: Sound, shelf: Shelf): Promise<Taken> {
  const { folder, ids, known, chooseId } = shelf;
  const id = chooseId(draft.name, ids);
  const file = join(folder, `${id}.${draft.format}`);
  await writeNewFile(join(folder, `${id}.yaml`), writeNotes(notes));
  await writeNewFile(file, draft.content);
  ids.add(id.toLowerCase());
  known.add(displayPath(file), notes.url?.value ?? null, draft.text);
  return { from: draft.from, id, file: displayPath(file), notes, article };
}
