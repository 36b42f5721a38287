import type { ReadFailure } from '#lib/profile/draft.ts';

/** Thrown within this folder where a file cannot be read; `readDocx` turns it into its failure. */
export class Unreadable extends Error {
  readonly failure: ReadFailure;

  constructor(failure: ReadFailure) {
    super(failure.message ?? failure.kind);
    this.failure = failure;
  }
}

export const DAMAGED: ReadFailure = {
  kind: 'malformed',
  message: 'This Word file is damaged. Open it in a word processor, save it as .docx again, or copy the text and paste it.',
};

export const TOO_LARGE: ReadFailure = {
  kind: 'too-large',
  message: 'There is far more in this file than in a résumé. Save the résumé alone as .docx.',
};
