import { signal } from '@preact/signals';
import type { Answer, CardEdit, KitVerbs, Rating, Scorecard, SeenCard } from './verbs.ts';

/** What became of the last that was written. */
export type Keeping = { kind: 'idle' | 'unsaved' | 'kept' | 'full' | 'closed' | 'gone' } | { kind: 'failed'; message: string };

/** Something that is asked, as a card keeps it. */
export type Asked = Omit<Answer, 'rating' | 'heard'>;

export type CardStore = ReturnType<typeof createCard>;

/** Milliseconds without a key press after which what was typed is kept. */
const PAUSE = 400;

/** Longest text of what was heard, and of the remarks, in UTF-16 units. */
export const HEARD_LENGTH = 5_000;
export const REMARKS_LENGTH = 20_000;

/**
 * The scorecard of one interviewer about one candidate. What is being written stands above what is kept, whoever changes that meanwhile.
 * @param chosen the length of an interview that no card has a length for yet
 */
export function createCard(
  verbs: Pick<KitVerbs, 'cards' | 'write' | 'submit' | 'removeCard'>,
  of: Omit<CardEdit, 'answers' | 'remarks' | 'minutes'>,
  chosen: () => number,
) {
  const stored = signal<Scorecard | undefined>(undefined);
  const others = signal<readonly SeenCard[]>([]);
  const written = signal<ReadonlyMap<string, Answer>>(new Map());
  const remarks = signal<string | undefined>(undefined);
  const minutes = signal<number | undefined>(undefined);
  const keeping = signal<Keeping>({ kind: 'idle' });
  const isElsewhere = signal(false);
  let isLoaded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const isUnsaved = (): boolean => written.value.size > 0 || remarks.value !== undefined || minutes.value !== undefined;

  function touched(): void {
    keeping.value = { kind: 'unsaved' };
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    return inTurn(writeNow);
  }

  /** Does one thing after the other; what is loaded meanwhile is loaded again after it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = writing.then(work);
    writing = done.then(nothing, nothing);
    return done;
  }

  async function writeNow(): Promise<void> {
    if (!isUnsaved()) return;
    const [answers, told, length] = [written.value, remarks.value, minutes.value];
    const edit = { ...of, minutes: length ?? stored.value?.minutes ?? chosen(), answers: [...answers.values()], remarks: told };
    const outcome = await verbs.write(edit).catch((error: unknown) => ({ kind: 'failed', message: messageOf(error) }) as const);
    if (outcome.kind === 'failed') keeping.value = outcome;
    else if (outcome.kind === 'kept') kept(outcome.card, answers, told, length);
    else refused(outcome.kind);
  }

  /** A card that was submitted keeps its length; what was typed since stands as unsaved. */
  function refused(kind: keyof typeof PROBLEMS): void {
    if (kind === 'submitted-already') minutes.value = undefined;
    keeping.value = { kind: isUnsaved() ? PROBLEMS[kind] : 'idle' };
  }

  /** What was typed while it was being kept stands as unsaved. */
  function kept(card: Scorecard, answers: ReadonlyMap<string, Answer>, told: string | undefined, length: number | undefined): void {
    stored.value = card;
    written.value = new Map([...written.value].filter(([id, answer]) => answers.get(id) !== answer));
    if (remarks.value === told) remarks.value = undefined;
    if (minutes.value === length) minutes.value = undefined;
    keeping.value = { kind: isUnsaved() ? 'unsaved' : 'kept' };
  }

  /** Loads what is kept; what is being written here stays. */
  async function refresh(): Promise<void> {
    await writing;
    const before = writing;
    const seen = await verbs.cards(of.candidateId, of.interviewer);
    if (writing !== before) return refresh();
    const own = seen.find((one) => one.kind === 'open' && one.card.interviewer === of.interviewer);
    const card = own?.kind === 'open' ? own.card : undefined;
    if (isLoaded && card?.changedAt !== stored.value?.changedAt) isElsewhere.value = true;
    isLoaded = true;
    stored.value = card;
    others.value = seen.filter((one) => one !== own);
  }

  const answerTo = (question: string): Answer | undefined =>
    written.value.get(question) ?? stored.value?.answers.find((answer) => answer.question === question);

  return {
    interviewer: of.interviewer,
    stored,
    others,
    keeping,
    /** How long the interview is by this card; undefined where nothing is written in it. */
    minutes: (): number | undefined => minutes.value ?? stored.value?.minutes,
    /** Whether another window has changed the same card. */
    isElsewhere,
    isUnsaved,
    refresh,
    flush,
    answerTo,
    answers: (): Answer[] => {
      const kept = (stored.value?.answers ?? []).map((answer) => written.value.get(answer.question) ?? answer);
      return [...kept, ...[...written.value.values()].filter(({ question }) => !kept.some((answer) => answer.question === question))];
    },
    remarks: (): string => remarks.value ?? stored.value?.remarks ?? '',

    /** A `rating` that is undefined takes the mark away. */
    write({ question, text, competency, findings }: Asked, part: { rating?: Rating | undefined; heard?: string }): void {
      const { rating, heard } = { heard: '', ...answerTo(question), ...part };
      const asked = { question, text: text.slice(0, 2_000), findings: findings.slice(0, 50), ...(competency && { competency }) };
      const answer = { ...asked, ...(rating && { rating }), heard: heard.slice(0, HEARD_LENGTH) };
      written.value = new Map(written.value).set(question, answer);
      touched();
    },
    remark(text: string): void {
      remarks.value = text.slice(0, REMARKS_LENGTH);
      touched();
    },
    setMinutes(next: number): void {
      minutes.value = next;
      touched();
    },
    /** Answers whether the card is submitted now; not where something of it could not be kept. */
    async submit(): Promise<boolean> {
      await flush();
      if (isUnsaved() || !stored.value) return false;
      const outcome = await verbs.submit(stored.value.id, of.candidateId);
      await refresh();
      return outcome.kind === 'kept';
    },
    async remove(): Promise<(() => Promise<boolean>) | undefined> {
      await flush();
      if (!stored.value) return undefined;
      const { id } = stored.value;
      const undo = await inTurn(async () => {
        const putBack = await verbs.removeCard(id, of.candidateId);
        stored.value = undefined;
        isElsewhere.value = false;
        keeping.value = { kind: 'idle' };
        return putBack;
      });
      await refresh();
      return undo;
    },
    /** Takes a removal back. What is found then is no change from another window. */
    async putBack(undo: () => Promise<boolean>): Promise<boolean> {
      const isBack = await inTurn(async () => {
        isLoaded = false;
        return undo();
      });
      await refresh();
      return isBack;
    },
  };
}

const PROBLEMS = { 'submitted-already': 'closed', gone: 'gone', 'storage-full': 'full' } as const;

const nothing = (): void => undefined;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
