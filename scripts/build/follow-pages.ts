import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Who takes the pages as Astro makes them. */
export interface PageFollower {
  /** Whether pages of this address are to be made before all others. */
  isFirst(path: string): boolean;
  /** Takes a page by its path in the site, and writes it. */
  take(path: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** Hands pages over as soon as they are made, so that they are written, compressed and indexed while Astro makes the next. */
export function followPages(follower: PageFollower): AstroIntegration {
  let base = '/';
  return {
    name: 'follow-pages',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/*$/u, '/')),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((usual) => followed(usual, follower, base)),
    },
  };
}

/** Astro writes nothing where an answer has no body. Data files and the page for what is not found are left to it. */
function followed(usual: AstroPrerenderer, follower: PageFollower, base: string): AstroPrerenderer {
  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const groups = Map.groupBy(paths, ({ pathname }) => follower.isFirst(fileOf(pathname, '/') ?? ''));
      return [...(groups.get(true) ?? []), ...(groups.get(false) ?? [])];
    },
    render: async (request, options) => {
      const rendered = await usual.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const path = fileOf(new URL(request.url).pathname, base);
      if (path === null || response.status !== 200 || options.routeData.type !== 'page') return rendered;
      await follower.take(path, new Uint8Array(await response.arrayBuffer()));
      return new Response(null);
    },
  };
}

/** The file of a page in the site, `entries/x/index.html`; null where that is for Astro to say. */
function fileOf(pathname: string, base: string): string | null {
  const path = pathname.slice(base.length);
  const isPlain = (path === '' || path.endsWith('/')) && !path.includes('%') && path !== '404/';
  return isPlain ? `${path}index.html` : null;
}
