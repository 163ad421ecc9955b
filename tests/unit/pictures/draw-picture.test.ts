import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../src/pictures/draw-picture.ts';

/** Width and height from the first chunk of a PNG; see https://www.w3.org/TR/png-3/#11IHDR. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function draw(title: string): string {
  return Buffer.from(drawPicture({ title, facts: [] }, 'A site')).toString('base64');
}

describe('the picture of a page', () => {
  test.each([
    ['a short title', 'Oslo'],
    ['a very long title', 'Talks about talks '.repeat(40)],
    ['a word wider than the picture', 'x'.repeat(300)],
    ['a title that looks like markup', '</svg><script>alert(1)</script>'],
    ['a title in another script', 'محادثات في الرياض'],
    ['an empty title', ''],
  ])('is a PNG of the size that is shown: %s', (_, title) => {
    expect(sizeOf(drawPicture({ title, facts: ['14–15 December 2025', 'Oslo'] }, 'A site'))).toEqual({
      width: 1200,
      height: 630,
    });
  });

  test('is the same bytes for the same words, and others for others', () => {
    expect(draw('Oslo')).toBe(draw('Oslo'));
    expect(draw('Oslo')).not.toBe(draw('Geneva'));
  });
});
