import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createDraftKeeping } from '#lib/ui/panel/draft-keeping.ts';
import type { Drafts } from '#lib/ui/panel/verbs.ts';

/** What panels of several windows share: who is saved, and the drafts that the browser keeps. */
function browserWith(...people: string[]) {
  const saved = new Set(people);
  const kept = new Map<string, string>();
  const keepDraft = vi.fn(async (id: string, text: string): Promise<void> => {
    if (text === '') kept.delete(id);
    else kept.set(id, text);
  });
  const verbs = {
    draft: async (id: string) => kept.get(id) ?? '',
    keepDraft,
    stillSaved: async (ids: readonly string[]) => new Set(ids.filter((id) => saved.has(id))),
  };
  /** The panel of one more window. */
  const panel = () => {
    const drafts = signal<Drafts>({});
    const keeping = createDraftKeeping(verbs, drafts);
    const write = (id: string, text: string): void => {
      drafts.value = { ...drafts.value, [id]: text };
    };
    return { ...keeping, drafts, write };
  };
  const erase = (id: string): void => {
    saved.delete(id);
    kept.delete(id);
  };
  return { panel, erase, saved, kept, keepDraft, written: () => Object.fromEntries(kept) };
}

const settled = (): Promise<void> => new Promise((settle) => setTimeout(settle));

describe('drafts in the panels of two windows', () => {
  it('leave each other alone', async () => {
    const { panel, written, keepDraft } = browserWith('ada', 'bo');
    const [one, other] = [panel(), panel()];
    one.write('ada', 'Ask');
    other.write('bo', 'Call');
    one.write('ada', 'Ask Ada');
    expect(written()).toEqual({ ada: 'Ask Ada', bo: 'Call' });
    expect(keepDraft).toHaveBeenCalledTimes(3);
    one.write('ada', '');
    expect(written()).toEqual({ bo: 'Call' });
  });

  it('are shown as they were last written, in whichever window', async () => {
    const { panel, keepDraft } = browserWith('ada');
    const [one, other] = [panel(), panel()];
    one.write('ada', 'Ask');
    await other.bringBack('ada');
    other.write('ada', 'Ask again');
    await one.bringBack('ada');
    expect(one.drafts.value).toEqual({ ada: 'Ask again' });
    expect(keepDraft).toHaveBeenCalledTimes(2);
  });

  it('stay as they are typed on while they are brought back', async () => {
    const { panel, kept } = browserWith('ada');
    kept.set('ada', 'Earlier');
    const one = panel();
    const bringing = one.bringBack('ada');
    one.write('ada', 'Typed');
    await bringing;
    expect(one.drafts.value).toEqual({ ada: 'Typed' });
  });
});

describe('the draft of somebody who was erased', () => {
  it('is dropped, and not written back with the next key', async () => {
    const { panel, erase, written } = browserWith('ada', 'bo');
    const one = panel();
    one.write('ada', 'Ask');
    erase('ada');
    await one.dropGone(() => 'bo');
    expect(one.drafts.value).toEqual({});
    one.write('bo', 'Call');
    expect(written()).toEqual({ bo: 'Call' });
  });

  it('stands on the screen as long as they do, and is kept nowhere else', async () => {
    const { panel, erase, written } = browserWith('ada');
    const one = panel();
    one.write('ada', 'Ask');
    erase('ada');
    one.write('ada', 'Ask!');
    await one.dropGone(() => 'ada');
    expect([one.drafts.value, written()]).toEqual([{ ada: 'Ask!' }, {}]);
    await one.bringBack('ada');
    expect(one.drafts.value).toEqual({ ada: 'Ask!' });
    await one.dropGone(() => 'bo');
    expect([one.drafts.value, written()]).toEqual([{}, {}]);
  });

  it('is kept again once they are saved again', async () => {
    const { panel, erase, saved, written } = browserWith('ada');
    const one = panel();
    one.write('ada', 'Ask');
    erase('ada');
    await one.dropGone(() => 'ada');
    saved.add('ada');
    await one.dropGone(() => 'ada');
    expect(written()).toEqual({ ada: 'Ask' });
  });
});

it('a draft that the browser would not keep is not lost to an older one', async () => {
  const { panel, keepDraft } = browserWith('ada');
  const one = panel();
  one.write('ada', 'Ask');
  keepDraft.mockRejectedValueOnce(new Error('no room'));
  one.write('ada', 'Ask again');
  await settled();
  await one.bringBack('ada');
  expect(one.drafts.value).toEqual({ ada: 'Ask again' });
});
