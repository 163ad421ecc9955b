/** A value of a field; what is undefined is left out. */
type Value =
  string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };

/**
 * An object as a YAML 1.2 document: a field a line, two spaces a level, every text a JSON string, which is a double-quoted scalar of YAML.
 * Keys are written as they stand and so must be plain words.
 */
export function writeYaml(object: object): string {
  return fields(object as Fields, '');
}

interface Fields {
  readonly [key: string]: Value;
}

function fields(object: Fields, indent: string): string {
  let text = '';
  for (const key in object) {
    const value = object[key];
    if (value !== undefined) text += `${indent}${key}:${after(value, indent)}`;
  }
  return text;
}

/** What follows a key: a scalar on its line, or a list or an object on the lines below. */
function after(value: Value, indent: string): string {
  if (isScalar(value)) return ` ${JSON.stringify(value ?? null)}\n`;
  if (Array.isArray(value)) return value.length === 0 ? ' []\n' : `\n${items(value, `${indent}  `)}`;
  const below = fields(value as Fields, `${indent}  `);
  return below === '' ? ' {}\n' : `\n${below}`;
}

function items(list: readonly Value[], indent: string): string {
  return list.map((value) => `${indent}- ${item(value, `${indent}  `)}`).join('');
}

/** An item begins on the line of its dash. */
function item(value: Value, indent: string): string {
  if (isScalar(value)) return `${JSON.stringify(value ?? null)}\n`;
  const below = Array.isArray(value) ? items(value, indent) : fields(value as Fields, indent);
  return below === '' ? (Array.isArray(value) ? '[]\n' : '{}\n') : below.slice(indent.length);
}

function isScalar(value: Value): value is string | number | boolean | null | undefined {
  return typeof value !== 'object' || value === null;
}
