import type { PathWithRoute } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { PageMaker, PlannedFile } from './domain/page-maker.ts';

const root = new URL(
  import.meta.env.BASE_URL.replace(/\/*$/u, '/'),
  import.meta.env.SITE ?? 'https://site.invalid/',
);
const app = createApp({ streaming: false });
// A server would answer with a page that says so; here nothing less than all pages is a site.
app.renderError = (_, { error, status }) =>
  Promise.reject(error instanceof Error ? error : new Error(`the page answers with status ${status}`));

const routes = new Map<string, Pick<PathWithRoute, 'pathname' | 'route'>>();

/** Makes the pages: what Astro compiles stands on its own, and is run by the build without Astro and Vite. */
export const pageMaker: PageMaker = {
  async plan() {
    const files: PlannedFile[] = [];
    for (const { pathname, route, cacheKey } of await new StaticPaths(app).getAll()) {
      const path = fileOf(pathname);
      // The routes come in order of their precedence.
      if (routes.has(path)) continue;
      routes.set(path, { pathname: addressOf(pathname), route });
      files.push({ path, key: cacheKey });
    }
    return files;
  },

  async make(path) {
    const { pathname, route } = routes.get(path)!;
    try {
      const response = await app.render(new Request(new URL(pathname, root)), { routeData: route });
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw Object.assign(error as Error, { id: route.component });
    }
  },
};

const ENDING = /\.\w+$/u;

/** Where a page stands, counted from the root of the site: a folder, or a file with an ending. */
function addressOf(pathname: string): string {
  const path = pathname.replaceAll(/^\/+|\/+$/gu, '');
  return path === '' || ENDING.test(path) ? path : `${path}/`;
}

function fileOf(pathname: string): string {
  const address = addressOf(pathname);
  if (address === '404/') return '404.html';
  return ENDING.test(address) ? address : `${address}index.html`;
}
