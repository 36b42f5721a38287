import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Report } from '#lib/analysis/schema.ts';
import type { PopupState } from '#lib/ui/reading-store.ts';
import type { SaveState } from '#lib/ui/save-state.ts';
import type { Blinded, blinded } from './documents.ts';

export type BlindStore = ReturnType<typeof createBlind>;

/** `off`, `hidden`, `revealed` for this reading alone, or `scored`: shown since a scorecard was submitted. */
export type BlindState = 'off' | 'hidden' | 'revealed' | 'scored';

/** Whether the name is hidden, and the reading as it may be drawn. The reading itself stays as it is, for whoever saves it or looks it up in the page. */
export function createBlind(isBlind: () => Promise<boolean>, read: ReadonlySignal<PopupState>, saved: () => SaveState | undefined) {
  /** There where names are hidden: the first paint of everybody else has no need of it. */
  const hide = signal<typeof blinded | undefined>(undefined);
  const isRevealed = signal(false);

  const state = computed((): BlindState => {
    const known = saved();
    if (!hide.value) return 'off';
    if (known && known.kind !== 'unsaved' && known.entry.scoredAt !== undefined) return 'scored';
    return isRevealed.value ? 'revealed' : 'hidden';
  });
  const person = computed((): Blinded | undefined => {
    if (state.value !== 'hidden' || read.value.kind !== 'report') return undefined;
    const { profile, report } = read.value;
    return hide.value?.(
      profile.id,
      [profile],
      report.skills.map(({ name }) => name),
    );
  });

  return {
    state,
    shown: computed((): PopupState => {
      if (!person.value || read.value.kind !== 'report') return read.value;
      return {
        ...read.value,
        profile: person.value.profile(read.value.profile),
        report: person.value.report(read.value.report, read.value.profile),
      };
    }),
    /** An earlier report on the same person, as it may be drawn. */
    earlier: (report: Report): Report => person.value?.report(report) ?? report,
    async load(): Promise<void> {
      hide.value = (await isBlind()) ? (await import('./documents.ts')).blinded : undefined;
    },
    forget(): void {
      isRevealed.value = false;
    },
    toggle(): void {
      isRevealed.value = !isRevealed.value;
    },
  };
}
