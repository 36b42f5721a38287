import { signal } from '@preact/signals';
import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Choice, PopupVerbs, Problem, ProfileRead, ReadRefusal, ReadResult } from './verbs.ts';

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

  async function readWithChoice(): Promise<ReadResult> {
    const [loaded, result] = await Promise.all([verbs.loadChoice(), verbs.readPage()]);
    choice.value = loaded;
    return result;
  }

  return {
    state,
    choice,
    open: () => take('page', readWithChoice),
    readAgain: () => take('page', verbs.readPage),
    readSelection: () => take('page', verbs.readSelection),
    readText: (text: string) => take('text', () => verbs.readText(text)),
    readFile: (file: File) => take('file', () => verbs.readFile(file)),

    async choose(next: Choice): Promise<void> {
      choice.value = next;
      const current = state.value;
      if (current.kind === 'report') await inTurn('page', () => analyzed(current));
      await verbs.rememberChoice(next);
    },
  };
}

function failed(from: Problem['from'], error: unknown): PopupState {
  return { kind: 'problem', problem: { code: 'unexpected', from, message: error instanceof Error ? error.message : String(error) } };
}
