import { effect, type Signal } from '@preact/signals';
import type { Drafts, PanelVerbs } from './verbs.ts';

/** Keeps notes that are being written until the browser closes. Only what changed is written: panels of other windows have notes of their own. */
export function createDraftKeeping(verbs: Pick<PanelVerbs, 'draft' | 'keepDraft' | 'stillSaved'>, drafts: Signal<Drafts>) {
  let before = drafts.peek();
  /** Whose draft stands here alone: it could not be kept, or the candidate is gone. */
  const onlyHere = new Set<string>();

  async function keep(id: string, text: string): Promise<void> {
    const isKept = await verbs.keepDraft(id, text).then(
      () => true,
      () => false,
    );
    if (isKept) onlyHere.delete(id);
    else onlyHere.add(id);
  }

  function put(next: Drafts): void {
    before = next;
    drafts.value = next;
  }

  function forget(id: string, isShown: boolean): void {
    void verbs.keepDraft(id, '').catch(() => undefined);
    if (isShown) {
      onlyHere.add(id);
      return;
    }
    onlyHere.delete(id);
    put(Object.fromEntries(Object.entries(drafts.peek()).filter(([other]) => other !== id)));
  }

  effect(() => {
    const changed = Object.entries(drafts.value).filter(([id, text]) => text !== (before[id] ?? ''));
    before = drafts.value;
    for (const [id, text] of changed) void keep(id, text);
  });

  return {
    /** What was being written of a candidate, in whichever window that was, stands there again. */
    async bringBack(id: string): Promise<void> {
      const had = drafts.peek()[id] ?? '';
      const kept = onlyHere.has(id) ? had : await verbs.draft(id).catch(() => had);
      if (kept !== had && (drafts.peek()[id] ?? '') === had) put({ ...drafts.peek(), [id]: kept });
    },

    /** Forgets the drafts of candidates who are gone; that of the one `shown` stands there until another is. */
    async dropGone(shown: () => string | undefined): Promise<void> {
      const ids = Object.keys(drafts.peek());
      if (ids.length === 0) return;
      const saved = await verbs.stillSaved(ids).catch(() => new Set(ids));
      for (const id of ids) {
        if (!saved.has(id)) forget(id, id === shown());
        else if (onlyHere.has(id)) void keep(id, drafts.peek()[id] ?? '');
      }
    },
  };
}
