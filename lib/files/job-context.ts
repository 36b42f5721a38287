import type { ProfileDraft } from '#lib/profile/draft.ts';
import type { JobContext } from './jobs.ts';
import { hasLegalForm } from './words/employer-words.ts';
import { namesRole } from './words/role-words.ts';

const THROUGH = /\b(?:through|via|under)\s+(?:my (?:own )?(?:limited )?company,?\s+)?((?:\p{Lu}[\p{L}&'’-]*\s+){1,4}\p{L}+)/u;

/** The title that a headline begins with, and a company that the person works through ("contracting through Birch Data Ltd"). */
export function contextOf({ label = '', summary = '' }: ProfileDraft['basics']): JobContext {
  const [title = ''] = label.split(/\s*[(,|·•]\s*|\s+[–—-]\s+/u);
  const company = THROUGH.exec(`${label}\n${summary}`)?.[1]?.split(/\s+/) ?? [];
  while (company.length > 0 && !hasLegalForm(company.at(-1) ?? '')) company.pop();
  return { ...(namesRole(title) && { title }), ...(company.length > 0 && { ownCompany: company.join(' ') }) };
}
