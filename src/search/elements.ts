/** Makes an element with a class and content; strings become text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/** A button that does something. */
export function makeButton(className: string, words: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', className, words);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}
