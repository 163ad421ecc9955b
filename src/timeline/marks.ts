import { clusterLabel, type TimelineData } from './data.ts';
import type { Drawn } from './window.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The link of a mark: sign of the status, caption, and its whole name for assistive technology. Built from nodes, never from markup. */
export function makeLink(drawn: Drawn, data: TimelineData, laneName: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = `tl-link ${classesOf(drawn)}`;
  link.href = `#r-${drawn.type === 'item' ? drawn.item.id : drawn.items[0]!.id}`;
  link.tabIndex = -1;
  link.draggable = false;
  link.id = `tl-${encodeURIComponent(drawn.key)}`;
  link.dataset['key'] = drawn.key;
  const label =
    drawn.type === 'item' ? drawn.item.label : clusterLabel(drawn, laneName, data.words, data.language);
  link.setAttribute('aria-label', label);
  link.title = label;
  if (drawn.type === 'item') link.append(makeSign(drawn.item.status));
  const caption = document.createElement('span');
  caption.className = 'tl-caption';
  caption.textContent = drawn.caption;
  link.append(caption);
  return link;
}

/** The bar of a mark: its possible days, with the certain core in it. */
export function makeBar(drawn: Drawn): HTMLElement {
  const bar = document.createElement('span');
  bar.className = `tl-bar ${classesOf(drawn)}`;
  if (drawn.type === 'cluster' || drawn.item.certain === null) return bar;
  const { possible, certain, sure } = drawn.item;
  const core = document.createElement('span');
  core.className = `tl-core ${sure ? 'is-sure' : 'is-stated'}`;
  const days = possible.to + 1 - possible.from;
  core.style.insetInlineStart = `${((certain.from - possible.from) / days) * 100}%`;
  core.style.inlineSize = `${((certain.to + 1 - certain.from) / days) * 100}%`;
  bar.append(core);
  return bar;
}

function classesOf(drawn: Drawn): string {
  return drawn.type === 'cluster' ? 'is-cluster' : `is-${drawn.item.status} is-${drawn.item.dating}`;
}

function makeSign(status: string): SVGSVGElement {
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('class', 'tl-sign');
  sign.setAttribute('width', '12');
  sign.setAttribute('height', '12');
  sign.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#tl-sign-${status}`);
  sign.append(use);
  return sign;
}
