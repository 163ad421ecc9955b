import type { PhrasingContent, Text } from 'mdast';

const FIRST_TO_LAST = /\p{Bidi_Control}(?:.*\p{Bidi_Control})?/su;
const CLOSES = /[\u202C\u2069\u061C\u200E\u200F]$/u;

/**
 * Wraps the part of a text that bidirectional control characters reach in a `<bdi>` element, so that they cannot reorder anything
 * beyond it (Unicode Standard Annex 9, "isolate"). The part runs from the first such character to the last, or to the end of the
 * text where the last one opens something. Empty text gives no node.
 */
export function isolateBidi(text: Text): PhrasingContent[] {
  if (text.value === '') return [];
  const match = FIRST_TO_LAST.exec(text.value);
  if (!match) return [text];
  const end = CLOSES.test(match[0]) ? match.index + match[0].length : text.value.length;
  const before = text.value.slice(0, match.index);
  const after = text.value.slice(end);
  return [
    ...asText(before),
    {
      type: 'mdxJsxTextElement',
      name: 'bdi',
      attributes: [],
      children: asText(text.value.slice(match.index, end)),
    },
    ...asText(after),
  ];
}

function asText(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
