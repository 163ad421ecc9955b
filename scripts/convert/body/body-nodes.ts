import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A node as it is compared: its name with what matters of it, and its children; or text. */
export type PlainNode = string | readonly [name: string, children: readonly PlainNode[]];

/** The elements that stand for a node of Markdown. */
const markdownOf: Readonly<Record<string, string>> = {
  em: 'emphasis',
  strong: 'strong',
  del: 'delete',
  p: 'paragraph',
};

/**
 * The tree of a body in the form in which two are compared: adjacent texts joined, empty fragments gone, elements that stand for
 * Markdown as that Markdown. Anything that has no place in a
 * body keeps its type, so that it differs from whatever was meant.
 */
export function plainNodes(root: Root): readonly PlainNode[] {
  return plainChildren(root);
}

function plainChildren(parent: Nodes): PlainNode[] {
  const children = 'children' in parent ? parent.children : [];
  const found: PlainNode[] = [];
  for (const child of children) {
    const node = plainNode(child);
    if (node === null) continue;
    const last = found.at(-1);
    if (typeof node === 'string' && typeof last === 'string') found[found.length - 1] = last + node;
    else found.push(node);
  }
  return found;
}

function plainNode(node: Nodes): PlainNode | null {
  switch (node.type) {
    case 'text':
      return node.value === '' ? null : node.value;
    case 'inlineCode':
      return ['inlineCode', [node.value]];
    case 'heading':
      return [`heading ${node.depth}`, plainChildren(node)];
    case 'link':
      return [`link ${node.url}${node.title ? ' with title' : ''}`, plainChildren(node)];
    case 'list':
      return [node.ordered ? `list from ${node.start ?? 1}` : 'list', plainChildren(node)];
    case 'listItem':
      return [typeof node.checked === 'boolean' ? 'task' : 'listItem', plainChildren(node)];
    case 'table':
      return [`table ${(node.align ?? []).map((align) => align ?? '-').join(' ')}`, plainChildren(node)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return plainElement(node);
    default:
      return [node.type, 'value' in node ? [node.value] : plainChildren(node)];
  }
}

function plainElement(node: MdxJsxFlowElement | MdxJsxTextElement): PlainNode | null {
  if (node.name === null && node.children.length === 0 && node.attributes.length === 0) return null;
  const children = plainChildren(node);
  if (node.attributes.length === 0 && node.name === 'code') return ['inlineCode', children];
  const markdown = markdownOf[node.name ?? ''];
  if (node.attributes.length === 0 && markdown) return [markdown, children];
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? `${attribute.name}=${JSON.stringify(attribute.value)}`
      : attribute.type,
  );
  return [['<', node.name, ...attributes].join(' '), children];
}
