import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { MadeEntry } from '../../src/domain/entry.ts';

/** A page or data file that is to be made. */
export interface PlannedFile {
  /** Path in the site. */
  readonly path: string;
  /** Another wherever what it is made of is; none where it must be made anew each time. */
  readonly key: string | undefined;
}

/** Who takes the pages as Astro makes them. */
export interface PageFollower {
  /** When a file is to be made: those of a lower number before those of a higher one. */
  turnOf(path: string): number;
  /** Is told everything that is to be made, in order; answers with the paths of what is there already. */
  plan(files: readonly PlannedFile[]): Promise<ReadonlySet<string>>;
  /** Takes a file by its path in the site, and writes it. */
  take(path: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
}

/**
 * Hands pages over as soon as they are made, so that they are written, compressed and indexed while Astro makes the next. Astro gets ready,
 * and compiles the entries that are there, while others are still being made.
 */
export function followPages(follower: PageFollower, made: AsyncIterable<MadeEntry>): AstroIntegration {
  let base = '/';
  return {
    name: 'follow-pages',
    hooks: {
      'parley:entries': () => made,
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/*$/u, '/')),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((usual) => followed(usual, follower, base)),
    },
  };
}

/** Astro writes nothing where an answer has no body. The page for what is not found is left to it. */
function followed(usual: AstroPrerenderer, follower: PageFollower, base: string): AstroPrerenderer {
  return {
    ...usual,
    getStaticPaths: async () => {
      const planned = (await usual.getStaticPaths()).map((item) => ({
        item,
        path: fileOf(item.pathname, '/'),
      }));
      const turnOf = (path: string | null): number => (path === null ? 0 : follower.turnOf(path));
      const inOrder = planned.toSorted((a, b) => turnOf(a.path) - turnOf(b.path));
      const files = inOrder.flatMap(({ item, path }) =>
        path === null ? [] : [{ path, key: item.cacheKey }],
      );
      const done = await follower.plan(files);
      return inOrder.filter(({ path }) => path === null || !done.has(path)).map(({ item }) => item);
    },
    render: async (request, options) => {
      const rendered = await usual.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const path = fileOf(decodeURI(new URL(request.url).pathname), decodeURI(base));
      if (path === null || response.status !== 200) return rendered;
      await follower.take(path, new Uint8Array(await response.arrayBuffer()));
      return new Response(null);
    },
  };
}

/** The file at an address of the site, letters as they are: `entries/x/index.html`, `data/meetings.csv`; null where that is for Astro to say. */
function fileOf(pathname: string, base: string): string | null {
  const path = pathname.slice(base.length);
  if (/^404\/?$/u.test(path)) return null;
  const isFile = /\.\w+$/u.test(path);
  return isFile ? path : `${path.replace(/\/?$/u, '/')}index.html`.replace(/^\//u, '');
}
