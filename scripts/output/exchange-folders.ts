import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Number of Linux's system call renameat2 on each kind of processor. */
const RENAMEAT2: Partial<Record<NodeJS.Architecture, number>> = {
  arm: 382,
  arm64: 276,
  ppc64: 357,
  riscv64: 276,
  s390x: 347,
  x64: 316,
};

/** AT_FDCWD and RENAME_EXCHANGE of linux/fcntl.h and linux/fs.h. */
const PERL = 'exit(syscall($ARGV[0] + 0, -100, my $a = $ARGV[1], -100, my $b = $ARGV[2], 2) == 0 ? 0 : 1)';

type Way = (a: string, b: string) => Promise<unknown>;

/** Node has no call that exchanges two folders in one step, so the tools that have it are asked, the plainest first. */
const WAYS: readonly Way[] = [
  (a, b) => run('mv', ['--exchange', '--no-target-directory', '--', a, b]),
  (a, b) => run('perl', ['-e', PERL, String(RENAMEAT2[process.arch]), a, b]),
];

/** Exchanges two folders in one step, so that neither name is ever without one; false where the system cannot. */
export async function exchangeFolders(a: string, b: string): Promise<boolean> {
  if (process.platform !== 'linux' || RENAMEAT2[process.arch] === undefined) return false;
  for (const way of WAYS) {
    try {
      await way(a, b);
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
