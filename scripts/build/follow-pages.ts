import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Who is told of pages while they are made. */
export interface PageFollower {
  /** Whether pages of this address are to be made before all others. */
  isFirst(path: string): boolean;
  /** Told of each file that Astro has written, by its path in the site. */
  onPage(path: string): void;
}

/** Tells of each page as soon as it is written, so that others can work on it while Astro makes the next. */
export function followPages(follower: PageFollower): AstroIntegration {
  let base = '/';
  return {
    name: 'follow-pages',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((usual) => followed(usual, follower, base)),
    },
  };
}

/** Astro makes one page after the other, so a page is written when the next is asked for. */
function followed(usual: AstroPrerenderer, follower: PageFollower, base: string): AstroPrerenderer {
  let made: string | undefined;
  const tell = (): void => {
    if (made !== undefined) follower.onPage(made);
    made = undefined;
  };
  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const groups = Map.groupBy(paths, ({ pathname }) => follower.isFirst(fileOf(pathname, '/')));
      return [...(groups.get(true) ?? []), ...(groups.get(false) ?? [])];
    },
    render: async (request, options) => {
      tell();
      const rendered = await usual.render(request, options);
      made = fileOf(new URL(request.url).pathname, base);
      return rendered;
    },
    teardown: async () => {
      tell();
      await usual.teardown?.();
    },
  };
}

/** The file of a page in the site: `entries/x/index.html`. */
function fileOf(pathname: string, base: string): string {
  const path = decodeURI(pathname).slice(base.replace(/\/*$/u, '/').length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
