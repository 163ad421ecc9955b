import { build } from 'vite';
import { expect, test } from 'vitest';
import { inertVis } from '../../../src/timeline/vite-inert-vis.ts';

async function bundle(): Promise<string> {
  const entry = '\0entry';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      inertVis(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : null),
        load: (id) => (id === entry ? "export { Timeline } from 'vis-timeline/esnext';" : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return (output as { output: { code: string }[] }).output[0]!.code;
}

test('vis-timeline is left without any way to write HTML, and without what draws graphs', async () => {
  const code = await bundle();
  expect(code).toContain('class Timeline');
  expect(code).not.toMatch(/\.(?:innerHTML|outerHTML)\s*=[^=]/u);
  expect(code).not.toMatch(/insertAdjacentHTML|document\.write/u);
  expect(code).not.toContain('vis-line-graph');
}, 60_000);

test('a version of vis-timeline that is written otherwise stops the build instead of slipping through', async () => {
  const plugin = inertVis();
  const transform = plugin.transform as (this: unknown, code: string, id: string) => unknown;
  expect(() => transform.call({}, 'class Timeline {}', '/x/vis-timeline/esnext/esm/vis.mjs')).toThrow(
    'vis-timeline has changed',
  );
});
