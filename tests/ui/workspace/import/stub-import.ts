import { vi } from 'vitest';
import type { AlikePassage } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import type { KeyedPassage } from '#lib/evidence/copies.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Choice, ChosenRole } from '#lib/ui/verbs.ts';
import type { FileReading, ImportVerbs, KeepOutcome, Recognition, SavedCopy } from '#lib/ui/workspace/import/verbs.ts';
import { calmReport, sampleProfile } from '#tests/ui/sample-report.ts';

/** A file whose text is the name of the person in it; what begins with "!" can't be read. */
export const cv = (name: string, content = name): { path: string; file: File } => ({ path: name, file: new File([content], name) });

export const profileOf = (name: string): Profile => ({
  ...sampleProfile,
  id: `content:${name}`,
  basics: { ...sampleProfile.basics, name },
});

export const readingOf = (profile: Profile, choice: Choice): FileReading => ({
  kind: 'profile',
  profile,
  report: { ...calmReport, specialization: choice.specialization, level: choice.level, profileId: profile.id },
  passages: [],
});

/** Verbs that read the sample profile under the name that a file holds. */
export function stubImport() {
  return {
    now: () => new Date('2026-05-10T10:00:00.000Z'),
    lanes: 2,
    warm: vi.fn(() => {}),
    loadChoice: vi.fn(async (): Promise<Choice> => ({ specialization: 'web', level: 'senior' })),
    rememberChoice: vi.fn(async (_choice: Choice) => {}),
    load: vi.fn(async (file: File) => {
      const text = await new Promise<string>((settle) => {
        const reader = new FileReader();
        reader.onload = () => settle(String(reader.result));
        reader.readAsText(file);
      });
      return { kind: 'bytes' as const, bytes: new TextEncoder().encode(text), hash: text };
    }),
    read: vi.fn(async (_name: string, bytes: Uint8Array<ArrayBuffer>, choice: Choice, _signal: AbortSignal): Promise<FileReading> => {
      const text = new TextDecoder().decode(bytes);
      return text.startsWith('!') ? { kind: 'no-text', message: text.slice(1) } : readingOf(profileOf(text), choice);
    }),
    analyze: vi.fn(
      async (profile: Profile, choice: Choice, _signal: AbortSignal, _alike: readonly AlikePassage[]): Promise<FileReading> =>
        readingOf(profile, choice),
    ),
    roles: vi.fn(async (): Promise<ChosenRole[]> => []),
    savedCopies: vi.fn(async (_profile: Profile, _passages: readonly KeyedPassage[]): Promise<SavedCopy[]> => []),
    fold: (name: string) => name.toLowerCase(),
    recognise: vi.fn(async (_profile: Profile): Promise<Recognition> => ({ kind: 'new' })),
    sharedEmployers: vi.fn((): readonly string[] => []),
    save: vi.fn(
      async (profile: Profile, _report: Report, _roleId?: string): Promise<KeepOutcome> => ({
        kind: 'saved',
        id: profile.id,
        undo: async () => {},
      }),
    ),
    attach: vi.fn(async (id: string): Promise<KeepOutcome> => ({ kind: 'saved', id, undo: async () => {} })),
    askBeforeLeaving: vi.fn((_isUnsaved: () => boolean) => {}),
  } satisfies ImportVerbs;
}
