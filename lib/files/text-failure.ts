import { findDates } from '#lib/nlp/date-ranges.ts';
import type { ProfileDraft, ReadFailure } from '#lib/profile/draft.ts';
import type { Line } from './lines.ts';

const MIN_LETTERS = 30;

/** Why nothing can be said about a text, or `undefined` where it was read. */
export function hopeless(lines: readonly Line[], draft: ProfileDraft): ReadFailure | undefined {
  const text = lines.map((line) => line.text).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS && !hasEntries(draft)) {
    return {
      kind: 'no-text',
      message: 'There is hardly any text here. If the file is a scan, use the original, or copy the text and paste it.',
    };
  }
  if (hasEntries(draft)) return undefined;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters && findDates(text).length === 0)
    return {
      kind: 'language-not-supported',
      message: 'Neither the headings nor the dates of this text can be read in its language yet. Use an English version.',
    };
  return {
    kind: 'not-a-profile',
    message: 'No headings such as “Experience” or “Skills” and no dated jobs were found. Paste the whole résumé, with its headings.',
  };
}

const hasEntries = (draft: ProfileDraft): boolean =>
  [draft.work, draft.projects, draft.skills, draft.education, draft.certificates, draft.volunteer, draft.publications].some(
    (list) => (list?.length ?? 0) > 0,
  );
