/** Words and signs that mean something to Markdown, MDX, HTML, YAML, a bundler or a browser. */
// prettier-ignore
export const tokens: readonly string[] = [
  // Markdown
  '*', '**', '***', '_', '__', '~', '~~', '`', '``', '```', '```js', '~~~', '#', '##', '# ', '## ', '> ',
  '>', '- ', '-', '+ ', '* ', '1. ', '1) ', '2. ', '12345678901. ', '---', '***', '___', '===', '=', '[',
  ']', '(', ')', '![', '](', '](<', ']: ', '[^1]', '[^1]: ', '[a]', '[a]: http://x.example "t"',
  '<http://x.example>', '[x](http://x.example)', '![i](i.png)', '\\', '\\\\', '\\*', '\\\n', '  \n',
  '&amp;', '&lt;', '&#123;', '&#x7b;', '&nbsp;', '&', '&copy', '&#0;', '&#10;', '&#13;', '&#x85;', '&#x2028;', '&#x202E;', '&NewLine;', '&Tab;', '&#xD800;', '|', '| a | b |', '|-|-|',
  '|---|:-:|', '\\|', ':-', ':', '[ ] ', '[x] ', '- [ ] task', ': definition', '$$', '$', '==', '^', '^^',
  ':::', ':x[y]{z}', '[[wiki]]', '{#id}', '{.class}',
  // MDX
  '{', '}', '{x}', '{{', '{"a"}', '{/* c */}', '{`t`}', '${x}', 'import', 'export', 'import ', 'export ',
  "import a from 'b'", 'export const a = 1', 'export default function MDXContent() {}', 'import{a}',
  'export{', 'import("x")', '<>', '</>', '<A/>', '<A.b>', '</A>', '<a:b/>', '<A {...p}>',
  '<Fragment set:html={x} />', 'import.meta.env', 'process.env.X', '__VITE_ASSET__abcdefghijklmnopqrstuv__',
  '__VITE_PUBLIC_ASSET__abcdef12__', '__ASTRO_IMAGE_', 'frontmatter.title', '{frontmatter.title}',
  // HTML
  '<', '>', '<b>', '</b>', '<br>', '<br/>', '<!--', '-->', '<!-- c -->', '<!DOCTYPE html>', '<![CDATA[',
  ']]>', '<?php', '?>', '<script>', '</script>', '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<style>', '<iframe src="javascript:1">',
  '<a href="javascript:1">', '<mark id="d1">', '</mark>', '<p>', '</p>', '<div', 'onclick="x"', '"', "'",
  '">', "'>", '</', '/>', '<x-y>', '<math>', '<template>', '<plaintext>', '<title>',
  // addresses
  'http://', 'https://x.example', 'HTTP://X.example/?a=b&c', 'www.', 'www.x.example', 'WWW.x.example.',
  'ftp://x.example', 'a@b.example', 'mailto:a@b.example', 'xmpp:a@b.example/c', 'javascript:alert(1)',
  'data:text/html,x', '[x](javascript:alert(1))', '[x](data:x)', '[x](//x.example)', '[x](#section)',
  '[x.example](https://y.example)', '[x](https://u:p@x.example)', '_www.x.example', '*http://x.example*',
  // YAML and TOML
  '---\n', '+++\n', '...', 'layout: x', 'title: "x"', '!!js/function', '&anchor', '*alias', '? ', '%YAML',
  '- - ', 'a: {b: c}', 'slug: ../x', '"""',
  // boilerplate and plain-text structure
  'Related Links:', 'Read more: x', 'Tags: a', '©', 'What now?', 'Frequently Asked Questions', 'A Heading',
  'Talks were held on 14 December 2025.', '• ', '– ', '— ',
  // Unicode
  '\u0000', '\u0001', '\u0007', '\u000B', '\u000C', '\u001B', '\u007F', '\u0085', '\u00A0', '\u00AD',
  '\u061C', '\u180E', '\u200B', '\u200D', '\u200E', '\u200F', '\u2003', '\u2028', '\u2029', '\u202A',
  '\u202B', '\u202C', '\u202D', '\u202E', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\u3000',
  '\uFEFF', '\uFFFC', '\uFFFD', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '\u{1F600}', '\u{10FFFF}',
  '\u{E0001}', 'e\u0301', '\u0301', 'ß', 'İ', 'שלום', 'مرحبا', '谈判', '＜b＞', '｛x｝', '“quoted”', '…', '‮',
];
