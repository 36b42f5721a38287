import { computed, effect, signal } from '@preact/signals';
import type { CompetencyStates } from '#lib/analysis/competency-states.ts';
import { type CaseMiss, type CaseWords, missesIn } from '#lib/analysis/matrix-cases.ts';
import type { Matrix, MatrixCase } from '#lib/matrices/schema.ts';
import type { TriedMatrices, TriedReading } from '#lib/screening/trial.ts';
import type { Drafting } from './drafting.ts';
import type { EveryonesTrial, MatricesVerbs, Person } from './verbs.ts';

/** Most who are tried while one writes. */
export const MOST_TRIED = 6;

/** How long nothing must be typed before it is tried. */
const PAUSE_MS = 350;

export type Tried = Person & TriedReading;
export type TrialStore = ReturnType<typeof createTrial>;

/** What the matrix that is written makes of saved candidates, and of its cases. Nothing is kept by it. */
export function createTrial(verbs: MatricesVerbs, { draft, saved, problems }: Drafting) {
  const people = signal<readonly Person[]>([]);
  const isChosen = signal(false);
  const readings = signal<readonly TriedReading[]>([]);
  const caseStates = signal<readonly CompetencyStates[]>([]);
  const words = signal<CaseWords>({ work: [], skills: [] });
  const wordStates = signal<CompetencyStates | undefined>(undefined);
  const failure = signal('');
  const everyone = signal<EveryonesTrial | undefined>(undefined);
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const running = signal<AbortController | undefined>(undefined);

  /** What can't be read yet, since a part of it is wrong, is not tried: what was found before stays. */
  const matrices = computed((): TriedMatrices | undefined => {
    const [now, before] = [draft.value, saved.value];
    if (!now || problems.value.length > 0) return undefined;
    return { draft: now, ...(before && { saved: before }) };
  });

  async function run(tried: TriedMatrices): Promise<void> {
    turn += 1;
    const mine = turn;
    const cases = tried.draft.cases ?? [];
    try {
      const outcome = await verbs.tryOn(
        tried,
        people.value.map(({ id }) => id),
        [...cases.map(({ work, skills }) => ({ work, skills })), words.value],
      );
      if (mine !== turn) return;
      readings.value = outcome.people;
      caseStates.value = outcome.cases.slice(0, cases.length);
      wordStates.value = outcome.cases[cases.length];
      failure.value = '';
    } catch (error) {
      if (mine === turn) failure.value = error instanceof Error ? error.message : String(error);
    }
  }

  effect(() => {
    const [tried] = [matrices.value, people.value, words.value];
    clearTimeout(pause);
    if (tried) pause = setTimeout(() => void run(tried), PAUSE_MS);
  });

  function stop(): void {
    const { value: stopped } = running;
    running.value = undefined;
    stopped?.abort();
  }

  return {
    people,
    failure,
    words,
    wordStates,
    everyone,
    tried: computed(() =>
      people.value.flatMap(({ id, name }): Tried[] => {
        const reading = readings.value.find((one) => one.id === id);
        return reading ? [{ ...reading, name }] : [];
      }),
    ),
    isRunning: computed(() => running.value !== undefined),
    isPossible: computed(() => matrices.value !== undefined),
    misses: computed((): readonly (CaseMiss[] | undefined)[] =>
      (draft.value?.cases ?? []).map((item, i) => missesOf(item, caseStates.value[i])),
    ),

    /** The last saved ones, until others are chosen. */
    async offer(): Promise<void> {
      if (isChosen.value) return;
      people.value = (await verbs.people('').catch(() => [])).slice(0, MOST_TRIED);
    },
    choose(chosen: readonly Person[]): void {
      isChosen.value = true;
      people.value = chosen.slice(0, MOST_TRIED);
    },
    find: verbs.people,
    /** Reads everybody who is saved. */
    async tryOnAll(): Promise<void> {
      const { value: tried } = matrices;
      if (!tried) return;
      stop();
      const mine = new AbortController();
      running.value = mine;
      everyone.value = { done: 0, all: 0, differing: [] };
      try {
        await verbs.tryOnAll(tried, (sofar) => mine === running.value && set(sofar), mine.signal);
      } catch (error) {
        if (mine === running.value) failure.value = error instanceof Error ? error.message : String(error);
      } finally {
        if (mine === running.value) running.value = undefined;
      }
    },
    stop,
    forget(): void {
      stop();
      everyone.value = undefined;
      readings.value = [];
      caseStates.value = [];
    },
  };

  function set(sofar: EveryonesTrial): void {
    everyone.value = sofar;
  }
}

const missesOf = (item: MatrixCase, states: CompetencyStates | undefined): CaseMiss[] | undefined => states && missesIn(item, states);

/** The competencies of both that somebody reads differently in. */
export const differsIn = ({ draft, saved }: TriedReading): string[] =>
  saved ? Object.keys(draft).filter((id) => saved[id] !== undefined && saved[id] !== draft[id]) : [];

/** The competencies that are shown: those that read differently, then those that were changed, then the first; at most four. */
export function columnsOf(matrix: Matrix, tried: readonly TriedReading[], changed: readonly string[]): string[] {
  const differing = new Set(tried.flatMap(differsIn));
  const ids = matrix.competencies.map(({ id }) => id);
  const ordered = [...ids.filter((id) => differing.has(id)), ...ids.filter((id) => changed.includes(id)), ...ids];
  const some = differing.size + changed.length > 0 ? Math.max(2, new Set([...differing, ...changed]).size) : 2;
  return [...new Set(ordered)].slice(0, Math.min(4, some));
}
