/** What was erased, and when (an ISO date-time). `subjects` tell persons apart and name nobody. */
export interface Receipt {
  at: string;
  what: 'candidates' | 'everything';
  candidates: number;
  readings: number;
  notes: number;
  scorecards: number;
  /** What was said about flags. */
  answers: number;
  /** How many of these answers stay, with their rule alone and without the person. */
  anonymous: number;
  roles: number;
  /** The user's own. */
  matrices: number;
  subjects: readonly string[];
}

/** An erasure with the ways to keep its receipt; `undo` is there where not too many were erased to put them back. */
export interface Erased {
  receipt: Receipt;
  copy(text: string): Promise<void>;
  saveText(text: string, fileName: string): void;
  undo?: () => Promise<void>;
}
