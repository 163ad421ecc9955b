import type { Problem, ProblemCode } from '../../src/domain/problems.ts';
import { displayPath } from '../corpus/locate-corpus.ts';
import { RunError } from './run-error.ts';

interface FileError {
  readonly code: ProblemCode;
  readonly message: string;
  readonly instead: string;
}

const NOT_ALLOWED: FileError = {
  code: 'read-only',
  message: 'may not be read or written',
  instead: 'change its permissions, or give another folder',
};
const DISK_FULL: FileError = {
  code: 'disk-full',
  message: 'could not be written: the disk is full',
  instead: 'free some space and run the command again',
};
const NOT_A_FOLDER: FileError = {
  code: 'not-a-folder',
  message: 'is a file where a folder is needed',
  instead: 'give another path, or move the file away',
};

/** What the codes of the operating system mean. */
const KNOWN: Readonly<Record<string, FileError>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EROFS: NOT_ALLOWED,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  ENOTDIR: NOT_A_FOLDER,
  EEXIST: NOT_A_FOLDER,
  ENOENT: { code: 'missing-file', message: 'is not there', instead: 'check the path' },
  EBUSY: {
    code: 'file-failed',
    message: 'is in use by the system, perhaps as a mount point',
    instead: 'give a folder inside it',
  },
  EISDIR: { code: 'not-a-file', message: 'is a folder where a file is needed', instead: 'rename the folder' },
};

/** Whether an error comes from the operating system. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error
  );
}

/** An error of the operating system as a problem; `path` is used where the error names none. */
export function describeFileError(error: NodeJS.ErrnoException, path: string): Problem {
  const { dest } = error as { dest?: string };
  const file = displayPath(dest ?? error.path ?? path);
  const known = KNOWN[error.code ?? ''];
  if (known !== undefined) return { file, ...known };
  const message = `could not be used: ${error.message}`;
  return {
    code: 'file-failed',
    file,
    message,
    instead: 'see what the system says and run the command again',
  };
}

/** Whether a message of another program says that the disk is full. */
export function saysDiskFull(message: string): boolean {
  return /No space left|ENOSPC|os error 28/u.test(message);
}

/** The disk of a path is full. */
export function diskFull(path: string): Problem {
  return { file: displayPath(path), ...DISK_FULL };
}

/** Runs work on files; an error of the operating system becomes a {@link RunError} that names the file. */
export async function guardFiles<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFileError(error)) throw new RunError([describeFileError(error, path)], { cause: error });
    throw error;
  }
}
