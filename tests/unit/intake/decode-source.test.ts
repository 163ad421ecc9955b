import { describe, expect, test } from 'vitest';
import { decodePage, decodeXml } from '../../../scripts/intake/decode-source.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

describe('the encoding of a page', () => {
  test.each([
    ['that of its <meta charset>', bytesOf('<meta charset="windows-1251"><p>\xcc\xe8\xf0</p>'), 'Мир'],
    [
      'that of its <meta http-equiv>',
      bytesOf('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>\xb1</p>'),
      'ą',
    ],
    [
      'that of its byte-order mark, whatever it says',
      Buffer.from('\uFEFF<meta charset="latin1"><p>é</p>'),
      'é',
    ],
    ['UTF-16 by its byte-order mark', utf16('\uFEFF<p>é</p>'), 'é'],
    ['UTF-8 where it says nothing', Buffer.from('<p>é</p>'), 'é'],
  ])('is %s', (_, bytes, expected) => {
    const { text, problems } = decodePage('a.html', bytes);
    expect(text).toContain(expected);
    expect(problems).toEqual([]);
  });

  test('is Windows-1252 where it says nothing and is not UTF-8, which is said', () => {
    const { text, problems } = decodePage('a.html', bytesOf('<p>\x93caf\xe9\x94</p>'));
    expect(text).toBe('<p>“café”</p>');
    expect(problems.map(({ code }) => code)).toEqual(['encoding-guessed']);
  });

  test('is refused where its bytes are not what it says', () => {
    const { text, problems } = decodePage('a.html', bytesOf('<meta charset="utf-8"><p>\xe9</p>'));
    expect(text).toBeNull();
    expect(problems).toMatchObject([
      { code: 'bad-encoding', message: 'says that it is UTF-8, and its bytes are not' },
    ]);
  });
});

describe('the encoding of XML', () => {
  test.each([
    ['that of its declaration', bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>'), 'é'],
    ['UTF-8 where it has none', Buffer.from('<a>é</a>'), 'é'],
    ['UTF-16 by its byte-order mark', utf16('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>é</a>'), 'é'],
    ['UTF-16 by its first bytes', utf16('<a>é</a>'), 'é'],
  ])('is %s', (_, bytes, expected) => {
    expect(decodeXml('a.xml', bytes)).toMatchObject({
      text: expect.stringContaining(expected),
      problems: [],
    });
  });

  test('is refused where nobody knows its name', () => {
    const { problems } = decodeXml('a.xml', bytesOf('<?xml version="1.0" encoding="x-nothing"?><a/>'));
    expect(problems).toMatchObject([
      { code: 'bad-encoding', message: 'names the encoding "x-nothing", which nobody knows' },
    ]);
  });
});
