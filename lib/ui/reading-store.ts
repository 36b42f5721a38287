import { signal } from '@preact/signals';
import type { Report } from '#lib/analysis/schema.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { choiceOf } from './choice-select.tsx';
import type { Choice, ChosenRole, PopupVerbs, Problem, ProfileRead, ReadRefusal, ReadResult } from './verbs.ts';

export interface ReportState extends Omit<ProfileRead, 'kind'> {
  kind: 'report';
  report: Report;
}

export type PopupState = { kind: 'reading' } | ReadRefusal | ReportState;

export interface ReadingEvents {
  started(): void;
  drawn(profile: Profile): void;
}

const UNTIL_LOADED: Choice = { specialization: 'ai-ml', level: 'mid', isUnchosen: true };

/** What was read, and against what it is held. Of two readings or choices under way the later one is drawn. */
export function createReading(verbs: PopupVerbs, events: ReadingEvents) {
  const state = signal<PopupState>({ kind: 'reading' });
  const choice = signal(UNTIL_LOADED);
  const roles = signal<readonly ChosenRole[]>([]);
  const ownMatrices = signal<readonly Matrix[]>([]);
  const note = signal('');
  const isGuessed = signal(false);
  let turn = 0;

  async function inTurn(from: Problem['from'], next: () => Promise<PopupState>): Promise<void> {
    turn += 1;
    const mine = turn;
    const drawn = await next().catch((error: unknown) => failed(from, error));
    if (mine !== turn) return;
    state.value = drawn;
    if (drawn.kind === 'report') void refined(drawn, mine);
  }

  /** Drawn first without the saved candidates, which take longer to ask. What they can't tell changes nothing. */
  async function refined(drawn: PopupState & { kind: 'report' }, mine: number): Promise<void> {
    const report = await verbs.refine(drawn.profile, choice.value).catch(() => undefined);
    if (report && mine === turn) state.value = { ...drawn, report };
  }

  /** Until somebody chooses, work that plainly belongs to another specialisation is read against that one: its gaps here would say nothing. */
  async function analyzed(read: Omit<ProfileRead, 'kind'>): Promise<PopupState> {
    const against = choice.value.isUnchosen ? UNTIL_LOADED : choice.value;
    choice.value = against;
    isGuessed.value = false;
    const report = await verbs.analyze(read.profile, against);
    const nearer = against.isUnchosen && nearerThanRead(report);
    if (!nearer || choice.value !== against) return { ...read, kind: 'report', report };
    choice.value = { ...against, specialization: nearer };
    isGuessed.value = true;
    return { ...read, kind: 'report', report: await verbs.analyze(read.profile, choice.value) };
  }

  async function take(from: Problem['from'], read: () => Promise<ReadResult>): Promise<void> {
    events.started();
    state.value = { kind: 'reading' };
    await inTurn(from, async () => {
      const result = await read();
      return result.kind === 'problem' ? result : analyzed(result);
    });
    const drawn = state.peek();
    if (drawn.kind === 'report') events.drawn(drawn.profile);
  }

  /** A choice with its matrix, where that is the user's own. */
  function completed({ matrix: _, isUnchosen: __, ...next }: Choice): Choice {
    const matrix = ownMatrices.value.find(({ id }) => id === next.specialization);
    return matrix ? { ...next, matrix } : next;
  }

  async function choose(chosen: Choice): Promise<void> {
    const next = completed(chosen);
    note.value = '';
    isGuessed.value = false;
    choice.value = next;
    const current = state.value;
    if (current.kind === 'report') await inTurn('page', () => analyzed(current));
    await verbs.rememberChoice(next);
  }

  /** What is the user's own is asked for once there is something to see. What was changed or removed since it was chosen is chosen anew, or dropped. */
  async function loadOwn(): Promise<void> {
    const [listed, matrices] = await Promise.all([verbs.roles().catch(() => undefined), verbs.ownMatrices().catch(() => undefined)]);
    roles.value = listed ?? [];
    if (matrices) ownMatrices.value = matrices;
    const { matrix } = choice.value;
    const found = matrices?.find(({ id }) => id === matrix?.id);
    if (matrices && matrix && !found) return followed({ ...UNTIL_LOADED, level: choice.value.level }, removedNote(matrix));
    await followRole(listed);
    if (!found || same(found, matrix)) return;
    if (same(found, choice.value.matrix)) note.value = changedNote(found);
    else await followed(choice.value, changedNote(found));
  }

  async function followRole(listed: readonly ChosenRole[] | undefined): Promise<void> {
    const { specialization, level, role } = choice.value;
    if (!listed || !role) return;
    const now = listed.find(({ id }) => id === role.id);
    if (!now) await choose({ specialization, level });
    else if (JSON.stringify(now.brief) !== JSON.stringify(role.brief)) await choose(choiceOf(now));
  }

  async function followed(next: Choice, told: string): Promise<void> {
    await choose(next);
    note.value = told;
  }

  async function readWithChoice(): Promise<ReadResult> {
    const [loaded, result] = await Promise.all([verbs.loadChoice(), verbs.readPage()]);
    choice.value = loaded;
    if (loaded.matrix && ownMatrices.value.length === 0) ownMatrices.value = [loaded.matrix];
    return result;
  }

  return {
    state,
    choice,
    roles,
    /** The user's own matrices: the remembered one at first, and all once they are there. */
    ownMatrices,
    /** What became of the matrix that was chosen. */
    note,
    /** Nobody has chosen yet, and what the profile is read against follows from the profile. */
    isGuessed,
    loadOwn,
    async open(): Promise<void> {
      await take('page', readWithChoice);
      await loadOwn();
    },
    readAgain: () => take('page', verbs.readPage),
    readSelection: () => take('page', verbs.readSelection),
    readText: (text: string) => take('text', () => verbs.readText(text)),
    readFile: (file: File) => take('file', () => verbs.readFile(file)),

    choose,
  };
}

const nearerThanRead = ({ findings, specializations }: Report): string | undefined =>
  findings.some(({ rule }) => rule === 'niche/wrong-specialization') ? specializations[0]?.id : undefined;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const changedNote = ({ name }: Matrix): string => `Your matrix ${name} was changed: this report follows it as it is now.`;
const removedNote = ({ name }: Matrix): string => `Your matrix ${name} is not there any more. Choose what to read against.`;

function failed(from: Problem['from'], error: unknown): PopupState {
  return { kind: 'problem', problem: { code: 'unexpected', from, message: error instanceof Error ? error.message : String(error) } };
}
