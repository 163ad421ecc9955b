import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BYTES_A_PAGE = 4096;
const TICKS_A_SECOND = 100;

/** What a process and all its descendants take. */
export interface TreeUse {
  /** Bytes resident now; pages that several processes share count for each. */
  readonly memory: number;
  /** Seconds of processor time so far, those of descendants that have ended included; 0 where the system does not tell. */
  readonly processor: number;
}

/** What a tree of processes takes. Where the system has no `/proc` the answer is that of `ps`. */
export async function useOfTree(pid: number): Promise<TreeUse> {
  return process.platform === 'linux' ? useFromProc(pid) : { memory: await memoryFromPs(pid), processor: 0 };
}

async function useFromProc(pid: number): Promise<TreeUse> {
  const own = readStat(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
  const below = await Promise.all((await childrenOf(pid)).map(useFromProc));
  return below.reduce(
    (sum, one) => ({ memory: sum.memory + one.memory, processor: sum.processor + one.processor }),
    own,
  );
}

/** Reads `/proc/PID/stat`, see proc(5): fields 14 to 17 are processor time, field 24 is resident memory. */
export function readStat(text: string): TreeUse {
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
  return { memory: (fields[21] ?? 0) * BYTES_A_PAGE, processor: ticks / TICKS_A_SECOND };
}

/** Each thread lists the processes it has started. */
async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.join(' ').split(/\s+/u).filter(Boolean).map(Number);
}

async function memoryFromPs(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,rss=']);
  return sumTree(readPs(stdout), pid);
}

/** A process as `ps -o pid=,ppid=,rss=` lists it; memory in kilobytes. */
export interface ListedProcess {
  readonly pid: number;
  readonly parent: number;
  readonly kilobytes: number;
}

/** Reads what `ps -axo pid=,ppid=,rss=` prints. */
export function readPs(text: string): ListedProcess[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .map(([pid = 0, parent = 0, kilobytes = 0]) => ({ pid, parent, kilobytes }));
}

/** Bytes of a process and all its descendants in a list. */
export function sumTree(list: readonly ListedProcess[], root: number): number {
  const byParent = Map.groupBy(list, ({ parent }) => parent);
  const sumOf = (pid: number): number =>
    (byParent.get(pid) ?? []).reduce((sum, one) => sum + one.kilobytes * 1024 + sumOf(one.pid), 0);
  const own = list.find(({ pid }) => pid === root)?.kilobytes ?? 0;
  return own * 1024 + sumOf(root);
}
