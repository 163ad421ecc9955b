import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site that the tests read: the project's own corpus, freshly built. */
    siteDir: string;
  }
}

const root = join(import.meta.dirname, '../..');
let built: string | undefined;

/** Builds the project's own corpus once for all tests of a run; `PARLEY_SITE_DIR` names a built site to use instead. */
export default function setup(project: TestProject): () => void {
  const given = process.env['PARLEY_SITE_DIR'];
  if (!given && !built) built = build();
  project.provide('siteDir', given ?? (built as string));
  return () => {
    if (built) rmSync(built, { recursive: true, force: true });
    built = undefined;
  };
}

function build(): string {
  const out = join(mkdtempSync(join(tmpdir(), 'parley-site-')), 'dist');
  execFileSync(process.execPath, ['scripts/build.ts', '--content', 'content', '--out', out], {
    cwd: root,
    stdio: 'inherit',
  });
  return out;
}
