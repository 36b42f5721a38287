import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles } from '#lib/ui/workspace/import/picked-files.ts';

const fileAt = (path: string): File => {
  const file = new File(['text'], path.split('/').at(-1) ?? path);
  if (path.includes('/')) Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
};
const listOf = (...paths: string[]): FileList =>
  Object.assign(Object.create(FileList.prototype), { [Symbol.iterator]: () => paths.map(fileAt).values() });
const paths = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path);

type Tree = { [name: string]: Tree | 'file' | 'closed' };

/** Entries as a browser tells them: a hundred of a folder at a time, none at its end. */
function entryOf(name: string, tree: Tree | 'file' | 'closed', within = ''): FileSystemEntry {
  const fullPath = `${within}/${name}`;
  const isFile = typeof tree === 'string';
  const entry = { name, fullPath, isFile, isDirectory: !isFile };
  if (isFile) {
    const file = (give: (file: File) => void, fail: (error: Error) => void) =>
      tree === 'closed' ? fail(new Error('NotFoundError')) : give(fileAt(name));
    return Object.assign(entry, { file }) as unknown as FileSystemEntry;
  }
  const left = Object.entries(tree).map(([inner, one]) => entryOf(inner, one, fullPath));
  const readEntries = (give: (some: FileSystemEntry[]) => void, fail: (error: Error) => void) =>
    name === 'locked' ? fail(new Error('NotReadableError')) : give(left.splice(0, 100));
  return Object.assign(entry, { createReader: () => ({ readEntries }) }) as unknown as FileSystemEntry;
}

const dropOf = (tree: Tree): DataTransfer =>
  ({
    items: Object.entries(tree).map(([name, one]) => ({ webkitGetAsEntry: () => entryOf(name, one) })),
    files: listOf(),
  }) as unknown as DataTransfer;

describe('files that are chosen', () => {
  it('are named within their folder, without what systems leave there', () => {
    const chosen = listOf('cv.pdf', 'all/b.docx', 'all/.DS_Store', 'all/Thumbs.db', 'all/Desktop.ini', '.hidden', 'all/.git/config');
    expect(paths(chosenFiles(chosen))).toEqual(['cv.pdf', 'all/b.docx', 'all/.git/config']);
    expect(chosenFiles(null)).toEqual([]);
  });
});

describe('files that are dropped', () => {
  it('are those of all folders, however many a folder holds', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`${n}.pdf`, 'file' as const]));
    const dropped = await droppedFiles(dropOf({ 'one.txt': 'file', all: { many, deeper: { 'b.pdf': 'file', '.DS_Store': 'file' } } }));
    expect(dropped).toHaveLength(252);
    expect(paths(dropped)).toContain('all/deeper/b.pdf');
    expect(paths(dropped)[0]).toBe('one.txt');
  });

  it('come without what can’t be opened any more', async () => {
    const dropped = await droppedFiles(dropOf({ all: { 'gone.pdf': 'closed', locked: { 'a.pdf': 'file' }, 'b.pdf': 'file' } }));
    expect(paths(dropped)).toEqual(['all/b.pdf']);
  });

  it('end twenty folders deep, so that none is followed for ever', async () => {
    const deep = (levels: number): Tree => (levels === 0 ? { 'end.pdf': 'file' } : { in: deep(levels - 1) });
    expect(await droppedFiles(dropOf(deep(20)))).toHaveLength(1);
    expect(await droppedFiles(dropOf(deep(21)))).toEqual([]);
  });

  it('are taken as they are where the browser tells no entries', async () => {
    const transfer = { items: [], files: listOf('cv.pdf') } as unknown as DataTransfer;
    expect(paths(await droppedFiles(transfer))).toEqual(['cv.pdf']);
    expect(await droppedFiles(null)).toEqual([]);
  });
});
