import { computed, signal } from '@preact/signals';
import { kitMarkdown } from '#lib/export/kit-markdown.ts';
import { type KitSheet, kitSheet } from '#lib/questions/kit-sheet.ts';
import { nameOf } from '#lib/ui/workspace/candidate-row.ts';
import { createFeedback } from '#lib/ui/workspace/feedback/store.ts';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import { type CardStore, createCard } from './card-store.ts';
import { toldIn } from './told.ts';
import type { Interview, KitPreferences, KitVerbs } from './verbs.ts';

export type KitStore = ReturnType<typeof createKit>;

export const LENGTHS = [30, 45, 60] as const;
const NAME_LENGTH = 120;

/** What became of a card that can be kept later on, with more room or another try. */
const CAN_STILL_BE_KEPT: ReadonlySet<string> = new Set(['full', 'failed', 'unsaved']);
const STAYS =
  'What you wrote could not be kept yet, so your scorecard stays open. Free some room, go on writing, then enter the other name.';
const NOT_KEPT_BEFORE =
  'What you wrote on the scorecard before could not be kept. It stands there until this page is closed: go back to it, and copy what you need.';

/** The interview kit of one candidate, and the scorecard that is filled in with it. */
export function createKit(verbs: KitVerbs, notices: Notices) {
  const interview = createLoading<Interview | undefined>();
  const preferences = signal<KitPreferences | undefined>(undefined);
  const names = signal<readonly string[]>([]);
  const card = signal<CardStore | undefined>(undefined);
  const copied = signal(false);
  const feedback = createFeedback(verbs.feedback, notices);
  let shown = '';
  /** Cards with something in them that could not be kept, by candidate and interviewer: they stand here until it can. */
  const apart = new Map<string, CardStore>();
  const keyOf = (candidateId: string, interviewer: string): string => `${candidateId} ${interviewer}`;

  const found = (): Interview | undefined => (interview.state.value.kind === 'ready' ? interview.state.value.value : undefined);
  const chosen = (): number => preferences.value?.minutes ?? 45;
  const minutes = computed(() => card.value?.minutes() ?? chosen());
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
      if (card.value) void setApart(card.value, shown);
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

  /** Keeps what is written in a card that is left; holds the card where that fails, and says so. */
  async function setApart(left: CardStore, candidateId: string): Promise<void> {
    const key = keyOf(candidateId, left.interviewer);
    apart.set(key, left);
    await left.flush();
    if (!left.isUnsaved()) apart.delete(key);
    else notices.tell({ text: NOT_KEPT_BEFORE });
  }

  async function openCard(interviewer: string): Promise<void> {
    const opened = found();
    if (!opened) return;
    const held = apart.get(keyOf(opened.row.id, interviewer));
    if (held) {
      await held.refresh();
      if (opened.row.id === shown) card.value = held;
      return;
    }
    const { id, specialization } = opened.row;
    const level = opened.reading?.report.level ?? 'mid';
    const role = opened.role && { roleId: opened.role.id };
    const next = createCard(verbs, { candidateId: id, interviewer, specialization, level, ...role }, chosen);
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
    if (!opened?.reading || !sheet.value) return '';
    const { profile } = opened.reading;
    const person = { name: nameOf(opened.row), headline: opened.row.headline };
    const hasTechnical = (preferences.value?.technical ?? 0) > 0;
    return kitMarkdown(sheet.value, person, card.value, { hasTechnical, told: (span) => toldIn(profile, span) });
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
      const left = card.value;
      await left?.flush();
      names.value = await verbs.interviewers();
      const interviewer = asKnown(name, names.value);
      if (interviewer === left?.interviewer) return;
      if (left?.isUnsaved() && CAN_STILL_BE_KEPT.has(left.keeping.value.kind)) return notices.tell({ text: STAYS });
      if (left) await setApart(left, shown);
      await prefer({ interviewer });
      await openCard(interviewer);
    },

    async choose(length: number): Promise<void> {
      const of = card.value;
      if (of?.stored.value?.submittedAt !== undefined) return;
      if (of?.stored.value || of?.isUnsaved()) {
        of.setMinutes(length);
        await of.flush();
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
          const isBack = await (card.value ? card.value.putBack(undo) : undo());
          if (isBack) notices.clear();
          else
            notices.tell({ text: 'It was not put back: another scorecard under this name was submitted since, or the candidate is gone.' });
        },
      });
    },
  };
}

/** A name as scorecards were written under it; one in other case or with other spaces is the same person. */
function asKnown(name: string, names: readonly string[]): string {
  const typed = inOneLine(name).slice(0, NAME_LENGTH).trim();
  const same = names.filter((other) => inOneLine(other).toLowerCase() === typed.toLowerCase());
  return same.find((other) => other === name || other === typed) ?? same[0] ?? typed;
}

const inOneLine = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();
