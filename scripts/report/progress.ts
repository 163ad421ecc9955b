import { styleText } from 'node:util';

/** A line on long work that tells how far it is; nothing where the output is not a terminal. */
export interface Progress {
  /** Shows a stage, and how much of it is done where that can be counted. */
  show(stage: string, done?: number, all?: number): void;
  /** Takes the line away. */
  clear(): void;
}

const LEAST_MILLISECONDS = 80;

/** Progress on a stream, at most a dozen times a second. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let stage = '';
  let last = 0;
  return {
    show(now, done, all) {
      if (now === stage && done !== all && performance.now() - last < LEAST_MILLISECONDS) return;
      stage = now;
      last = performance.now();
      const count = done === undefined ? '' : ` ${done}${all === undefined ? '' : ` of ${all}`}`;
      stream.write(`\r\u001B[K${styleText('dim', `${stage}${count} …`)}`);
    },
    clear() {
      stream.write('\r\u001B[K');
    },
  };
}

/** Progress for programs and logs: a line on standard output as each stage begins, `stage     Making the pages`. */
export function tellStages(tell: (line: string) => void = console.log): Progress {
  let stage = '';
  return {
    show(now) {
      if (now !== stage) tell(`stage     ${now}`);
      stage = now;
    },
    clear() {},
  };
}
