import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse, type Font } from 'opentype.js';

/** What the picture of a page says. */
export interface Picture {
  readonly title: string;
  /** Short facts under the title: the date in words, the venue, the status. */
  readonly facts: readonly string[];
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const COLOURS = { paper: '#fcfbf7', ink: '#1b1a17', quiet: '#5d594f', accent: '#8f1d2c' };
/** Sizes of the title, the largest first; the one is taken with which it fits. */
const TITLE_SIZES = [76, 64, 54, 46];
const MOST_LINES = 4;

const require = createRequire(import.meta.url);
let fonts: { serif: Font; sans: Font } | undefined;

/** Draws the picture a link to a page is shown with: 1,200 × 630 pixels, PNG, the letters as outlines. */
export function drawPicture({ title, facts }: Picture, siteName: string): Uint8Array<ArrayBuffer> {
  const { serif, sans } = loadFonts();
  const name = keepWritable(siteName, serif) ?? '';
  const { size, lines } = setTitle(keepWritable(title, serif) ?? name, serif);
  const written = facts.flatMap((fact) => keepWritable(fact, sans) ?? []);
  const top = 200 + size;
  const pieces = [
    outline(sans, siteName === title ? '' : name, MARGIN, 118, 30, COLOURS.quiet),
    ...lines.map((line, index) => outline(serif, line, MARGIN, top + index * size * 1.14, size, COLOURS.ink)),
    outline(sans, clip(written.join('  ·  '), sans, 32), MARGIN, HEIGHT - 72, 32, COLOURS.accent),
  ];
  return new Uint8Array(new Resvg(svgOf(pieces)).render().asPng());
}

/** The text without the few letters that the typeface lacks, or null where it lacks many, as for another script. */
function keepWritable(text: string, font: Font): string | null {
  const letters = [...text];
  const kept = letters.filter((letter) => letter === ' ' || font.charToGlyphIndex(letter) > 0);
  return kept.length < letters.length * 0.9 ? null : kept.join('');
}

function svgOf(pieces: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>
<rect width="${WIDTH}" height="14" fill="${COLOURS.ink}"/>
<rect x="${MARGIN}" y="150" width="${WIDTH - 2 * MARGIN}" height="2" fill="${COLOURS.ink}"/>
${pieces.join('\n')}
</svg>`;
}

/** Outlines hold digits alone, so no text of an article stands in the SVG. */
function outline(font: Font, text: string, x: number, y: number, size: number, colour: string): string {
  return `<path fill="${colour}" d="${font.getPath(text, x, y, size).toPathData(1)}"/>`;
}

function setTitle(title: string, font: Font): { size: number; lines: string[] } {
  for (const size of TITLE_SIZES) {
    const lines = breakLines(title, font, size);
    if (lines.length <= MOST_LINES) return { size, lines };
  }
  const size = TITLE_SIZES.at(-1) ?? 46;
  const lines = breakLines(title, font, size).slice(0, MOST_LINES);
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)}…`] };
}

function breakLines(text: string, font: Font, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && isFitting(longer, font, size)) lines[lines.length - 1] = longer;
    else lines.push(clip(word, font, size));
  }
  return lines;
}

function clip(text: string, font: Font, size: number): string {
  if (isFitting(text, font, size)) return text;
  let end = text.length - 1;
  while (end > 0 && !isFitting(`${text.slice(0, end)}…`, font, size)) end -= 1;
  return `${text.slice(0, end)}…`;
}

function isFitting(text: string, font: Font, size: number): boolean {
  return font.getAdvanceWidth(text, size) <= WIDTH - 2 * MARGIN;
}

function loadFonts(): { serif: Font; sans: Font } {
  fonts ??= {
    serif: readFont('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'),
    sans: readFont('@fontsource/public-sans/files/public-sans-latin-500-normal.woff'),
  };
  return fonts;
}

function readFont(file: string): Font {
  const bytes = readFileSync(require.resolve(file));
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}
