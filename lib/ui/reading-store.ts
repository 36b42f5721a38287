import { signal } from '@preact/signals';
import type { Report } from '#lib/analysis/schema.ts';
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

const UNTIL_LOADED: Choice = { specialization: 'ai-ml', level: 'mid' };

/** What was read, and against what it is held. Of two readings or choices under way the later one is drawn. */
export function createReading(verbs: PopupVerbs, events: ReadingEvents) {
  const state = signal<PopupState>({ kind: 'reading' });
  const choice = signal(UNTIL_LOADED);
  const roles = signal<readonly ChosenRole[]>([]);
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

  async function analyzed(read: Omit<ProfileRead, 'kind'>): Promise<PopupState> {
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

  async function choose(next: Choice): Promise<void> {
    choice.value = next;
    const current = state.value;
    if (current.kind === 'report') await inTurn('page', () => analyzed(current));
    await verbs.rememberChoice(next);
  }

  /** The roles are asked for once there is something to see. A remembered one that was changed or removed since then is chosen anew, or dropped. */
  async function loadRoles(): Promise<void> {
    const listed = await verbs.roles().catch(() => undefined);
    const { specialization, level, role } = choice.value;
    roles.value = listed ?? [];
    if (!listed || !role) return;
    const now = listed.find(({ id }) => id === role.id);
    if (!now) await choose({ specialization, level });
    else if (JSON.stringify(now.brief) !== JSON.stringify(role.brief)) await choose(choiceOf(now));
  }

  async function readWithChoice(): Promise<ReadResult> {
    const [loaded, result] = await Promise.all([verbs.loadChoice(), verbs.readPage()]);
    choice.value = loaded;
    return result;
  }

  return {
    state,
    choice,
    roles,
    async open(): Promise<void> {
      await take('page', readWithChoice);
      await loadRoles();
    },
    readAgain: () => take('page', verbs.readPage),
    readSelection: () => take('page', verbs.readSelection),
    readText: (text: string) => take('text', () => verbs.readText(text)),
    readFile: (file: File) => take('file', () => verbs.readFile(file)),

    choose,
  };
}

function failed(from: Problem['from'], error: unknown): PopupState {
  return { kind: 'problem', problem: { code: 'unexpected', from, message: error instanceof Error ? error.message : String(error) } };
}
