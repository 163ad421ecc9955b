import type { Plugin } from 'vite';

const VIS = /vis-timeline[\\/]esnext[\\/].*\.m?js$/u;
const NO_XSS = '\0parley-no-xss';

/** What is changed in vis-timeline's source: name, pattern, replacement. Each must occur, or the build stops. */
const CHANGES: readonly (readonly [name: string, pattern: RegExp, replacement: string])[] = [
  ['filtered text becomes text', /\.innerHTML = availableUtils\.xss\(/gu, '.textContent = String('],
  ['emptied elements', /\.innerHTML = ""/gu, '.textContent = ""'],
  ['the configurator, which nobody opens', /return new Configurator\([^)]*\)/gu, 'return null'],
];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What was made last: a build needs it for the site and again for what is packed of it. */
let made: { readonly source: string; readonly code: string } | undefined;

/**
 * Makes vis-timeline safe under Trusted Types and smaller. It fills its labels through `innerHTML`, even with plain text and to empty an
 * element, which `require-trusted-types-for 'script'` refuses; here all of that becomes text, so that vis can write no HTML at all and
 * its filter of HTML is not needed. Graph2d and what only it uses are left out: its prototype assignments keep bundlers from doing so.
 */
export function inertVis(): Plugin {
  return {
    name: 'parley:inert-vis',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'xss' && importer !== undefined && VIS.test(importer) ? NO_XSS : null;
    },
    load(id) {
      return id === NO_XSS ? 'export default { FilterXSS: class { process(text) { return text } } };' : null;
    },
    transform(code, id) {
      if (!VIS.test(id) || !code.includes('class Timeline')) return null;
      if (made?.source !== code) {
        const inert = CHANGES.reduce(applyChange, code);
        made = {
          source: code,
          code: dropUnreached(inert, this.parse(inert) as unknown as Node, 'Timeline'),
        };
      }
      return { code: made.code, map: null };
    },
  };
}

function applyChange(code: string, [name, pattern, replacement]: (typeof CHANGES)[number]): string {
  const changed = code.replaceAll(pattern, replacement);
  if (changed === code) throw new Error(`vis-timeline has changed: nothing found to replace for "${name}"`);
  return changed;
}

/** Keeps the top-level statements that `root` needs; a statement that only adds to a class belongs to that class. */
function dropUnreached(code: string, program: Node, root: string): string {
  const statements = program['body'] as Node[];
  const byName = Map.groupBy(
    statements.flatMap((statement) => namesOf(statement).map((name) => ({ name, statement }))),
    ({ name }) => name,
  );
  const kept = new Set(
    statements.filter((statement) => namesOf(statement).length === 0 && !isExport(statement)),
  );
  const open = [root, ...[...kept].flatMap(identifiersIn)];
  const seen = new Set(exportedNames(statements).filter((name) => name !== root));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { statement } of byName.get(name) ?? []) {
      kept.add(statement);
      open.push(...identifiersIn(statement));
    }
  }
  const parts = statements
    .filter((statement) => kept.has(statement))
    .map(({ start, end }) => code.slice(start, end));
  return `${parts.join('\n')}\nexport { ${root} };\n`;
}

/** Other exports are left out by name, since Timeline's functions have parameters of the same names. */
function exportedNames(statements: readonly Node[]): string[] {
  return statements.filter(isExport).flatMap((statement) => identifiersIn(statement));
}

function isExport({ type }: Node): boolean {
  return type.startsWith('Export');
}

/** What a statement declares, or the class that it adds to. */
function namesOf(statement: Node): string[] {
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') {
    return [(statement['id'] as Node)['name'] as string];
  }
  if (statement.type === 'VariableDeclaration') {
    return (statement['declarations'] as Node[]).flatMap(({ id }) => identifiersIn(id as Node));
  }
  const target =
    statement.type === 'ExpressionStatement' ? rootOfTarget(statement['expression'] as Node) : null;
  return target === null ? [] : [target];
}

/** `Graph2d` of `Graph2d.prototype.x = …`; null for any other expression. */
function rootOfTarget(expression: Node): string | null {
  if (expression.type !== 'AssignmentExpression') return null;
  let target = expression['left'] as Node;
  while (target.type === 'MemberExpression') target = target['object'] as Node;
  return target.type === 'Identifier' ? (target['name'] as string) : null;
}

/** Names a piece of code refers to; names of properties and methods are none. */
function identifiersIn(node: Node): string[] {
  const found: string[] = [];
  const open: unknown[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next);
    else if (isNode(next)) {
      if (next.type === 'Identifier') found.push(next['name'] as string);
      open.push(...referringParts(next));
    }
  }
  return found;
}

function referringParts(node: Node): unknown[] {
  const silent = node['computed'] === true ? [] : ['property', 'key'];
  return Object.entries(node).flatMap(([name, value]) => (silent.includes(name) ? [] : [value]));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
