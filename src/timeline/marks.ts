import { clusterLabel } from './data.ts';
import type { UnpackedTimeline } from './unpack.ts';
import { SEPARATOR, type Drawn } from './window.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The link of a mark, named in full for assistive technology, in a label with the sign of the status and what more there is to say.
 * Built from nodes, never from markup.
 */
export function makeLink(drawn: Drawn, data: UnpackedTimeline, laneName: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'tl-link';
  link.href = placeOf(drawn.type === 'item' ? drawn.item.id : drawn.items[0]!.id, data);
  // The page for frames opens links in a new tab; one that leads nowhere else stays.
  if (link.hash === link.getAttribute('href')) link.target = '_self';
  link.tabIndex = -1;
  link.draggable = false;
  link.id = `tl-${encodeURIComponent(drawn.key)}`;
  link.dataset['key'] = drawn.key;
  const label =
    drawn.type === 'item' ? drawn.item.label : clusterLabel(drawn, laneName, data.words, data.language);
  link.setAttribute('aria-label', label);
  link.title = label;
  link.textContent = drawn.caption;
  makeLabel(drawn, link);
  return link;
}

/** Where the list has a meeting: on this page, or on another of its pages. */
function placeOf(id: string, { pageOf }: UnpackedTimeline): string {
  const isHere = document.getElementById(`r-${id}`) !== null;
  return `${isHere ? '' : (pageOf.get(id) ?? '')}#r-${id}`;
}

function makeLabel(drawn: Drawn, link: HTMLAnchorElement): void {
  const label = document.createElement('span');
  label.className = `tl-label ${classesOf(drawn)}`;
  if (drawn.type === 'item') label.append(makeSign(drawn.item.status));
  label.append(link);
  if (drawn.more === '') return;
  const more = document.createElement('span');
  more.className = 'tl-more';
  more.ariaHidden = 'true';
  more.textContent = SEPARATOR + drawn.more;
  label.append(more);
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
