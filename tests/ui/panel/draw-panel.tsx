import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { FrontTab } from '#lib/messaging.ts';
import { PanelApp } from '#lib/ui/panel/panel-app.tsx';
import { createPanelStore } from '#lib/ui/panel/store.ts';
import type { PanelVerbs } from '#lib/ui/panel/verbs.ts';
import type { ProfileRead, ReadResult } from '#lib/ui/verbs.ts';
import { matrices } from '#tests/ui/draw-popup.tsx';
import { sampleProfile } from '#tests/ui/sample-report.ts';
import { stubVerbs } from '#tests/ui/stub-verbs.ts';
import { stubCandidateVerbs } from '#tests/ui/workspace/candidate/stub-candidate.ts';

export const wrensTab: FrontTab = { id: 7, url: 'https://board.example.test/in/wren-tallis/', title: 'Wren Tallis' };
export const adasTab: FrontTab = { id: 7, url: 'https://board.example.test/in/ada-quist/', title: 'Ada Quist' };

const adas = { ...sampleProfile, id: 'linkedin:ada-quist', basics: { ...sampleProfile.basics, name: 'Ada Quist' } };

/** Verbs of a panel beside one tab, and what the browser does there: `go` shows another page in it, `call` is a click on the icon. */
export function stubPanel(own: Partial<PanelVerbs> = {}) {
  const told: Record<'front' | 'call' | 'change', (() => void)[]> = { front: [], call: [], change: [] };
  const tell = (what: keyof typeof told): void => {
    for (const next of told[what]) next();
  };
  let tab: FrontTab = wrensTab;
  const kept = new Map<string, string>();
  const readPage = async (): Promise<ReadResult> => ({
    kind: 'profile',
    profile: tab.id === 7 && tab.url === adasTab.url ? adas : sampleProfile,
    tab,
  });
  const verbs = {
    ...stubVerbs(),
    readPage: vi.fn(readPage),
    candidate: stubCandidateVerbs(),
    known: async () => new Map(),
    scored: async () => new Set<string>(),
    handedOver: vi.fn(async (): Promise<ProfileRead | undefined> => undefined),
    frontTab: vi.fn(async (): Promise<FrontTab | undefined> => tab),
    onFrontChange: (next: () => void) => void told.front.push(next),
    onCall: (next: () => void) => void told.call.push(next),
    onChange: (next: () => void) => void told.change.push(next),
    shortcut: vi.fn(async () => 'Alt+Shift+M'),
    draft: vi.fn(async (id: string) => kept.get(id) ?? ''),
    keepDraft: vi.fn(async (id: string, text: string) => void kept.set(id, text)),
    stillSaved: vi.fn(async (ids: readonly string[]): Promise<ReadonlySet<string>> => new Set(ids)),
    ...own,
  } satisfies PanelVerbs;
  return {
    verbs,
    go(next: FrontTab): void {
      tab = next;
      tell('front');
    },
    call: () => tell('call'),
    change: () => tell('change'),
  };
}

/** Draws the panel and opens it. */
export async function drawPanel(own: Partial<PanelVerbs> = {}) {
  const stub = stubPanel(own);
  const store = createPanelStore(stub.verbs);
  render(<PanelApp store={store} matrices={matrices} version="0.1.0" />);
  await store.open();
  return { ...stub, store };
}
