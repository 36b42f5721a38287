import { expect, it } from 'vitest';
import { misnamed } from '#lib/screening/misnamed.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const told = (name: string, content: string): string | undefined => misnamed(name, bytesOf(content))?.message;

it.each([
  ['cv.pdf', '%PDF-1.7'],
  ['cv.pdf', 'a line that some programs put first\n%PDF-1.4'],
  ['CV.DOCX', 'PK\x03\x04'],
  ['cv.docx', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['cv.txt', 'Ada Birch\r\n\tPython'],
  ['cv.md', '# Ada'],
  ['cv.json', '{}'],
  ['cv.txt', '\xff\xfeA\0d\0'],
  ['cv.exe', 'MZ'],
  ['cv', ''],
])('leaves %s to its reader where it begins with %j', (name, content) => {
  expect(told(name, content)).toBeUndefined();
});

it.each([
  ['cv.docx', '%PDF-1.7', 'It ends in .docx, but is a PDF file. If that is right, change its name to end in .pdf and choose it again.'],
  ['cv.txt', '%PDF-1.7', 'It ends in .txt, but is a PDF file. If that is right, change its name to end in .pdf and choose it again.'],
  [
    'cv.PDF',
    'PK\x03\x04',
    'It ends in .pdf, but is a packed file, as Word files are. If that is right, change its name to end in .docx and choose it again.',
  ],
  [
    'cv.pdf',
    'Ada Birch\nPython',
    'It ends in .pdf, but is plain text. If that is right, change its name to end in .txt and choose it again.',
  ],
  ['scan.pdf', '\xff\xd8\xff\xe0', 'It ends in .pdf, but is a picture. Choose the original, as PDF, Word or text.'],
  ['cv.txt', '{\\rtf1', 'It ends in .txt, but is a rich text file. Choose the original, as PDF, Word or text.'],
  ['cv.docx', '', 'The file is empty: it has 0 bytes. Copy or download it again, and choose the new one.'],
])('tells what to do with %s that begins with %j', (name, content, message) => {
  expect(told(name, content)).toBe(message);
});
