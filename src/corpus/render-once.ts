const rendered = new WeakMap<object, Map<string, Promise<string>>>();

/** What `render` makes of a thing, rendered the first time it is asked for; `form` tells different forms of it apart. */
export function renderOnce(of: object, form: string, render: () => Promise<string>): Promise<string> {
  const forms = rendered.get(of) ?? new Map<string, Promise<string>>();
  rendered.set(of, forms);
  const known = forms.get(form) ?? render();
  forms.set(form, known);
  return known;
}
