import type { CaseWords } from '#lib/analysis/matrix-cases.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { TrialOutcome, TriedMatrices, TriedReading } from '#lib/screening/trial.ts';

/** A matrix of the user's own, and when it was last kept: an ISO date-time. */
export interface KeptMatrix {
  matrix: Matrix;
  changedAt: string;
}

/** What is being written: not kept, and perhaps not right yet. `over` is when the matrix that it changes was kept. */
export interface MatrixDraft {
  matrix: Matrix;
  over?: string | undefined;
}

export interface Person {
  id: string;
  name: string;
}

/** How far the trial on everybody is, and who reads differently so far. */
export interface EveryonesTrial {
  done: number;
  all: number;
  differing: readonly (Person & TriedReading)[];
}

export type MatrixSaved = { kind: 'saved'; undo: () => Promise<void> } | { kind: 'storage-full' };

/** All that the screen of matrices does to the world. */
export interface MatricesVerbs {
  builtIn: readonly Matrix[];
  list(): Promise<readonly KeptMatrix[]>;
  save(matrix: Matrix): Promise<MatrixSaved>;
  /** Removes a matrix; what is answered puts it back. */
  remove(id: string): Promise<() => Promise<void>>;
  /** An id that no other matrix has, made of a name. */
  newId(name: string, taken: readonly string[]): string;
  /** What was being written when the page was left, here or in another tab. */
  loadDraft(id: string): Promise<MatrixDraft | undefined>;
  keepDraft(id: string, draft: MatrixDraft | undefined): Promise<void>;
  /** Told when another tab wrote a draft. */
  onDraft(told: () => void): void;
  /** Told when the page goes or is hidden. What is then asked for without waiting is still done. */
  onHidden(told: () => void): void;
  /** Hands over a text as a file. */
  download(text: string, fileName: string): void;
  /** The text of a file; `undefined` where it is larger than a matrix can be. */
  readText(file: File): Promise<string | undefined>;
  /** Saved candidates whose name holds a text; the last saved where it is empty. */
  people(text: string): Promise<readonly Person[]>;
  /** Reads candidates and cases under a matrix. Nothing is kept. */
  tryOn(matrices: TriedMatrices, ids: readonly string[], cases: readonly CaseWords[]): Promise<TrialOutcome>;
  /** Reads everybody who is saved. Told as it goes on. */
  tryOnAll(matrices: TriedMatrices, told: (sofar: EveryonesTrial) => void, signal: AbortSignal): Promise<void>;
  askBeforeLeaving(isUnsaved: () => boolean): void;
  /** Goes to a place by its hash. */
  go(hash: string): void;
}
