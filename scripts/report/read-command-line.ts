import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../../src/domain/did-you-mean.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command takes. */
export interface CommandLine<O extends Options> {
  /** Shown by `--help` and after a mistake; the first line is the form of the command. */
  readonly usage: string;
  readonly options: O;
  /** Fewest and most words that are no options. */
  readonly words?: readonly [number, number];
}

/** Reads the command line; prints the usage and ends the process for `--help` (status 0) and for a mistake (status 2). */
export function readCommandLine<const O extends Options>({ usage, options, words = [0, 0] }: CommandLine<O>) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) endWith(0, usage);
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    const count = parsed.positionals.length;
    if (count < words[0]) endWith(2, `Something is missing.\n\n${usage}`);
    if (count > words[1]) endWith(2, `"${parsed.positionals[words[1]]}" is one word too many.\n\n${usage}`);
    return parsed;
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    return endWith(2, `${describeMistake(error as Error, Object.keys(options))}\n\n${usage}`);
  }
}

function describeMistake({ message }: Error, known: readonly string[]): string {
  const unknown = /^Unknown option '(?<option>-[^']*)'/u.exec(message)?.groups?.['option'];
  if (unknown === undefined) return message.split('. ')[0] ?? message;
  const names = known.map((name) => `--${name}`);
  return `${unknown} is not an option – ${didYouMean(unknown, names, `the options are ${names.join(', ')}`)}`;
}

function endWith(status: 0 | 2, text: string): never {
  (status === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exit(status);
}
