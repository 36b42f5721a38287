import { type Span, wholeSpan } from '#lib/evidence/span.ts';
import type { EntryRef } from '#lib/evidence/text-index.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Dated } from './timeline.ts';

/** An entry of the Profile as the timeline sees it: its dates, and what a person would call it (employer, project, school). */
export interface DatedEntry extends Dated {
  label: string;
}

export function entryAt(profile: Profile, { list, index }: EntryRef): DatedEntry | undefined {
  const entry = profile[list][index];
  return entry && { startDate: entry.startDate, endDate: entry.endDate, current: entry.current, label: labelOf(entry) };
}

function labelOf(entry: { name: string } | { organization: string } | { institution: string }): string {
  if ('name' in entry) return entry.name;
  return 'organization' in entry ? entry.organization : entry.institution;
}

type WorkField = 'dates' | 'position' | 'name' | 'employmentType';

/** The words of a job that stand for it in a quote: the first of these fields that holds any. */
export function workSpan({ work }: Profile, index: number, fields: readonly WorkField[]): Span | undefined {
  const field = fields.find((name) => work[index]?.[name]?.trim());
  return field && wholeSpan({ path: `work[${index}].${field}`, text: work[index]?.[field] ?? '' });
}
