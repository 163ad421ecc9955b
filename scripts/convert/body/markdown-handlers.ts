import type { Emphasis, InlineCode, Link, Paragraph, PhrasingContent, Strong, Delete, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers } from 'mdast-util-to-markdown';
import type { Handle, Info, Options, State } from 'mdast-util-to-markdown';
import { escapeText } from './escape-text.ts';
import type { Form } from './escape-text.ts';

/** The only attributes that are written, by element; a value is one word of letters, digits and hyphens. */
const attributesOf: Readonly<Record<string, readonly string[]>> = { mark: ['id', 'class'], bdi: [] };
const ATTRIBUTE_VALUE = /^[A-Za-z][\w-]*$/u;

const PLAIN_CODE = /^[\p{L}\p{N}.,:;/()=+ -]+$/u;

/** Handlers that write the article's characters; blocks are left to the library. */
export function handlersFor(form: Form): NonNullable<Options['handlers']> {
  return {
    text: (node: Text, _, state, info) =>
      escapeText(node.value, { ...info, inLink: state.stack.includes('link') }, form),
    inlineCode: (node: InlineCode, parent, state, info) => writeCode(node, parent, state, info, form),
    mdxJsxTextElement: withPeek(writeOwnElement, () => '<'),
    paragraph: writeParagraph,
    break: () => '\\\n',
    link: withPeek(writeLink, () => '['),
    ...(form === 'escaped' && attentionAsElements()),
  };
}

function withPeek(handle: Handle, peek: Handle): Handle {
  return Object.assign(handle, { peek });
}

function writeElement(
  name: string,
  attributes: string,
  node: { children: PhrasingContent[] },
  state: State,
  info: Info,
): string {
  const tracker = state.createTracker(info);
  const open = tracker.move(`<${name}${attributes}>`);
  const exit = state.enter('mdxJsxTextElement');
  const content = state.containerPhrasing(node as Paragraph, {
    ...tracker.current(),
    before: '>',
    after: '<',
  });
  exit();
  return `${open}${content}</${name}>`;
}

/** `<mark>` and `<bdi>`; anything else in the tree is a mistake of ours. */
function writeOwnElement(node: MdxJsxTextElement, _: unknown, state: State, info: Info): string {
  const allowed = attributesOf[node.name ?? ''];
  if (!allowed) throw new TypeError(`no element <${node.name}> is ever written to a body`);
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !allowed.includes(attribute.name)) {
      throw new TypeError(`<${node.name}> has an attribute that is never written to a body`);
    }
    if (typeof attribute.value !== 'string' || !ATTRIBUTE_VALUE.test(attribute.value)) {
      throw new TypeError(`${attribute.name}=${JSON.stringify(attribute.value)} is never written to a body`);
    }
    return ` ${attribute.name}="${attribute.value}"`;
  });
  return writeElement(node.name!, attributes.join(''), node, state, info);
}

/** Code of letters and simple punctuation as Markdown, other code as an element whose text can be escaped. */
function writeCode(
  node: InlineCode,
  parent: Parameters<Handle>[1],
  state: State,
  info: Info,
  form: Form,
): string {
  if (form === 'readable' && PLAIN_CODE.test(node.value) && node.value.trim() === node.value) {
    return defaultHandlers.inlineCode(node, parent, state);
  }
  return writeElement('code', '', { children: [{ type: 'text', value: node.value }] }, state, info);
}

/** A paragraph; one of nothing but elements gets its `<p>`, which MDX else leaves out. */
function writeParagraph(node: Paragraph, parent: Parameters<Handle>[1], state: State, info: Info): string {
  const value = defaultHandlers.paragraph(node, parent, state, info);
  return value.startsWith('<') && isAllElements(node) ? `<p>${value}</p>` : value;
}

function isAllElements(node: Paragraph): boolean {
  return node.children.every((child) => {
    if (child.type === 'text') return child.value.trim() === '';
    return child.type !== 'link' && child.type !== 'break';
  });
}

/** A link to a checked address; a title is never written. */
function writeLink(node: Link, parent: Parameters<Handle>[1], state: State, info: Info): string {
  return defaultHandlers.link({ ...node, title: null }, parent, state, info);
}

function attentionAsElements(): NonNullable<Options['handlers']> {
  return { emphasis: asElement('em'), strong: asElement('strong'), delete: asElement('del') };
}

function asElement(name: string): Handle {
  return withPeek(
    (node: Emphasis | Strong | Delete, _, state, info) => writeElement(name, '', node, state, info),
    () => '<',
  );
}
