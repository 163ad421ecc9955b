/** Undoes a change that was made for the printer. */
type Undo = () => void;

/** Makes a page a briefing while it is printed: everything open, evidence as numbered notes, addresses in full. */
export function prepareForPrint(): void {
  let undo: Undo[] = [];
  addEventListener('beforeprint', () => {
    undo = [openDetails(), writeAddresses(), gatherNotes(), numberMarks()];
  });
  addEventListener('afterprint', () => {
    for (const step of undo.splice(0)) step();
  });
}

const all = <Found extends HTMLElement>(selector: string): Found[] => [
  ...document.querySelectorAll<Found>(selector),
];

function openDetails(): Undo {
  const closed = all<HTMLDetailsElement>('details:not([open], .no-print)');
  for (const details of closed) details.open = true;
  return () => {
    for (const details of closed) details.open = false;
  };
}

/** Links of this site are written out by their style where they have a `data-address`. */
function writeAddresses(): Undo {
  for (const link of all<HTMLAnchorElement>('.round-title a, .quotation .meta, .cards :is(h2, h3) a')) {
    link.dataset['address'] = withoutText(link.href);
  }
  all('.foot')[0]?.setAttribute('data-address', location.href);
  return () => {};
}

/** An address without the quotation that a browser would look for on its page. */
function withoutText(address: string): string {
  return address.split(':~:')[0]!.replace(/#$/u, '');
}

/** Moves the evidence of every meeting that is shown to the end of the page, and gives each meeting the numbers of its notes. */
function gatherNotes(): Undo {
  const [section] = all('[data-notes]');
  const list = section?.querySelector('ol');
  const moved: { readonly home: Element; readonly node: Element }[] = [];
  if (!section || !list) return () => {};
  for (const home of all('.round:not([hidden]) .evidence')) {
    if (home.closest('[hidden]')) continue;
    const first = list.children.length + 1;
    for (const node of [...home.children].slice(1)) {
      const note = document.createElement('li');
      note.append(node);
      list.append(note);
      moved.push({ home, node });
    }
    const last = list.children.length;
    home
      .closest('.round')!
      .querySelector<HTMLElement>('.summary')!
      .setAttribute('data-note', first === last ? `${first}` : `${first}–${last}`);
  }
  section.hidden = moved.length === 0;
  return () => {
    for (const { home, node } of moved) home.append(node);
    list.replaceChildren();
    section.hidden = true;
  };
}

/** Gives each date marked in an entry the number of the note that says how it was read. */
function numberMarks(): Undo {
  for (const [index, note] of all('[data-note-list] > details').entries()) {
    for (const link of note.querySelectorAll<HTMLAnchorElement>('dl a[href*="#"]')) {
      const mark = document.getElementById(withoutText(link.hash).slice(1));
      mark?.setAttribute('data-note', `${index + 1}`);
    }
  }
  return () => {};
}
