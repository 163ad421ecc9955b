import { renderToStaticMarkup } from '@astrojs/mdx/server.js';
import { Fragment, jsx } from 'astro/jsx-runtime';
import type { Words } from '../i18n/en.ts';
import type { BodyHeading, PackedBody } from './entry-pack.ts';

/** What stands for elements of a body, by their names. */
export type BodyComponents = Readonly<Record<string, (props: Record<string, unknown>) => unknown>>;

/** Wide tables scroll in a frame of their own, which a reader can reach with the keyboard. */
export function makeComponents({ entry }: Words): BodyComponents {
  return {
    table: (props) =>
      jsx('figure', {
        class: 'scroll',
        'aria-label': entry.table,
        tabindex: '0',
        children: makeNode('table', props),
      }),
  };
}

/**
 * The HTML of a body that `@astrojs/mdx` has compiled. The module is run as it stands; one that imports anything but the runtime is a
 * SyntaxError, and no body that was verified does.
 */
export async function renderBody(code: string, components: BodyComponents): Promise<PackedBody> {
  const { Content, headings } = evaluate(code);
  const tree = Content({ components: { Fragment, ...components } });
  const { html } = await renderToStaticMarkup.call({ result: {} }, Fragment, {}, { default: tree as null });
  return { html, headings };
}

const RUNTIME_IMPORT = /^import \{(?<names>[^}]*)\} from "astro\/jsx-runtime";$/mu;
const EXPORT = /^export (?=const frontmatter|function getHeadings)/gmu;

interface BodyModule {
  readonly Content: (props: Record<string, unknown>) => unknown;
  readonly headings: readonly BodyHeading[];
}

function evaluate(code: string): BodyModule {
  const names = RUNTIME_IMPORT.exec(code)?.groups?.['names'] ?? '';
  const script = code.replace(RUNTIME_IMPORT, '').replace(EXPORT, '');
  const locals = `const {${names.replaceAll(' as ', ': ')}} = runtime;`;
  const run = new Function(
    'runtime',
    `'use strict';${locals}${script}\nreturn { Content: MDXContent, headings: getHeadings() };`,
  );
  return run({ Fragment, jsx: makeNode, jsxs: makeNode }) as BodyModule;
}

/** Functions that stand for elements are asked at once, so that what is rendered holds elements alone. */
function makeNode(type: unknown, props: Record<string, unknown>): unknown {
  if (typeof type === 'function') return type(props);
  return jsx(type as string, TABLE_PARTS.has(type) ? withoutLineBreaks(props) : props);
}

/** Elements in which white space stands for nothing; between cells it parts words for the search index. */
const TABLE_PARTS = new Set<unknown>(['table', 'thead', 'tbody']);

function withoutLineBreaks(props: Record<string, unknown>): Record<string, unknown> {
  const { children } = props;
  if (!Array.isArray(children)) return props;
  return { ...props, children: children.filter((child) => child !== '\n') };
}
