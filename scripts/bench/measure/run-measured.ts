import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { useOfTree, type TreeUse } from './process-tree.ts';

/** A program to run and measure. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Names the stage that begins with a line of its output; undefined for every other line. */
  readonly stageOf?: (line: string) => string | undefined;
}

/** One stage of a run, or the whole. */
export interface Cost {
  readonly seconds: number;
  /** Most bytes that the process and its descendants had resident at once. */
  readonly memory: number;
  /** Seconds of processor time, which other work on the machine changes less than the time on the clock. */
  readonly processor: number;
}

/** What a run cost, as a whole and by stage in order. */
export interface Measured extends Cost {
  readonly stages: readonly (Cost & { readonly stage: string })[];
}

const MILLISECONDS_A_SAMPLE = 50;
const LINES_OF_ERROR = 12;

/** Runs a program and measures it. Throws an error with the end of its output where it fails. */
export async function runMeasured(program: Program, opening = 'start'): Promise<Measured> {
  const { command, args, cwd, env } = program;
  const clock = new StageClock(opening);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      const stage = program.stageOf?.(line);
      if (stage !== undefined) clock.begin(stage);
    });
  }
  const sampling = sample(child.pid ?? 0, clock);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  if (status === 0) return clock.end();
  throw new Error(
    `${command} ${args.join(' ')} ended with ${status}:\n${lines.slice(-LINES_OF_ERROR).join('\n')}`,
  );
}

function sample(pid: number, clock: StageClock): NodeJS.Timeout {
  let isBusy = false;
  return setInterval(async () => {
    if (isBusy) return;
    isBusy = true;
    clock.note(await useOfTree(pid));
    isBusy = false;
  }, MILLISECONDS_A_SAMPLE);
}

interface Stage {
  readonly stage: string;
  readonly from: number;
  memory: number;
  /** Processor time of the run by its end. */
  processor: number;
}

/** Splits a run into stages: each lasts until the next begins. */
class StageClock {
  readonly #started = performance.now();
  readonly #stages: Stage[];

  constructor(opening: string) {
    this.#stages = [{ stage: opening, from: this.#started, memory: 0, processor: 0 }];
  }

  begin(stage: string): void {
    const { stage: current, processor } = this.#stages.at(-1)!;
    if (current !== stage) this.#stages.push({ stage, from: performance.now(), memory: 0, processor });
  }

  note({ memory, processor }: TreeUse): void {
    const current = this.#stages.at(-1)!;
    current.memory = Math.max(current.memory, memory);
    current.processor = Math.max(current.processor, processor);
  }

  end(): Measured {
    const ended = performance.now();
    return {
      seconds: (ended - this.#started) / 1000,
      memory: Math.max(...this.#stages.map(({ memory }) => memory)),
      processor: this.#stages.at(-1)!.processor,
      stages: this.#stages.map(({ stage, from, memory, processor }, index) => ({
        stage,
        seconds: ((this.#stages[index + 1]?.from ?? ended) - from) / 1000,
        memory,
        processor: processor - (this.#stages[index - 1]?.processor ?? 0),
      })),
    };
  }
}
