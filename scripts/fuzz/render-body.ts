import { mdxProcessor } from '../../mdx.config.ts';

type Renderer = Awaited<ReturnType<NonNullable<ReturnType<typeof mdxProcessor>['createMdxRenderer']>>>;
type RendererOptions = Parameters<NonNullable<ReturnType<typeof mdxProcessor>['createMdxRenderer']>>;

/** What Astro hands its MDX processor, as far as the project's configuration sets it. */
const shared = { syntaxHighlight: false } as RendererOptions[0];
const perModule: RendererOptions[1] = {
  optimize: false,
  srcDir: new URL('file:///site/src/'),
  sourcemap: false,
};

const FILE = '/site/content/entries/entry.mdx';
const RUNTIME_IMPORT = /^import \{[^}]*\} from "astro\/jsx-runtime";$/mu;
const NAMES = /(?<imported>\w+) as (?<local>\w+)/gu;

let renderer: Promise<Renderer> | undefined;

/** The module that the site's compiler makes of a body. Throws where it cannot. */
export async function compileBody(body: string): Promise<string> {
  renderer ??= mdxProcessor().createMdxRenderer!(shared, perModule);
  const { code } = await (await renderer).process(`   \n  \n   \n\n${body}`, FILE, {});
  return code;
}

/** The HTML that a body comes out as: compiled with the site's compiler, run, and written with Astro's rules of escaping. */
export async function renderBody(body: string): Promise<string> {
  const Content = evaluate(await compileBody(body));
  return toHtml(Content({}));
}

type Component = (props: Record<string, unknown>) => unknown;

/** Runs a compiled module; a SyntaxError where it has any import or export but the compiler's own. */
function evaluate(code: string): Component {
  const [names] = RUNTIME_IMPORT.exec(code) ?? [''];
  const locals = [...names.matchAll(NAMES)].map(
    ({ groups }) => `const ${groups!['local']} = runtime.${groups!['imported']};`,
  );
  const script = code
    .replace(names, '')
    .replace(/^export const frontmatter = \{\};$/mu, '')
    .replace(/^export function getHeadings/mu, 'function getHeadings');
  return new Function('runtime', `'use strict';${locals.join('')}${script}\nreturn MDXContent;`)(
    runtime,
  ) as Component;
}

interface Element {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

const Fragment = Symbol('fragment');
const jsx = (type: unknown, props: Element['props']): Element => ({ type, props });
const runtime = { Fragment, jsx, jsxs: jsx };
const VOID = new Set(['br', 'hr', 'img', 'input']);

function toHtml(node: unknown): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(toHtml).join('');
  if (typeof node !== 'object') return escapeHtml(String(node));
  const { type, props } = node as Element;
  if (type === Fragment) return toHtml(props['children']);
  if (typeof type === 'function') return toHtml((type as Component)(props));
  if (typeof type !== 'string') throw new TypeError(`a body renders ${String(type)}`);
  const attributes = Object.entries(props).filter(([name]) => name !== 'children');
  const open = `<${type}${attributes.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join('')}>`;
  return VOID.has(type) ? open : `${open}${toHtml(props['children'])}</${type}>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
