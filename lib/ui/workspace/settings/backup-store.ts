import { computed, signal } from '@preact/signals';
import { grouped, NO_ROOM, plural } from '#lib/ui/words.ts';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { BackupContent, BackupVerbs, Choice, OpenedBackup, Restored, Room } from './verbs.ts';

export type BackupStore = ReturnType<typeof createBackup>;

/** What is going on, in words. */
export type Work = { text: string } | undefined;

/** Backing up, restoring, and the room that is left. */
export function createBackup(verbs: BackupVerbs, notices: Notices) {
  const room = createLoading<Room>();
  const work = signal<Work>(undefined);
  const opened = signal<OpenedBackup | undefined>(undefined);
  const fault = signal<string | undefined>(undefined);
  const all = signal<Choice>('newer');
  const single = signal<ReadonlyMap<string, Choice>>(new Map());
  const asksToReplace = signal(false);
  const show = (): Promise<void> => room.load(verbs.room);

  async function working<T>(text: string, task: () => Promise<T>): Promise<T | undefined> {
    if (work.value) return undefined;
    work.value = { text };
    fault.value = undefined;
    try {
      return await task();
    } catch (error) {
      fault.value = error instanceof Error ? error.message : String(error);
      return undefined;
    } finally {
      work.value = undefined;
    }
  }

  const leave = (): void => {
    verbs.letGo();
    opened.value = undefined;
    asksToReplace.value = false;
    single.value = new Map();
  };

  async function finish(restored: Restored | undefined): Promise<void> {
    asksToReplace.value = false;
    if (restored?.kind === 'storage-full') fault.value = NO_ROOM;
    if (restored?.kind !== 'restored') return;
    leave();
    const { undo } = restored;
    const text = restoredWords(restored);
    notices.tell(undo ? { text, undo: () => takeBack(undo) } : { text });
    await show();
  }

  async function takeBack(undo: () => Promise<void>): Promise<void> {
    await undo();
    notices.tell({ text: 'Everything is as it was before the backup was added.' });
    await show();
  }

  const doneOf = (text: string) => (done: number) => {
    work.value = { text: `${text}: ${plural(done, 'candidate')} so far` };
  };

  const replace = async (): Promise<void> => {
    const text = 'Putting the backup in place';
    await finish(await working(text, () => verbs.replace(doneOf(text))));
  };

  const write = (): Promise<boolean | undefined> =>
    working('Writing the backup', async () => {
      await verbs.write(doneOf('Writing the backup'));
      return true;
    });

  return {
    room: room.state,
    work,
    opened,
    fault,
    /** Which record stays where both sides have one, for all and for single ones. */
    all,
    single,
    asksToReplace,
    content: computed((): BackupContent | undefined => (opened.value?.kind === 'backup' ? opened.value.content : undefined)),
    show,
    leave,
    write,
    saveSetApart: verbs.saveSetApart,

    async open(file: File): Promise<void> {
      leave();
      opened.value = await working('Reading the file', () =>
        verbs.open(file, (share) => {
          work.value = { text: `Reading the file: ${Math.floor(share * 100)} %` };
        }),
      );
    },
    choose(id: string, choice: Choice): void {
      single.value = new Map(single.value).set(id, choice);
    },
    chooseForAll(choice: Choice): void {
      all.value = choice;
      single.value = new Map();
    },
    merge: async (): Promise<void> =>
      finish(await working('Adding the backup', () => verbs.merge(all.value, single.value, doneOf('Adding the backup')))),
    replace,
    /** Nothing is replaced where the backup of what is here can't be written. */
    async backUpAndReplace(): Promise<void> {
      if (await write()) await replace();
    },
    async protect(): Promise<void> {
      const isProtected = await verbs.protect();
      const refused = 'The browser did not agree. It erases by itself only when the disk is nearly full; a backup keeps you safe.';
      notices.tell({ text: isProtected ? 'The browser will not erase what is saved by itself.' : refused });
      await show();
    },
  };
}

function restoredWords({ added, replaced, lacksSettings }: Extract<Restored, { kind: 'restored' }>): string {
  const settings = lacksSettings ? ' Its settings could not be kept; those that are here stay.' : '';
  return `The backup is restored: ${grouped(added)} added, ${grouped(replaced)} replaced.${settings}`;
}
