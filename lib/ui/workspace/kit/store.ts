import { computed, signal } from '@preact/signals';
import { kitMarkdown } from '#lib/export/kit-markdown.ts';
import { type KitSheet, kitSheet } from '#lib/questions/kit-sheet.ts';
import { nameOf } from '#lib/ui/workspace/candidate-row.ts';
import { createFeedback } from '#lib/ui/workspace/feedback/store.ts';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import { type CardStore, createCard } from './card-store.ts';
import type { Interview, KitPreferences, KitVerbs } from './verbs.ts';

export type KitStore = ReturnType<typeof createKit>;

export const LENGTHS = [30, 45, 60] as const;
const NAME_LENGTH = 120;

/** The interview kit of one candidate, and the scorecard that is filled in with it. */
export function createKit(verbs: KitVerbs, notices: Notices) {
  const interview = createLoading<Interview | undefined>();
  const preferences = signal<KitPreferences | undefined>(undefined);
  const names = signal<readonly string[]>([]);
  const card = signal<CardStore | undefined>(undefined);
  const copied = signal(false);
  const feedback = createFeedback(verbs.feedback, notices);
  let shown = '';

  const found = (): Interview | undefined => (interview.state.value.kind === 'ready' ? interview.state.value.value : undefined);
  const minutes = computed(() => card.value?.stored.value?.minutes ?? preferences.value?.minutes ?? 45);
  const sheet = computed((): KitSheet | undefined => {
    const opened = found();
    if (!opened?.reading || !preferences.value) return undefined;
    const { report } = opened.reading;
    const { matrix, bank, role } = opened;
    const lengths = { minutes: minutes.value, technical: preferences.value.technical };
    return kitSheet({ report, matrix, bank, ...lengths, ...(role && { wishes: role.wishes }) });
  });

  /** Loads again; what the user is typing stays, but for another candidate, whose card it is kept in first. */
  async function show(id: string): Promise<void> {
    if (id !== shown) {
      void card.value?.flush();
      card.value = undefined;
      interview.reset();
      shown = id;
    }
    preferences.value ??= await verbs.preferences();
    await interview.load(() => verbs.find(id));
    if (id !== shown) return;
    await (card.value ? card.value.refresh() : openCard(preferences.value.interviewer));
    await feedback.show(id);
    names.value = await verbs.interviewers();
  }

  async function openCard(interviewer: string): Promise<void> {
    const opened = found();
    if (!opened) return;
    const { id, specialization } = opened.row;
    const level = opened.reading?.report.level ?? 'mid';
    const role = opened.role && { roleId: opened.role.id };
    const next = createCard(verbs, { candidateId: id, interviewer, specialization, level, minutes: minutes.value, ...role });
    await next.refresh();
    if (id === shown) card.value = next;
  }

  async function prefer(change: Partial<KitPreferences>): Promise<void> {
    if (!preferences.value) return;
    preferences.value = { ...preferences.value, ...change };
    await verbs.savePreferences(preferences.value);
  }

  function text(): string {
    const opened = found();
    if (!opened || !sheet.value) return '';
    return kitMarkdown(sheet.value, { name: nameOf(opened.row), headline: opened.row.headline }, card.value);
  }

  return {
    interview: interview.state,
    sheet,
    minutes,
    preferences,
    /** The names of those who wrote scorecards here. */
    names,
    card,
    copied,
    feedback,
    show,
    print: verbs.print,
    prefer,
    flush: async (): Promise<void> => card.value?.flush(),

    /** Goes on as another interviewer, with the card that one has begun or a new one. */
    async enter(name: string): Promise<void> {
      const typed = name.replace(/\s+/gu, ' ').trim().slice(0, NAME_LENGTH).trim();
      names.value = await verbs.interviewers();
      const known = names.value.find((other) => other.toLowerCase() === typed.toLowerCase());
      const interviewer = known ?? typed;
      if (interviewer === card.value?.interviewer) return;
      await card.value?.flush();
      await prefer({ interviewer });
      await openCard(interviewer);
    },

    async choose(length: number): Promise<void> {
      if (card.value?.stored.value) {
        card.value.setMinutes(length);
        await card.value.flush();
      }
      await prefer({ minutes: length });
    },

    async copy(): Promise<void> {
      await verbs.copy(text());
      copied.value = true;
      setTimeout(() => {
        copied.value = false;
      }, 2_000);
    },
    download(): void {
      verbs.download(text(), 'interview-kit.md');
    },

    async submit(): Promise<void> {
      const isSubmitted = await card.value?.submit();
      notices.tell({
        text: isSubmitted
          ? 'Your scorecard is submitted and stays as it is. Those that others have submitted are shown below.'
          : 'Your scorecard was not submitted: not all of it could be kept. It still stands here.',
      });
    },
    async remove(): Promise<void> {
      const of = card.value;
      const undo = await of?.remove();
      if (!undo) return;
      notices.tell({
        text: `The scorecard of ${of?.interviewer} was removed.`,
        undo: async () => {
          await undo();
          notices.clear();
          await card.value?.refresh();
        },
      });
    },
  };
}
