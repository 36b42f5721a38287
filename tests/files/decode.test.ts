import { describe, expect, it } from 'vitest';
import { decode, readBytes } from '#lib/files/decode.ts';

const TEXT = 'Zoë – “Python”';
const utf8 = new TextEncoder().encode(TEXT);
const units = [...TEXT].map((letter) => letter.charCodeAt(0));
const little = Uint8Array.from([0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])]);
const big = Uint8Array.from([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])]);
const windows = Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x93, ...new TextEncoder().encode('Python'), 0x94]);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16, little end first', little],
    ['UTF-16, big end first', big],
    ['windows-1252', windows],
  ])('reads %s', (_, bytes) => expect(decode(bytes)).toBe(TEXT));

  it('reads an empty file as empty', () => expect(decode(new Uint8Array())).toBe(''));

  it.each([
    ['NUL bytes', Uint8Array.from([0x61, 0, 0x62])],
    ['NUL bytes among bytes that are no UTF-8', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])],
    ['UTF-16 without a mark', little.subarray(2)],
    ['half a letter of UTF-16', little.subarray(0, -1)],
  ])('does not take %s for text', (_, bytes) => expect(decode(bytes)).toBeUndefined());
});

describe('readBytes', () => {
  const resume = 'Maren Solheim\n\nEXPERIENCE\n\nData Engineer, Fjord Freight — Aug 2022 – Present\n• Built Spark jobs in Zürich.\n';
  const binary = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 0xff]);

  it('reads a text in an older encoding', async () => {
    const bytes = Uint8Array.from([...resume].map((letter) => ({ '—': 0x97, '–': 0x96, '•': 0x95 })[letter] ?? letter.charCodeAt(0)));
    const read = await readBytes({ name: 'cv.txt', bytes });
    expect(read).toEqual(await readBytes({ name: 'cv.txt', bytes: new TextEncoder().encode(resume) }));
    expect(read).toMatchObject({
      kind: 'profile',
      draft: { work: [{ name: 'Fjord Freight', highlights: ['Built Spark jobs in Zürich.'] }] },
    });
  });

  it('tells a kind that is not read from a file that is not text', async () => {
    expect(await readBytes({ name: 'cv.odt', bytes: binary })).toMatchObject({ kind: 'unsupported-type' });
    expect(await readBytes({ name: 'cv.txt', bytes: binary })).toMatchObject({
      kind: 'malformed',
      message: expect.stringMatching(/Save it as plain text in UTF-8\.$/),
    });
  });
});
