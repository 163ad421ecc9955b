import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { EdtfError, parseEdtf } from '../src/domain/edtf.ts';
import { isError } from '../src/domain/problems.ts';
import { tagText } from './convert/tag-text.ts';
import { displayPath, locateCorpus, resolvePath } from './corpus/locate-corpus.ts';
import { parseBytes } from './corpus/parse-bytes.ts';
import { readNames } from './corpus/read-names.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { describeMentions } from './report/describe-mentions.ts';
import { drawMentions } from './report/draw-mentions.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';
import { RunError } from './report/run-error.ts';
import { tagLines } from './report/tag-lines.ts';

const { values: options, positionals } = readCommandLine({
  usage: `npm run tag -- FILE [--published EDTF] [--json] [--content DIR]
npm run --silent tag -- --jsonl [--content DIR] < LINES > TAGGED

Shows what the converter would tag in a text, and why.
  --published EDTF  when the text came out: 2025-12-17, or an interval 2025-12-17/2025-12-18
  --json            the same as JSON
  --jsonl           read {"id", "text", "published"} lines and write one line of what is found for each
  --content DIR     use the register of that folder, where it has one`,
  options: {
    published: { type: 'string' },
    json: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    content: { type: 'string' },
  },
  words: [0, 1],
});

await runCommand(async () => {
  const corpus = locateCorpus(options.content && resolvePath(options.content));
  const { register, problems } = await guardFiles(corpus.register, () => readNames(corpus));
  if (problems.some(isError)) throw new RunError(problems);
  if (options.jsonl) {
    const faults = await tagLines(process.stdin, process.stdout, register, (line, why) =>
      console.error(`line ${line} ${why}`),
    );
    return faults === 0 ? 0 : 1;
  }
  const published = checkPublished(options.published ?? null);
  const text = await readText(positionals[0]);
  const mentions = tagText(text, published, register);
  console.log(
    options.json
      ? JSON.stringify(describeMentions(mentions), null, 2)
      : drawMentions(text, mentions, register),
  );
  return 0;
});

function checkPublished(published: string | null): string | null {
  try {
    if (published !== null) parseEdtf(published);
    return published;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const { seen, instead } = error;
    const message = `${JSON.stringify(seen)} is no day or interval`;
    throw new RunError([{ code: 'not-edtf', file: '--published', message, instead }]);
  }
}

/** The visible text of an article, or of standard input where no file is named. */
async function readText(word: string | undefined): Promise<string> {
  const path = resolvePath(word ?? '-');
  const file = word === undefined ? 'standard input' : displayPath(path);
  const bytes =
    word === undefined ? await buffer(process.stdin) : await guardFiles(path, () => readFile(path));
  return parseBytes(file, bytes, path.endsWith('.md') ? 'md' : 'txt').text;
}
