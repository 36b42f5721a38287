import type { PickedFile } from './items.ts';

/** Files that systems leave in folders; nobody means to import them. */
const LITTER = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/iu;

/** Folders within folders that are followed. */
const DEEPEST = 20;

const withoutLitter = (files: readonly PickedFile[]): PickedFile[] => files.filter(({ path }) => !LITTER.test(path));

/** What was chosen in a file dialogue, alone or as a folder. */
export const chosenFiles = (list: FileList | null): PickedFile[] =>
  withoutLitter([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })));

/** What was dropped, with all that is in dropped folders. The browser shows its entries only at once, so they are taken before anything is awaited. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<PickedFile[]> {
  const entries = [...(transfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(transfer?.files ?? null);
  const files: PickedFile[] = [];
  for (const entry of entries) await collect(entry, files, 0);
  return withoutLitter(files);
}

/** What can't be opened is left out here: it was moved while it was dropped. */
async function collect(entry: FileSystemEntry, into: PickedFile[], depth: number): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((settle) => entry.file(settle, () => settle(undefined)));
    if (file) into.push({ path: entry.fullPath.replace(/^\//u, ''), file });
  } else if (isFolder(entry) && depth < DEEPEST) {
    const reader = entry.createReader();
    for (let some = await nextOf(reader); some.length > 0; some = await nextOf(reader)) {
      for (const inner of some) await collect(inner, into, depth + 1);
    }
  }
}

/** A folder tells its entries a hundred at a time; none is the end. */
const nextOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((settle) => reader.readEntries(settle, () => settle([])));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
