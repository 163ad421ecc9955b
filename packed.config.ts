import { basename, join } from 'node:path';
import type { InputOptions, Plugin } from 'rolldown';
import { inertVis } from './src/timeline/vite-inert-vis.ts';

const root = import.meta.dirname;
const ROOT = 'globalThis.parleyRoot';

/** How the one script of packed pages is made: the client's code with Pagefind, for a built site in a folder that holds `files`. */
export function packedScript(site: string, files: readonly string[]): InputOptions {
  return {
    cwd: root,
    input: join(root, 'src/packed/page.ts'),
    transform: {
      define: {
        'import.meta.env.BASE_URL': ROOT,
        // Nothing can be kept for reading offline that lies on the disk already.
        'import.meta.env.PROD': 'false',
        'process.env.NODE_ENV': '"production"',
      },
      inject: { fetch: [join(root, 'src/packed/fetch-packed.ts'), 'fetchPacked'] },
    },
    plugins: [inertVis() as unknown as Plugin, usePackedPagefind(site), useBuiltStyles(files)],
    checks: { emptyImportMeta: false },
  };
}

function usePackedPagefind(site: string): Plugin {
  return {
    name: 'parley:packed-pagefind',
    resolveId(source) {
      if (source === 'parley:pagefind') return join(site, 'pagefind/pagefind.js');
      return source === './pagefind-module.ts' ? join(root, 'src/packed/pagefind-module.ts') : null;
    },
  };
}

/** Style sheets that scripts load are those that the site was built with. */
function useBuiltStyles(files: readonly string[]): Plugin {
  const QUERY = '?url';
  return {
    name: 'parley:built-styles',
    resolveId: {
      order: 'pre',
      handler: (source) => (source.endsWith(`.css${QUERY}`) ? `\0${source}` : null),
    },
    load(id) {
      if (!id.endsWith(`.css${QUERY}`)) return null;
      const name = basename(id.slice(0, -QUERY.length), '.css');
      const [path, ...others] = files.filter(
        (file) => file.startsWith(`_astro/${name}.`) && /^[\w-]{8}\.css$/u.test(file.slice(name.length + 8)),
      );
      if (path === undefined || others.length > 0)
        throw new Error(`the site holds ${others.length === 0 ? 'no' : 'more than one'} built ${name}.css`);
      return `export default ${ROOT} + ${JSON.stringify(path)};`;
    },
  };
}
